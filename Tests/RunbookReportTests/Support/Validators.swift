import Foundation
import RunbookReport

/// Programs and schemas of others, as `scripts/install-validators` puts them under `.build`.
struct Validators {
  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String { "`\(path)` is missing: run `sh scripts/install-validators`" }
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder =
    tests.deletingLastPathComponent().deletingLastPathComponent().path + "/.build/validators"

  /// - Throws: ``Missing``: a test without its validator fails.
  static func path(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { throw Missing(path: path) }
    return path
  }

  /// Runs one of the clients beside the tests.
  static func run(
    client: String, _ arguments: [String], in scratch: Scratch
  ) throws -> Scratch.Outcome {
    let python = try path("python/bin/python")
    return try scratch.run([python, "-I", "\(tests.path)/Clients/\(client).py"] + arguments)
  }
}

extension ReportedRun {
  /// Renders a run into a file of its scratch folder.
  ///
  /// - Returns: the file's name.
  func write(_ format: ReportFormat, signer: ReportSigner? = nil) throws -> String {
    let name = "report\(format.fileEnding)"
    try scratch.write(try rendered(format, signer: signer), to: name)
    return name
  }
}
