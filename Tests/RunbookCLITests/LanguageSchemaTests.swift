import Foundation
import Testing

/// What editors and other programs know of the language.
@Suite("The JSON Schema of the language", .timeLimit(.minutes(60)))
struct LanguageSchemaTests {
  /// Reads YAML 1.2 and says what a schema does not allow, a line each.
  private static let client = """
    import json, sys
    import jsonschema, ruamel.yaml
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    yaml = ruamel.yaml.YAML(typ="safe", pure=True)
    for path in sys.argv[2:]:
        document = yaml.load(open(path))
        part = {"oneOf": [{"$ref": "#/$defs/" + document["kind"].lower()}]}
        for error in jsonschema.Draft202012Validator({**schema, **part}).iter_errors(document):
            error = jsonschema.exceptions.best_match([error])
            print(path, "/".join(map(str, error.absolute_path)), error.message[:200])
    """

  private func faults(_ files: [String], in workspace: Workspace) async throws -> String {
    try await workspace.faults(of: files, by: "schema", client: Self.client)
  }

  @Test("takes every document that the compiler takes")
  func families() async throws {
    let workspace = try Workspace.withRunbooks()
    let files = try await workspace.shell("ls runbooks/*/*.yaml")
    #expect(
      try await faults(files.output.split(separator: "\n").map(String.init), in: workspace) == "")
  }

  @Test(
    "refuses what can stand nowhere",
    arguments: [
      ("steps: []", "stepps: []"), ("run: \"true\"", "run: [a, b]"),
      ("kind: Runbook", "kind: Change"),
      ("steps: []", "window: perhaps"),
    ])
  func refused(_ from: String, _ to: String) async throws {
    let workspace = try Workspace()
    let text = """
      schema: runbook/v1
      kind: Runbook
      id: a
      title: A
      product: product.yaml
      stages:
        - id: one
          steps:
            - {id: s, run: "true"}
        - id: two
          steps: []
      """
    try workspace.write(text, to: "good.yaml")
    try workspace.write(text.replacing(from, with: to), to: "bad.yaml")
    let found = try await faults(["good.yaml", "bad.yaml"], in: workspace)
    #expect(!found.contains("good.yaml"), "\(found)")
    #expect(found.contains("bad.yaml"), "\(found)")
  }
}
