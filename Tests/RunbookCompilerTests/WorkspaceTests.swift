import FoundationEssentials
import RunbookCompiler
import RunbookDiagnostics
import RunbookLanguage
import RunbookPlan
import RunbookWorkspace
import Testing

/// Documents that somebody types, and what is said of them.
@Suite("Recompiling")
struct WorkspaceTests {
  private struct Said: Equatable {
    let diagnostics: String
    let plan: [UInt8]?

    init(_ compilation: Compilation) throws {
      diagnostics = JSONRenderer(sources: compilation.sources).render(compilation.diagnostics)
      plan = try compilation.plan()?.bytes
    }
  }

  /// What a place in a document looks like while somebody types: the lines up to one, and a part of
  /// it; then a line that says nothing yet; then without the line.
  private func typed(_ text: String, line: Int) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = lines[..<line].joined(separator: "\n")
    let behind = lines[(line + 1)...].joined(separator: "\n")
    let half = lines[line].prefix(lines[line].count * 2 / 3)
    return [
      "\(before)\n\(half)", "\(before)\n\(half)\n\(behind)", "\(before)\n\(half): [\n\(behind)",
      "\(before)\n\(lines[line])\n   - '\n\(behind)", "\(before)\n\(behind)", text,
    ]
  }

  @Test(
    "A buffer says what its file would say, and nothing is left of the text before",
    arguments: [Family.mddc])
  func buffers(_ family: Family) throws {
    let folder = try TemporaryFolder()
    try family.write(into: folder)
    let change = folder.path(Family.Document.change.rawValue)
    var workspace = Workspace()
    var version = 0
    var differing: Set<String> = []
    for document in Family.Document.allCases {
      let path = folder.path(document.rawValue)
      let text = try family.text(document)
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
      for line in stride(from: 2, to: count - 1, by: count / 3) {
        for draft in typed(text, line: line) {
          version += 1
          let isTaken = workspace.open(path, text: Array(draft.utf8), version: version)
          #expect(isTaken)
          let warm = try Said(Compilation(workspace.load(path: change)))
          try folder.write(draft, to: document.rawValue)
          let cold = try Said(Compilation(path: change))
          #expect(warm == cold, "\(document), line \(line)")
          differing.insert(cold.diagnostics)
        }
      }
      try folder.write(text, to: document.rawValue)
      workspace.close(path)
    }
    // A draft that says nothing new would show nothing.
    #expect(differing.count > 15)
  }

  @Test("What another document says is read once")
  func once() throws {
    let folder = try TemporaryFolder()
    try Family.mddc.write(into: folder)
    let change = folder.path(Family.Document.change.rawValue)
    var workspace = Workspace()
    let first = workspace.load(path: change)
    try folder.write("kind: [", to: Family.Document.runbook.rawValue)
    workspace.open(change, text: Array(try Family.mddc.text(.change).utf8), version: 1)
    let other = workspace.load(path: change)
    #expect(other.runbook == nil, "the file is another one")
    try Family.mddc.write(into: folder)
    let last = workspace.load(path: change)
    #expect(last.sources.files.map(\.bytes) == first.sources.files.map(\.bytes))
    #expect(last.diagnostics.isEmpty)
  }

  @Test("An older version of a buffer comes too late")
  func versions() throws {
    let folder = try TemporaryFolder()
    try Family.mddc.write(into: folder)
    let path = folder.path(Family.Document.change.rawValue)
    let text = Array(try Family.mddc.text(.change).utf8)
    var workspace = Workspace()
    #expect(workspace.version(of: path) == nil)
    let taken = [
      workspace.open(path, text: text, version: 3), workspace.open(path, text: [], version: 2),
      workspace.edit(path, 0..<4, with: [], version: 3),
      workspace.edit(path, 0..<(text.count + 1), with: [], version: 4),
      workspace.edit(path, 0..<1, with: Array("#".utf8), version: 4),
    ]
    #expect(taken == [true, false, false, false, true])
    #expect(workspace.version(of: folder.path("x/../change.example.yaml")) == 4)
    let edited = Compilation(workspace.load(path: path))
    try folder.write([UInt8(ascii: "#")] + text[1...], to: Family.Document.change.rawValue)
    #expect(try Said(edited) == Said(Compilation(path: path)))
    try folder.write(text, to: Family.Document.change.rawValue)
    workspace.close(path)
    #expect(workspace.version(of: path) == nil)
    let closed = try Said(Compilation(workspace.load(path: path)))
    #expect(try closed == Said(Compilation(path: path)))
  }

  @Test("A buffer may be no text, and too large, as a file may")
  func bytes() throws {
    let folder = try TemporaryFolder()
    var workspace = Workspace()
    let path = folder.path("a.yaml")
    let texts: [[UInt8]] = [
      [0xFF, 0xFE, 0x41], [0xC3], Array(repeating: 0x61, count: (16 << 20) + 1),
    ]
    for (version, text) in texts.enumerated() {
      workspace.open(path, text: text, version: version)
      try folder.write(text, to: "a.yaml")
      let buffer = try Said(Compilation(workspace.load(path: path)))
      #expect(try buffer == Said(Compilation(path: path)))
    }
  }

  @Test("The index leads from a name to where it is defined and meant", arguments: Family.allCases)
  func index(_ family: Family) throws {
    let documents = Compilation(path: family.path(.change)).documents
    let index = documents.index
    #expect(!index.names(in: .requirement).isEmpty)
    #expect(!index.names(in: .step).isEmpty)
    for use in index.uses where use.namespace == .requirement || use.namespace == .check {
      #expect(index.definitions(of: use).count == 1, "\(use.namespace) \(use.name.value)")
      let found = index.use(at: use.name.span.start, in: use.name.span.file)
      #expect(found?.name.value == use.name.value)
      if !use.isDefinition {
        #expect(index.references(to: use).contains { $0.name == use.name })
      }
    }
  }
}
