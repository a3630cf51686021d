import Glibc
import RunbookBase
import RunbookExecution
import SystemPackage

/// One of the standard streams, and what it can show.
struct Terminal {
  static let standardOutput = Terminal(descriptor: .standardOutput)
  static let standardError = Terminal(descriptor: .standardError)

  let descriptor: FileDescriptor

  var isTerminal: Bool { isatty(descriptor.rawValue) == 1 }

  /// Colour only on a terminal that wants it (https://no-color.org).
  var wantsColor: Bool {
    guard isTerminal, let kind = getenv("TERM"), strcmp(kind, "dumb") != 0 else { return false }
    guard let refusal = getenv("NO_COLOR") else { return true }
    return refusal.pointee == 0
  }

  /// Width in columns; 80 where nobody knows.
  var columns: Int {
    var size = winsize()
    guard ioctl(descriptor.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Writes all of a text. A reader that has gone away, as in `runbook … | head`, ends the
  /// process quietly by SIGPIPE. Where the answer itself cannot be given, as on a full disk, the
  /// process fails: nobody may take silence for an answer.
  func write(_ text: ShownText) {
    do {
      try descriptor.writeWhole(text.safe.utf8)
    } catch {
      guard descriptor == .standardOutput else { return }
      if error != .brokenPipe {
        Terminal.standardError.write("error: standard output cannot be written: \(error)\n")
      }
      leave(1)
    }
  }
}
