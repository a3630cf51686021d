import RunbookBase
import Glibc
import Synchronization
package import SystemPackage

/// The port to people: where a person can be asked. What they are asked, and what an answer means, is
/// the engine's; nobody there is a nil in ``ExecutionEnvironment/terminal``.
package protocol OperatorTerminal: Sendable {
  /// Shows a question and waits for one line.
  ///
  /// - Returns: the line without its break; nil where no answer will come: the input has ended, or
  ///   the run is asked to end.
  func ask(_ question: String, interruption: Interruption) async -> String?

  /// The same for a secret: what is typed is not shown.
  ///
  /// - Returns: the bytes of the line as they are; nil also where they could not be kept off the
  ///   screen.
  func askSecret(_ question: String, interruption: Interruption) async -> [UInt8]?

  /// Leaves the terminal as it was found.
  func close()
}

/// The terminal this process was started from.
///
/// An answer is given to a question that was seen: on a terminal, what was typed before the question is
/// on the screen is thrown away, and between questions nothing that is typed is shown. What comes
/// through a pipe was written for questions that are known, and its lines answer one each.
package final class SystemTerminal: OperatorTerminal {
  private let input: FileDescriptor
  private let screen: RunScreen
  private let mode: TerminalMode?
  /// What was read and is not yet an answer.
  private let typed = Mutex<[UInt8]>([])

  /// - Parameter screen: where the run is shown, so that a question stands behind what came before.
  package init(input: FileDescriptor = .standardInput, screen: RunScreen) {
    self.input = input
    self.screen = screen
    mode = TerminalMode(of: input)
    mode?.hide()
  }

  package func ask(_ question: String, interruption: Interruption) async -> String? {
    let line = await line(after: question, interruption) { $0.show() }
    return line.map { String(decoding: $0, as: UTF8.self) }
  }

  package func askSecret(_ question: String, interruption: Interruption) async -> [UInt8]? {
    guard let mode else { return nil }
    let line = await line(after: question, interruption) { $0.hideSecret() }
    // What was typed after the secret's line goes too: it may be the rest of one pasted in.
    mode.discard()
    screen.show([0x0A], always: true)
    return line
  }

  package func close() { mode?.restore() }

  /// - Parameter prepare: puts the terminal into the mode in which this question is answered.
  private func line(
    after question: String, _ interruption: Interruption,
    prepare: @escaping @Sendable (TerminalMode) -> Bool
  ) async -> [UInt8]? {
    await onOwnThread {
      if let mode = self.mode {
        // A terminal that was stopped shows nothing, and nobody answers what is not shown.
        while self.screen.drain(patience: SystemTerminal.pace) > 0 {
          guard interruption.signal == nil else { return nil }
        }
        self.typed.withLock { $0.removeAll() }
        guard prepare(mode) else { return nil }
      }
      defer { self.mode?.hide() }
      self.screen.show(Array(PrintableText.text(question).utf8), always: true)
      while true {
        if let line = self.takeLine() { return line }
        guard self.readMore(interruption) else { return nil }
      }
    }
  }

  /// Milliseconds after which it is looked whether the run is to end.
  private static let pace = 200

  private func takeLine() -> [UInt8]? {
    typed.withLock { typed in
      guard let end = typed.firstIndex(of: 0x0A) else { return nil }
      let line = Array(typed[..<end])
      typed.removeFirst(end + 1)
      return line
    }
  }

  private func readMore(_ interruption: Interruption) -> Bool {
    var waiting = [
      pollfd(fd: input.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: interruption.descriptor.rawValue, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0 {
      guard errno == EINTR else { return false }
    }
    guard waiting[1].revents == 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    guard let count = try? chunk.withUnsafeMutableBytes({ try input.read(into: $0) }), count > 0
    else { return false }
    typed.withLock { $0 += chunk[..<count] }
    return true
  }
}
