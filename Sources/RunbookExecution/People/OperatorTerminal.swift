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
}

/// The terminal this process was started from.
package final class SystemTerminal: OperatorTerminal {
  private let input: FileDescriptor
  private let screen: RunScreen
  /// What was typed ahead.
  private let typed = Mutex<[UInt8]>([])

  /// - Parameter screen: where the run is shown, so that a question stands behind what came before.
  package init(input: FileDescriptor = .standardInput, screen: RunScreen) {
    self.input = input
    self.screen = screen
  }

  package func ask(_ question: String, interruption: Interruption) async -> String? {
    show(question)
    return await onOwnThread {
      while true {
        if let line = self.takeLine() { return String(decoding: line, as: UTF8.self) }
        guard self.readMore(interruption) else { return nil }
      }
    }
  }

  package func askSecret(_ question: String, interruption: Interruption) async -> [UInt8]? {
    // What was typed before the question was asked has been shown, and was meant for another one.
    typed.withLock { $0.removeAll() }
    guard let echo = TerminalEcho(turningOff: input) else { return nil }
    show(question)
    return await onOwnThread {
      defer {
        echo.restore()
        self.screen.show([0x0A], always: true)
      }
      while true {
        if let line = self.takeLine() { return line }
        guard self.readMore(interruption) else { return nil }
      }
    }
  }

  private func show(_ question: String) {
    screen.show(Array(PrintableText.text(question).utf8), always: true)
  }

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

/// A terminal that does not show what is typed, until it is restored.
///
/// The signals that end a run reach it as an interruption, so that whoever waits for the line gives
/// the terminal back. The keys that would stop or kill this process without that are off as well.
private struct TerminalEcho: Sendable {
  private let terminal: FileDescriptor
  private let previous: termios

  init?(turningOff terminal: FileDescriptor) {
    var mode = termios()
    guard tcgetattr(terminal.rawValue, &mode) == 0 else { return nil }
    self.terminal = terminal
    previous = mode
    mode.c_lflag &= ~tcflag_t(ECHO | ECHONL)
    mode.c_lflag |= tcflag_t(ICANON | ISIG)
    let disabled = cc_t(0)
    withUnsafeMutableBytes(of: &mode.c_cc) { keys in
      keys[Int(VSUSP)] = disabled
      keys[Int(VQUIT)] = disabled
    }
    guard tcsetattr(terminal.rawValue, TCSAFLUSH, &mode) == 0 else { return nil }
  }

  func restore() {
    var mode = previous
    // What was typed after the secret's line goes too: it may be the rest of one pasted in.
    tcsetattr(terminal.rawValue, TCSAFLUSH, &mode)
  }
}
