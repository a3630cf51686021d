import RunbookCompiler
import RunbookDiagnostics
import Testing

/// Input that no plan can be made of, and where the compiler has to say so.
struct BadInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// Files of the folder, over those of the family.
  let files: [String: [UInt8]]
  /// The document that is checked.
  var path = Family.Document.change.rawValue
  let code: Int
  /// `file:line:column` of the finding.
  let place: String

  var testDescription: String { name }

  init(
    _ name: String, _ files: [String: String] = [:], bytes: [String: [UInt8]] = [:],
    path: String = Family.Document.change.rawValue, code: Int, at place: String
  ) {
    self.name = name
    self.files = files.mapValues { Array($0.utf8) }.merging(bytes) { $1 }
    self.path = path
    self.code = code
    self.place = place
  }

  private static let change = """
    schema: runbook/v1
    kind: Change
    id: CHG1
    environment: test
    versions: {from: "1.0", to: "2.0"}

    """

  static let all = [
    BadInput(
      "an empty file", ["change.example.yaml": ""], code: 120, at: "change.example.yaml:1:1"),
    BadInput(
      "a file with nothing but remarks", ["change.example.yaml": "# nothing yet\n"], code: 120,
      at: "change.example.yaml:1:1"),
    BadInput("a folder", path: "folder", code: 110, at: "folder:1:1"),
    BadInput("a path that does not exist", path: "none.yaml", code: 110, at: "none.yaml:1:1"),
    BadInput(
      "a binary file", bytes: ["change.example.yaml": [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00]],
      code: 111, at: "change.example.yaml:1:1"),
    BadInput(
      "a product that is binary", bytes: ["product.yaml": [0x69, 0x64, 0x0A, 0xFF, 0xFE, 0x00]],
      code: 111, at: "product.yaml:2:1"),
    BadInput(
      "a runbook that does not exist",
      ["change.example.yaml": change + "runbook: none/upgrade.yaml\n"], code: 110,
      at: "change.example.yaml:6:10"),
    BadInput(
      "a folder in the place of a runbook",
      ["change.example.yaml": change + "runbook: folder\n"], code: 110,
      at: "change.example.yaml:6:10"),
    BadInput(
      "a product in the place of a runbook",
      ["change.example.yaml": change + "runbook: product.yaml\n"], code: 202,
      at: "change.example.yaml:6:10"),
    BadInput(
      "a change that names itself",
      ["change.example.yaml": change + "runbook: change.example.yaml\n"], code: 202,
      at: "change.example.yaml:6:10"),
    BadInput(
      "a list in the place of a document", ["change.example.yaml": "- one\n- two\n"], code: 104,
      at: "change.example.yaml:1:1"),
    BadInput(
      "a document of no known kind",
      ["change.example.yaml": "schema: runbook/v1\nkind: Changes\n"], code: 106,
      at: "change.example.yaml:2:7"),
    BadInput(
      "a document cut off in the middle of a text",
      ["change.example.yaml": change + "title: \"Upgrade\n"], code: 113,
      at: "change.example.yaml:6:8"),
    BadInput(
      "two documents in one file", ["change.example.yaml": change + "---\nid: x\n"], code: 119,
      at: "change.example.yaml:6:1"),
    BadInput(
      "procedures that include one another",
      [
        "upgrade.yaml": """
        schema: runbook/v1
        kind: Runbook
        id: round
        title: Round
        product: product.yaml
        procedures:
          one: {steps: [{id: go-on, include: two}]}
          two: {steps: [{id: go-back, include: one}]}
        stages:
          - {id: only, steps: [{id: begin, include: one}]}
        """,
        "product.yaml": "schema: runbook/v1\nkind: Product\nid: p\ntitle: P\n",
        "change.example.yaml": change + "runbook: upgrade.yaml\n",
      ], code: 508, at: "upgrade.yaml:8:40"),
  ]
}

@Suite("Input that nothing can be made of")
struct BadInputTests {
  @Test("It is reported with file, line and column", arguments: BadInput.all)
  func reported(_ input: BadInput) throws {
    let folder = try TemporaryFolder()
    try Family.mddc.write(into: folder)
    try folder.write("", to: "folder/inner")
    for (name, bytes) in input.files { try folder.write(bytes, to: name) }
    let checked = Compilation(path: folder.path(input.path))
    let found = checked.diagnostics.filter { $0.code.number == input.code }
    let places = found.map { diagnostic in
      String(checked.sources.describe(diagnostic.span).dropFirst(folder.path.count + 1))
    }
    #expect(places.contains(input.place), "\(checked.diagnostics.map(\.message)) \(places)")
    #expect(checked.diagnostics.hasErrors)
    #expect(try checked.plan() == nil)
  }

  // 29 and 211 have nothing in common with the lengths of lines and blocks.
  @Test(
    "A document cut off anywhere is judged and never a crash", arguments: Family.Document.allCases)
  func cutOff(_ document: Family.Document) throws {
    let folder = try TemporaryFolder()
    try Family.mddc.write(into: folder)
    let bytes = Array(try Family.mddc.text(document).utf8)
    for length in stride(from: 29, to: bytes.count, by: bytes.count / 29 + 211) {
      try folder.write(Array(bytes.prefix(length)), to: document.rawValue)
      let checked = Compilation(path: folder.path(Family.Document.change.rawValue))
      #expect(checked.diagnostics.hasErrors, "cut off after \(length) bytes")
      for diagnostic in checked.diagnostics {
        let file = checked.sources[diagnostic.span.file]
        #expect(diagnostic.span.end <= file.bytes.count, "\(diagnostic.message)")
      }
    }
  }
}
