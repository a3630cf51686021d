import FoundationEssentials
import Glibc

/// A folder of its own in which a test works as a user does; gone when the test is over.
final class Workspace: Sendable {
  /// What is running here knows this as its current directory.
  let path: String
  private let root: String

  init() throws {
    root = try makeTemporaryFolder()
    path = root + "/work"
    for folder in [path, root + "/bin", root + "/home"] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: root + "/bin/runbook", withDestinationPath: Program.path)
  }

  /// A workspace with a copy of `runbooks/`.
  static func withRunbooks() throws -> Workspace {
    let workspace = try Workspace()
    try FileManager.default.copyItem(
      atPath: Repository.path("runbooks"), toPath: workspace.path("runbooks"))
    return workspace
  }

  deinit {
    stopInstances()
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Ends what the demo has started here.
  private func stopInstances() {
    for instance in Demo.instances {
      let file = path("\(Demo.service)/\(instance)/pid")
      guard let data = FileManager.default.contents(atPath: file),
        let identifier = pid_t(String(decoding: data, as: UTF8.self).filter(\.isNumber)),
        identifier > 1
      else { continue }
      kill(identifier, SIGKILL)
    }
  }

  /// The folder whose `runbook` is the built program.
  var programFolder: String { root + "/bin" }

  /// What programs see unless a test says otherwise: nothing of whoever runs the tests.
  var environment: [String: String] {
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return [
      "PATH": "\(programFolder):\(search)", "HOME": root + "/home", "USER": "ana",
      "LC_ALL": "C.UTF-8",
    ]
  }

  func path(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  /// Runs the program here.
  ///
  /// - Parameter environment: what is added to the workspace's own.
  func runbook(
    _ arguments: String..., environment: [String: String] = [:], input: String? = nil,
    meanwhile: (Running) async throws -> Void = { _ in }
  ) async throws -> Finished {
    try await Program.run(
      [Program.path] + arguments, in: path, environment: merged(environment), input: input,
      meanwhile: meanwhile)
  }

  /// Runs a line of POSIX shell here, with `runbook` on the search path.
  func shell(
    _ line: String, environment: [String: String] = [:], input: String? = nil,
    meanwhile: (Running) async throws -> Void = { _ in }
  ) async throws -> Finished {
    try await Program.run(
      ["/bin/sh", "-c", line], in: path, environment: merged(environment), input: input,
      meanwhile: meanwhile)
  }

  /// Runs a line of shell on a terminal of its own; both streams come as the output.
  ///
  /// - Parameter input: what the person types, a line for each question; the end of input for more.
  func terminal(
    _ line: String, environment: [String: String] = [:], input: String = ""
  ) async throws -> Finished {
    try write(line + "\n", to: ".on-terminal")
    var variables = ["TERM": "xterm", "SHELL": "/bin/sh"]
    variables.merge(environment) { $1 }
    let over = path(".over")
    unlink(over)
    let typist = try Typist(in: self)
    var lines = input.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return try await shell(
      "script -qec 'sh .on-terminal' /dev/null <.answers; code=$?; : >.over; exit $code",
      environment: variables
    ) { running in
      try await typist.serve(running, until: { access(over, F_OK) == 0 }) { text in
        let ends = ["] ", "? ", ": "]
        guard !text.hasPrefix("/"), ends.contains(where: text.hasSuffix) else { return nil }
        return lines.popFirst().map { $0 + "\n" } ?? "\u{4}"
      }
    }
  }

  private func merged(_ additions: [String: String]) -> [String: String] {
    environment.merging(additions) { $1 }
  }
}

extension Workspace {
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Names in a folder, sorted.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// Every file below a folder with its bytes, to compare before and after.
  func snapshot(_ folder: String = "") throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
      var isFolder = false
      let full = path(folder) + "/" + name
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
      files[name] = isFolder ? [] : Array(try Data(contentsOf: URL(filePath: full)))
    }
    return files
  }

  /// Changes a text in a file that must stand there exactly once.
  func edit(_ name: String, _ old: String, to new: String) throws {
    var text = try text(name)
    let places = text.ranges(of: old)
    guard places.count == 1 else {
      throw NeverHappened(description: "`\(old)` stands \(places.count) times in \(name)")
    }
    text.replaceSubrange(places[0], with: new)
    try write(text, to: name)
  }

  /// Where a text that stands in a file once begins, as diagnostics say it: `file:line:column`.
  func place(of text: String, in name: String) throws -> String {
    let (line, column) = try position(of: text, in: name)
    return "\(name):\(line):\(column)"
  }

  /// The same as numbers; both count from 1, columns in Unicode scalars.
  ///
  /// - Parameter anchor: stands once in the file; the first place from its beginning on is meant.
  ///   Where it is empty, the text itself must stand once.
  func position(
    of text: String, after anchor: String = "", in name: String
  ) throws -> (line: Int, column: Int) {
    let whole = try self.text(name)
    let unique = anchor.isEmpty ? text : anchor
    let anchors = whole.ranges(of: unique)
    guard anchors.count == 1 else {
      throw NeverHappened(description: "`\(unique)` stands \(anchors.count) times in \(name)")
    }
    guard let place = whole[anchors[0].lowerBound...].firstRange(of: text) else {
      throw NeverHappened(description: "`\(text)` does not stand in \(name)")
    }
    let before = whole[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return (before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
  }
}

/// The checkout that the tests were built from.
enum Repository {
  static func path(_ name: String) -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appending(path: name).path
  }
}
