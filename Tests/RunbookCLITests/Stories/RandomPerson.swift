import FoundationEssentials
import Glibc
import SystemPackage

/// The person at the terminal of a random run: answers whatever is asked, by chance.
struct RandomPerson {
  /// Questions that are answered in words.
  private static let fields: Set = [
    "ticket: ", "shown: ", "reason: ", "what did you find? ", "what was done about it? ",
  ]

  private let answers: FileDescriptor
  private var random: SplitMix64
  /// How often a person still says that a thing is to be tried again.
  private var patience = 3

  init(in workspace: Workspace, _ random: SplitMix64) throws {
    self.random = random
    let path = workspace.path(".answers")
    unlink(path)
    guard mkfifo(path, 0o600) == 0 else { throw NeverHappened(description: "no \(path)") }
    // Open for both, so that neither side waits for the other.
    answers = try FileDescriptor.open(path, .readWrite)
  }

  /// A line of shell that runs another one on a terminal that this person sits at.
  static func session(_ line: String, in workspace: Workspace) throws -> String {
    try workspace.write("exec \(line)\n", to: ".on-terminal")
    return "script -qec 'sh ../.on-terminal' /dev/null <../.answers"
  }

  /// Answers until the session is over.
  mutating func serve(_ running: Running, _ isOver: @Sendable () -> Bool) async throws {
    defer { try? answers.close() }
    let transcript = try FileDescriptor.open(FilePath(running.outputPath), .readOnly)
    defer { try? transcript.close() }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var text = ""
    let end = ContinuousClock().now + Program.patience
    while !isOver(), ContinuousClock().now < end {
      let count = try chunk.withUnsafeMutableBytes { try transcript.read(into: $0) }
      guard count > 0 else {
        try await Task.sleep(for: .milliseconds(10))
        continue
      }
      text = lastLine(of: text + String(decoding: chunk[..<count], as: UTF8.self))
      guard let answer = answer(to: text) else { continue }
      text = ""
      try answers.writeAll(Array((answer + "\n").utf8))
    }
  }

  /// What has no end yet, without colours and without the line of progress.
  private func lastLine(of text: String) -> String {
    let plain = text.replacing(/\u{1B}\[2m\[\d+\/\d+\][^\u{1B}]*\u{1B}\[0m/, with: "")
      .replacing(/\u{1B}\[[0-9;]*[mK]/, with: "")
    let line = plain.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
    return line.last.map { String($0) } ?? ""
  }

  /// Nil where the line is no question.
  private mutating func answer(to line: String) -> String? {
    if line.hasSuffix("[yes/no] ") { return random.chance(88) ? "yes" : "no" }
    if line.hasSuffix("[yes/stop] ") { return random.chance(80) ? "yes" : "stop" }
    if line.hasSuffix("[done/again/stop] ") { return random.pick(["done", "again", "stop"]) }
    if line.hasSuffix("approver's name: ") {
      return random.pick(weighted: [(6, "li@example.com"), (2, "ed@example.com"), (1, "eve")])
    }
    if line.contains("your name ["), line.hasSuffix("]: ") { return random.pick(["", "bo"]) }
    if line.hasSuffix("/stop] ") { return decision(in: line) }
    let words = line.drop { $0 == " " }
    guard RandomPerson.fields.contains(String(words)) else { return nil }
    return random.pick(["seen", "\"4711\" \\ é", "as it should be"])
  }

  private mutating func decision(in line: String) -> String {
    var words = ["skip", "hand", "back", "stop"].filter { line.contains($0) }
    if patience > 0 { words.append("retry") }
    let word = random.pick(words)
    if word == "retry" { patience -= 1 }
    return word
  }
}
