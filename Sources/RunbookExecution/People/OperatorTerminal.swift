import Glibc
import Synchronization
package import SystemPackage

/// Where a person can be asked.
package protocol OperatorTerminal: Sendable {
  /// Shows a question and waits for one line.
  ///
  /// - Returns: the line without its break; nil where no answer will come: the input has ended, or
  ///   the run is asked to end.
  func ask(_ question: String, interruption: Interruption) async -> String?
}

/// The terminal this process was started from.
package final class SystemTerminal: OperatorTerminal {
  private let input: FileDescriptor
  private let output: FileDescriptor
  /// What was typed ahead.
  private let typed = Mutex<[UInt8]>([])

  package init(input: FileDescriptor = .standardInput, output: FileDescriptor = .standardOutput) {
    self.input = input
    self.output = output
  }

  package func ask(_ question: String, interruption: Interruption) async -> String? {
    _ = try? output.writeAll(question.utf8)
    return await onOwnThread {
      while true {
        if let line = self.takeLine() { return PrintableText.line(line) }
        guard self.readMore(interruption) else { return nil }
      }
    }
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
