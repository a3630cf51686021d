import Foundation
import Testing

/// What other programs know of `plan.json`.
@Suite("The JSON Schema of the plan", .timeLimit(.minutes(60)))
struct PlanSchemaTests {
  /// Says what a schema does not allow, a line each.
  private static let client = """
    import json, sys
    import jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in validator.iter_errors(json.load(open(path))):
            print(path, "/".join(map(str, error.absolute_path)), error.message[:200])
    """

  private func faults(_ files: [String], in workspace: Workspace) async throws -> String {
    try await workspace.faults(of: files, by: "plan-schema", client: Self.client)
  }

  @Test("takes every plan that the compiler makes, and those of before")
  func plans() async throws {
    let workspace = try Workspace()
    let folder = Repository.path("output")
    let changes = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let plans =
      changes.map { "\(folder)/\($0)/plan.json" }
      + ["everything", "small"].map { Repository.path("Tests/Frozen/\($0).json") }
    #expect(plans.count > 10)
    #expect(try await faults(plans, in: workspace) == "")
  }

  @Test(
    "refuses what no plan says, as the reader does",
    arguments: [
      ("\"format\":\"runbook-plan/1\"", "\"format\":\"runbook-plan/2\""),
      ("\"idempotent\":false", "\"idempotent\":0"), ("\"kind\":\"run\"", "\"kind\":\"walk\""),
      ("\"okStatuses\":[0]", "\"okStatuses\":[\"0\"]"),
      ("\"okStatuses\":[0]", "\"okStatuses\":[0],\"sandbox\":true"),
      ("\"notes\":[],", ""), ("\"batches\":[[", "\"batches\":[[[],"),
    ])
  func refused(_ from: String, _ to: String) async throws {
    let workspace = try Workspace()
    let plan = try String(
      contentsOfFile: Repository.path("Tests/Frozen/small.json"), encoding: .utf8)
    let other = plan.replacing(from, with: to, maxReplacements: 1)
    #expect(other != plan)
    try workspace.write(other, to: "other.json")
    #expect(try await faults(["other.json"], in: workspace) != "")
    let run = try await workspace.runbook("run", "other.json", "--unattended")
    #expect(run.status == 1, "\(run)")
    #expect(!workspace.exists("here"))
  }

  @Test(
    "lies in the repository as the program prints it",
    arguments: [("plan-schema", "docs/schema/plan.schema.json"), ("plan", "docs/plan.md")])
  func committed(_ topic: String, _ file: String) async throws {
    let printed = try await Workspace().runbook("reference", topic)
    let kept = try String(contentsOfFile: Repository.path(file), encoding: .utf8)
    #expect(printed.output == kept, "run `make docs`")
  }
}
