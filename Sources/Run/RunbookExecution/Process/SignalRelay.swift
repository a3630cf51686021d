import CProcess
import Glibc
import Synchronization
import SystemPackage

/// Where the signal handler writes to; -1 while nobody listens. A handler gets nothing but the
/// signal's number, so this one value has to be global.
private let relayDescriptor = Atomic<Int32>(-1)

/// Turns signals of this process into an ``Interruption`` for as long as it lives. One at a time.
///
/// What this process was started to ignore stays ignored, as it does for a shell: `nohup` keeps the
/// hang-up of a terminal away, and who starts a run in the background keeps Ctrl-C from it.
package final class SignalRelay: Sendable {
  private let signals: [Int32]
  private let writeEnd: FileDescriptor

  /// - Parameter signals: such as `SIGINT`. Commands get the default action back.
  /// - Throws: ``ExecutionError`` where no pipe can be made.
  package init(_ signals: [Int32], to interruption: Interruption) throws(ExecutionError) {
    let readEnd: FileDescriptor
    do {
      (readEnd, writeEnd) = try FileDescriptor.pipe()
    } catch {
      throw ExecutionError(reason: "no pipe for signals: \(error)")
    }
    self.signals = signals.filter { process_ignores($0) == 0 }
    startThread {
      defer { try? readEnd.close() }
      var number: UInt8 = 0
      while (try? withUnsafeMutableBytes(of: &number) { try readEnd.read(into: $0) }) == 1 {
        interruption.interrupt(signal: Int32(number))
      }
    }
    relayDescriptor.store(writeEnd.rawValue, ordering: .sequentiallyConsistent)
    for number in self.signals {
      signal(number) { received in
        // Only what POSIX allows in a handler: a load and a write.
        var byte = UInt8(truncatingIfNeeded: received)
        let saved = errno
        _ = write(relayDescriptor.load(ordering: .sequentiallyConsistent), &byte, 1)
        errno = saved
      }
    }
  }

  deinit {
    for number in signals { signal(number, SIG_DFL) }
    relayDescriptor.store(-1, ordering: .sequentiallyConsistent)
    // Ends the thread.
    try? writeEnd.close()
  }
}
