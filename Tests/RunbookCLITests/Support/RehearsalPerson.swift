import FoundationEssentials
import Glibc
import SystemPackage

/// The person at the terminal of a rehearsal: reads what is asked, does it in the simulated world by
/// `people/FAMILY`, and answers. Where the world says that it cannot be done or does not hold, the
/// answer is no.
final class RehearsalPerson: Sendable {
  private let rehearsal: Rehearsal
  private let answers: FileDescriptor

  init(_ rehearsal: Rehearsal) throws {
    self.rehearsal = rehearsal
    let path = rehearsal.workspace.path(".answers")
    unlink(path)
    guard mkfifo(path, 0o600) == 0 else { throw NeverHappened(description: "no \(path)") }
    // Open for both, so that neither side waits for the other.
    answers = try FileDescriptor.open(path, .readWrite)
  }

  deinit { try? answers.close() }

  /// Answers until the run is over.
  func serve(_ running: Running) async throws {
    var screen = Screen()
    let transcript = try FileDescriptor.open(FilePath(running.outputPath), .readOnly)
    defer { try? transcript.close() }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let end = ContinuousClock().now + Program.patience
    while !rehearsal.workspace.exists(".over"), ContinuousClock().now < end {
      let count = try chunk.withUnsafeMutableBytes { try transcript.read(into: $0) }
      if count > 0 {
        screen.add(chunk[..<count])
        if let question = screen.question {
          try answers.writeAll(Array((try await answer(question, screen) + "\n").utf8))
          screen.answered(question)
        }
      } else {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  private func answer(_ question: Screen.Question, _ screen: Screen) async throws -> String {
    switch question {
    case .isDone: try await person("do", screen)
    case .holds: try await person("look", screen)
    case .approves: "yes"
    case .approver: "li@example.com"
    case .howItEnded: try await person("look", screen) == "yes" ? "done" : "again"
    case .goesOnWithoutUndo: "yes"
    case .field: "seen"
    case .name: ""
    case .afterFailure: "stop"
    }
  }

  private func person(_ verb: String, _ screen: Screen) async throws -> String {
    let program = "\(Rehearsal.simulators)/people/\(rehearsal.world)"
    let done = try await rehearsal.shell("\(program) \(verb) \(screen.step) \(screen.host)")
    return done.status == 0 ? "yes" : "no"
  }
}

/// What stands on a terminal, as far as a person has to read it.
private struct Screen {
  enum Question: Equatable {
    case isDone, holds, approves, approver, field, name, afterFailure, howItEnded
    case goesOnWithoutUndo
  }

  /// The step that is under way, and the host that is asked about.
  private(set) var step = ""
  private(set) var host = "controller"
  /// The line that has no end yet.
  private var text = ""
  /// After a yes or no come the fields and the name.
  private var isInForm = false

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    text += String(decoding: bytes, as: UTF8.self)
    for line in lines.dropLast() {
      if let header = line.firstMatch(
        of: /^ *\[(?:\d+\/\d+|way back)\] ((?:undo:)?[a-z0-9][a-z0-9.-]*)/)
      {
        step = String(header.output.1)
        host = "controller"
      } else if let place = line.firstMatch(of: /^ *on ([a-z0-9-]+):$/) {
        host = String(place.output.1)
      } else if let place = line.firstMatch(of: /was started on ([a-z0-9-]+), and nobody/) {
        host = String(place.output.1)
      }
    }
    // Of a terminal's two characters at the end of a line Swift makes one.
    if let end = text.lastIndex(where: { $0 == "\n" || $0 == "\r\n" }) {
      text.removeSubrange(...end)
    }
  }

  mutating func answered(_ question: Question) {
    text = ""
    if question == .isDone || question == .holds { isInForm = true }
    if question == .name { isInForm = false }
  }

  /// Without colours and without the line of progress.
  private var lines: [Substring] {
    text.replacing(/\u{1B}\[2m\[\d+\/\d+\][^\u{1B}]*\u{1B}\[0m/, with: "")
      .replacing(/\u{1B}\[[0-9;]*[mK]/, with: "")
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  var question: Question? {
    guard let line = lines.last else { return nil }
    if line.hasSuffix("approve? [yes/no] ") { return .approves }
    if line.hasSuffix("hold? [yes/no] ") { return .holds }
    if line.hasSuffix("[yes/no] ") { return .isDone }
    if line.hasSuffix("go on without it? [yes/stop] ") { return .goesOnWithoutUndo }
    if line.hasSuffix("[done/again/stop] ") { return .howItEnded }
    if line.hasSuffix("what did you find? ") || line.hasSuffix("what was done about it? ") {
      return .field
    }
    if line.hasSuffix("approver's name: ") { return .approver }
    if line.hasSuffix("]: "), line.contains("your name [") { return .name }
    if line.hasSuffix("] "), line.contains("stop") { return .afterFailure }
    return isInForm && line.hasSuffix(": ") ? .field : nil
  }
}
