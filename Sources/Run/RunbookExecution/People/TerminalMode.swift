import Glibc
import SystemPackage

/// How a terminal treats what is typed, and how it did before.
///
/// The signals that end a run reach it as an interruption, so that whoever waits for a line gives the
/// terminal back.
struct TerminalMode: Sendable {
  private let terminal: FileDescriptor
  private let before: termios

  /// Nil where it is no terminal.
  init?(of terminal: FileDescriptor) {
    var mode = termios()
    guard tcgetattr(terminal.rawValue, &mode) == 0 else { return nil }
    self.terminal = terminal
    before = mode
  }

  /// Shows what is typed from now on; what was typed before is thrown away.
  func show() -> Bool { set(TCSAFLUSH) { $0.c_lflag |= tcflag_t(ECHO) } }

  /// Shows nothing of what is typed from now on; what was typed before is thrown away. The keys that
  /// would stop or kill this process without an interruption are off as well.
  func hideSecret() -> Bool {
    set(TCSAFLUSH) { mode in
      mode.c_lflag &= ~tcflag_t(ECHO | ECHONL)
      withUnsafeMutableBytes(of: &mode.c_cc) { keys in
        keys[Int(VSUSP)] = cc_t(0)
        keys[Int(VQUIT)] = cc_t(0)
      }
    }
  }

  /// Shows nothing of what is typed until the next question.
  func hide() {
    guard isOurs else { return }
    _ = set(TCSANOW) { $0.c_lflag &= ~tcflag_t(ECHO | ECHONL) }
  }

  func discard() { tcflush(terminal.rawValue, TCIFLUSH) }

  func restore() {
    guard isOurs else { return }
    var mode = before
    // What is typed now is for whoever reads the terminal next.
    tcsetattr(terminal.rawValue, TCSADRAIN, &mode)
  }

  /// Whoever runs in the background leaves the terminal to the one who sits there.
  private var isOurs: Bool {
    let owner = tcgetpgrp(terminal.rawValue)
    return owner < 0 || owner == getpgrp()
  }

  private func set(_ when: Int32, _ change: (inout termios) -> Void) -> Bool {
    var mode = before
    mode.c_lflag |= tcflag_t(ICANON | ISIG)
    change(&mode)
    return tcsetattr(terminal.rawValue, when, &mode) == 0
  }
}
