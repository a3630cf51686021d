import Foundation
import Glibc
import SystemPackage

/// A terminal whose other side a test holds: what is typed is there for the program at once.
final class PseudoTerminal {
  /// Where the program finds it.
  let path: String
  /// What was shown so far.
  private(set) var shown = ""
  private let person: FileDescriptor
  /// What was shown and not waited for.
  private var ahead = ""

  init() throws {
    person = FileDescriptor(rawValue: open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC))
    // TIOCSPTLCK and TIOCGPTN, which no header that Swift reads has.
    var locked: CInt = 0
    var number: CUnsignedInt = 0
    guard ioctl(person.rawValue, 0x4004_5431, &locked) == 0,
      ioctl(person.rawValue, 0x8004_5430, &number) == 0
    else { throw NeverHappened(description: "there is no terminal") }
    path = "/dev/pts/\(number)"
  }

  deinit { try? person.close() }

  /// A line of shell that runs another one on this terminal, as its own.
  func session(_ line: String) -> String {
    "setsid -c -w sh -c '\(line)' <>\(path) >&0 2>&0"
  }

  func type(_ text: String) throws { try person.writeAll(Array(text.utf8)) }

  /// Types something that nobody has asked for, and waits until the terminal has it: the system hands on
  /// in its own time what is typed, and until then nobody has typed it.
  func typeAhead(_ text: String) async throws {
    try type(text)
    let program = FileDescriptor(rawValue: open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC))
    defer { try? program.close() }
    try await waitUntil("the terminal has what was typed") {
      var arriving = pollfd(fd: program.rawValue, events: Int16(POLLIN), revents: 0)
      return poll(&arriving, 1, 0) > 0
    }
  }

  /// Waits until a text is shown, behind those that were waited for before.
  func wait(for text: String) async throws {
    let end = ContinuousClock().now + Program.patience
    while ContinuousClock().now < end {
      if let place = ahead.range(of: text) {
        ahead.removeSubrange(..<place.upperBound)
        return
      }
      guard try await read() else { break }
    }
    throw NeverHappened(description: "`\(text)` was not shown, but:\n\(shown)")
  }

  /// Reads on until nobody has the terminal any more.
  func watch() async throws { while try await read() {} }

  /// False where nobody has the terminal any more.
  private func read() async throws -> Bool {
    var waiting = pollfd(fd: person.rawValue, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 0) > 0 else {
      try await Task.sleep(for: .milliseconds(20))
      return true
    }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = chunk.withUnsafeMutableBytes { try? person.read(into: $0) }
    guard let count, count > 0 else { return false }
    let text = String(decoding: chunk[..<count], as: UTF8.self)
    shown += text
    ahead += text
    return true
  }
}
