import FoundationEssentials
import RunbookPlan
import SystemPackage

/// A folder that goes away with the value.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let name = "runbook-evidence-\(UUID().uuidString)"
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = FilePath(folder.path())
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }
}

extension FilePath {
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: appending(name).string)))
  }

  /// Replaces the content of a file, in place.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: appending(name).string))
  }

  func edit(_ name: String, _ body: (inout [UInt8]) throws -> Void) throws {
    var bytes = try bytes(name)
    try body(&bytes)
    try write(bytes, to: name)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: appending(name).string)
  }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(
      atPath: appending(name).string, toPath: appending(other).string)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: appending(name).string, withIntermediateDirectories: true)
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: appending(folder).string).sorted()
  }
}
