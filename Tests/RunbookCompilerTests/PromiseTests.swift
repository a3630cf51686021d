import Glibc
import RunbookCompiler
import RunbookDiagnostics
import RunbookPlan
import Testing

@Suite("What the compiler promises")
struct PromiseTests {
  private func compiled(_ path: String) throws -> SealedPlan {
    let checked = Compilation(path: path)
    return try #require(try checked.plan(), "\(checked.diagnostics)")
  }

  @Test("The same documents give the same bytes in another folder", arguments: Family.allCases)
  func otherFolder(_ family: Family) throws {
    let folder = try TemporaryFolder("runbook with a longer name")
    try family.write(into: folder)
    let here = try compiled(family.path(.change))
    let there = try compiled(folder.path(Family.Document.change.rawValue))
    #expect(here.bytes == there.bytes)
    #expect(here.digest == there.digest)
  }

  // A process of its own has another seed for its hash tables, and an environment to change.
  @Test("Another process, folder, time zone and language give the same digest")
  func otherEnvironment() async throws {
    for family in Family.allCases {
      let digest = try compiled(family.path(.change)).digest
      await #expect(processExitsWith: .success) {
        [folder = family.folder as String, digest = digest as String] in
        setenv("TZ", "Pacific/Chatham", 1)
        setenv("LC_ALL", "tr_TR.UTF-8", 1)
        setlocale(LC_ALL, "")
        tzset()
        chdir(folder)
        for path in ["change.example.yaml", "./change.example.yaml"] {
          let compiled = try Compilation(path: path).plan()
          #expect(compiled?.digest == digest)
        }
      }
    }
  }

  @Test("A plan holds no path of the machine", arguments: Family.allCases)
  func noPaths(_ family: Family) throws {
    let folder = try TemporaryFolder()
    try family.write(into: folder)
    let compiled = try compiled(folder.path(Family.Document.change.rawValue))
    let text = String(decoding: compiled.bytes, as: UTF8.self)
    #expect(!text.contains(folder.path))
    let steps = compiled.plan.steps + compiled.plan.recovery.flatMap(\.steps)
    #expect(Set(steps.map(\.origin.file)) == [Family.Document.runbook.rawValue])
  }

  @Test("The origin of a step is the line of its id", arguments: Family.allCases)
  func origins(_ family: Family) throws {
    let lines = try family.text(.runbook).split(separator: "\n", omittingEmptySubsequences: false)
    for step in try compiled(family.path(.change)).plan.steps {
      let line = bareLine(lines[step.origin.line - 1])
      let name = step.id.split(separator: ".").last ?? ""
      let names = [String(name), String(step.id.split(separator: ".").first ?? "")]
      #expect(names.contains { line.contains($0) }, "\(step.id): \(line)")
    }
  }

  @Test("A change may hold its runbook, and that its product", arguments: Family.allCases)
  func nested(_ family: Family) throws {
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
        .joined(separator: "\n")
    }
    let folder = try TemporaryFolder()
    let product = indented(try family.text(.product))
    let runbook = try family.text(.runbook)
      .replacing("product: product.yaml\n", with: "product:\n" + product + "\n")
    let change = try family.text(.change)
      .replacing("runbook: upgrade.yaml\n", with: "runbook:\n" + indented(runbook) + "\n")
    try folder.write(change, to: "all.yaml")
    let nested = try compiled(folder.path("all.yaml")).plan
    let separate = try compiled(family.path(.change)).plan
    #expect(nested.steps.map(\.id) == separate.steps.map(\.id))
    #expect(nested.steps.map(\.command) == separate.steps.map(\.command))
    #expect(nested.requirements == separate.requirements)
    #expect(Set(nested.steps.map(\.origin.file)) == ["all.yaml"])
  }

  @Test("A product alone and a runbook alone can be checked", arguments: Family.allCases)
  func alone(_ family: Family) throws {
    let folder = try TemporaryFolder()
    let edits: [Family.Document: (old: String, new: String, code: Int)] = [
      .product: ("kind: Product", "kind: Product\ncapabilites: {x: X}", 101),
      .runbook: ("kind: Runbook", "kind: Runbook\nstart_orders: [x]", 101),
    ]
    try family.write(into: folder) { document, text in
      if let edit = edits[document] { text = text.replacing(edit.old, with: edit.new) }
    }
    for (document, edit) in edits {
      let checked = Compilation(path: folder.path(document.rawValue))
      let codes = checked.diagnostics.filter { diagnostic in
        checked.sources[diagnostic.span.file].path.hasSuffix(document.rawValue)
      }.map(\.code.number)
      #expect(codes.contains(edit.code), "\(document): \(checked.diagnostics.map(\.message))")
      #expect(checked.resolved == nil)
      #expect(try checked.plan() == nil)
    }
  }

  @Test("One call reports every mistake of all documents")
  func everyMistake() throws {
    let mutation = Mutation(
      id: "five", mistake: "five mistakes in three documents", family: .mddc,
      edits: [
        .replace(
          .product, "    orchestrated_by: control-center                 # MDDC-013\n",
          with: "    orchestrated_by: control-centre\n"),
        .replace(.runbook, "every: 5m, for: 2h}", with: "every: 5m}"),
        .replace(.runbook, "path: [Inventory, Packages]", with: "path: [Inventory, Installers]"),
        .remove(.runbook, "- id: notify-clients"),
        .replace(.change, "environment: production", with: "enviroment: production"),
      ], code: 604, file: .runbook, line: "", names: [])
    let places = try mutation.findings()
    let codes = Set(places.map(\.diagnostic.code.number))
    #expect(codes == [101, 106, 202, 604, 1201], "\(places)")
    #expect(places.count == 5, "\(places)")
  }
}
