import Glibc
import Synchronization
import SystemPackage

/// A request from outside to end the run, such as Ctrl-C.
///
/// It is a file descriptor that becomes readable and stays so: everything that waits (a running
/// command, a pause, a question on the terminal) polls it beside what it waits for, and nobody
/// needs to be told twice.
package final class Interruption: Sendable {
  private let received = Mutex<Int32?>(nil)
  private let writeEnd: FileDescriptor
  /// Readable once the run has been asked to end; never read from.
  let descriptor: FileDescriptor

  /// - Throws: ``ExecutionError`` where no pipe can be made.
  package init() throws(ExecutionError) {
    do {
      (descriptor, writeEnd) = try FileDescriptor.pipe()
    } catch {
      throw ExecutionError(reason: "no pipe for interruptions: \(error)")
    }
  }

  deinit {
    try? descriptor.close()
    try? writeEnd.close()
  }

  /// The number of the first signal, nil while nobody has asked.
  package var signal: Int32? { received.withLock { $0 } }

  /// Asks the run to end as if `signal` had arrived.
  package func interrupt(signal: Int32) {
    let first = received.withLock { received in
      guard received == nil else { return false }
      received = signal
      return true
    }
    if first { _ = try? writeEnd.writeAll([1]) }
  }

  /// Waits; sooner back when the run is asked to end.
  ///
  /// - Returns: whether the run shall go on.
  func pause(milliseconds: Int) async -> Bool {
    guard milliseconds > 0 else { return signal == nil }
    let descriptor = descriptor.rawValue
    return await onOwnThread {
      var waiting = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      let deadline = monotonicMilliseconds() + milliseconds
      while true {
        let left = deadline - monotonicMilliseconds()
        guard left > 0 else { return true }
        if poll(&waiting, 1, pollTimeout(left)) > 0 { return false }
      }
    }
  }
}
