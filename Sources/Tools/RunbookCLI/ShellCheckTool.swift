import RunbookBase
import FoundationEssentials
import Glibc
import RunbookDiagnostics
import RunbookRules
import SystemPackage

/// Asks the program `shellcheck` about authors' commands.
enum ShellCheckTool {
  /// Scripts for one call of the program: its arguments must stay within what a system takes.
  private static let scriptsPerCall = 200

  /// What `-f json1` prints.
  private struct Report: Decodable {
    struct Comment: Decodable {
      let file: String
      let finding: ShellCheckFinding

      private enum Key: CodingKey { case file }

      init(from decoder: any Decoder) throws {
        file = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .file)
        finding = try ShellCheckFinding(from: decoder)
      }
    }

    let comments: [Comment]
  }

  /// - Throws: ``Failure`` where the program is not on this machine or does not do its work.
  static func findings(in scripts: [ShellCheckScript]) throws -> [Diagnostic] {
    guard !scripts.isEmpty else { return [] }
    let folder = try makeFolder()
    defer { remove(folder, count: scripts.count) }
    do {
      for (index, script) in scripts.enumerated() {
        let file = try FileDescriptor.open(
          path(folder, index), .writeOnly, options: [.create, .exclusiveCreate],
          permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(script.bytes) }
      }
    } catch {
      throw Failure("cannot write scripts for shellcheck to `\(folder)`: \(error)")
    }
    return try stride(from: 0, to: scripts.count, by: scriptsPerCall).flatMap { first in
      let indices = first..<min(first + scriptsPerCall, scripts.count)
      let comments = try ask(indices.map { path(folder, $0).string })
      return comments.compactMap { comment in
        index(of: comment.file).flatMap { scripts[$0].diagnostic(comment.finding) }
      }
    }
  }

  /// Its own settings file does not count, nor do files that a command sources.
  private static func ask(_ files: [String]) throws -> [Report.Comment] {
    let options = ["--norc", "--shell=sh", "--format=json1", "--exclude=SC1090,SC1091", "--"]
    let result: ChildProgram.Result
    do {
      result = try ChildProgram.run(["shellcheck"] + options + files)
    } catch {
      throw Failure(
        "`--shellcheck` needs the program shellcheck: \(error)",
        help: "install it, or check without the option")
    }
    guard result.status == 0 || result.status == 1,
      let report = try? JSONDecoder().decode(Report.self, from: Data(result.output))
    else { throw Failure("shellcheck could not read the commands") }
    return report.comments
  }

  private static func makeFolder() throws -> FilePath {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array(FilePath(root).appending("runbook-shellcheck-XXXXXX").string.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Failure("cannot make a folder in `\(root)`: \(Errno(rawValue: errno))")
    }
    return FilePath(String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private static func path(_ folder: FilePath, _ index: Int) -> FilePath {
    folder.appending("\(index).sh")
  }

  private static func index(of file: String) -> Int? {
    FilePath(file).lastComponent.flatMap { Int($0.stem) }
  }

  private static func remove(_ folder: FilePath, count: Int) {
    for index in 0..<count { unlink(path(folder, index).string) }
    rmdir(folder.string)
  }
}
