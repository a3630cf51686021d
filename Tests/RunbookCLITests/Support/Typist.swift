import FoundationEssentials
import Glibc
import SystemPackage

/// The hands of a person at a terminal: types an answer when a question is on the screen, never before.
struct Typist: Sendable {
  private let answers: FileDescriptor

  init(in workspace: Workspace) throws {
    let path = workspace.path(".answers")
    unlink(path)
    guard mkfifo(path, 0o600) == 0 else { throw NeverHappened(description: "no \(path)") }
    // Open for both, so that neither side waits for the other.
    answers = try FileDescriptor.open(path, .readWrite)
  }

  /// Answers until the session is over.
  ///
  /// - Parameter answer: what is typed where the screen ends in this text; nil where that is no question.
  func serve(
    _ running: Running, until isOver: () -> Bool, answer: (String) -> String?
  ) async throws {
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
      guard let answer = answer(text) else { continue }
      text = ""
      try answers.writeAll(Array(answer.utf8))
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
}
