import FoundationEssentials
import RunbookDiagnostics
import RunbookWorkspace
import Testing
import YAMLSyntax

/// What no example can show in a text, see RB0112.
@Suite("Files that are too large")
struct LargeFileTests {
  @Test("A dump given as a runbook is named and not parsed")
  func dump() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try Data(repeating: 0x61, count: InputFile.standardLimit + 1).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var workspace = Workspace()
    let loaded = workspace.load(path: path.path)
    #expect(loaded.diagnostics.map(\.code.number) == [112])
    #expect(loaded.change == nil && loaded.runbook == nil && loaded.product == nil)
  }

  @Test("A file of exactly the limit is read")
  func limit() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try Data("schema: runbook/v1\n".utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var map = SourceMap()
    let read = InputFile.load(path: path.path, into: &map, limit: 19)
    #expect(try read.get().bytes.count == 19)
    let refused = InputFile.load(path: path.path, into: &map, limit: 18)
    #expect(throws: InputFailure.self) { try refused.get() }
  }
}
