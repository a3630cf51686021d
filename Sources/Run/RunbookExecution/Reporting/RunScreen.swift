import Dispatch
import Glibc
import Synchronization
package import SystemPackage

/// Where a run is shown: a terminal, a pipe or a file, whose reader may be slow, or read nothing at all.
///
/// Whoever shows something never waits for the reader. What cannot be written at once is kept, and a
/// thread writes it; where a reader stays far behind, the rest is left out, and how much that was is
/// said in its place. All of it is in the evidence.
package final class RunScreen: Sendable {
  private struct State {
    /// What was shown and not yet handed to the system, in small parts, so that who waits sees each that
    /// was taken; those before ``next`` were.
    var waiting: [ArraySlice<UInt8>] = []
    var next = 0
    /// Bytes of ``waiting`` that were not handed over.
    var size = 0
    /// Bytes that were left out behind the last of ``waiting``.
    var leftOut = 0
    /// A thread writes what is waiting.
    var isServed = false
    /// The first error that no waiting can mend.
    var failure: Errno?
    /// Counts what was written, so that who waits sees that somebody reads.
    var written = 0
  }

  /// Bytes that a reader may be behind.
  private static let limit = 8 << 20
  /// Bytes that a pipe takes whole where `poll` says that it takes any (POSIX: PIPE_BUF).
  private static let atOnce = 4_096

  private let descriptor: FileDescriptor
  private let kind: mode_t
  private let state = Mutex(State())

  package init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
    var status = stat()
    kind = fstat(descriptor.rawValue, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// The first reason for which something could not be shown, such as a full disk; nil while none.
  package var failure: Errno? { state.withLock { $0.failure } }

  /// Shows bytes, now or later, behind all that was shown before.
  ///
  /// - Parameter always: also where the reader is far behind: a question has to be seen.
  package func show(_ bytes: [UInt8], always: Bool = false) {
    let needsService = state.withLock { state in
      guard !bytes.isEmpty else { return false }
      if !state.isServed, takesNow(bytes.count) {
        state.failure = state.failure ?? failure(of: bytes[...])
        return false
      }
      guard always || state.size + bytes.count <= RunScreen.limit else {
        state.leftOut += bytes.count
        return false
      }
      RunScreen.say(&state)
      RunScreen.add(bytes, to: &state)
      defer { state.isServed = true }
      return !state.isServed
    }
    if needsService { startThread { self.serve() } }
  }

  /// Waits until all of it was read, for as long as somebody reads.
  ///
  /// - Parameter patience: milliseconds without a byte taken after which nobody reads any more; nil: for
  ///   as long as it takes.
  /// - Returns: the bytes that nobody has read.
  package func drain(patience: Int?) -> Int {
    var seen = -1
    var since = monotonicMilliseconds()
    while true {
      let (written, left) = state.withLock { state in
        (state.written, state.isServed ? state.size + state.leftOut : state.leftOut)
      }
      guard left > 0 else { return 0 }
      let now = monotonicMilliseconds()
      if written != seen { (seen, since) = (written, now) }
      if let patience, now - since >= patience { return left }
      usleep(5_000)
    }
  }

  /// Of a file every byte is taken, or refused; of a pipe so many; what a terminal takes nobody knows,
  /// but a device that is none answers at once.
  private func takesNow(_ count: Int) -> Bool {
    switch kind {
    case S_IFREG: return true
    case S_IFIFO: guard count <= RunScreen.atOnce else { return false }
    case S_IFCHR: guard isatty(descriptor.rawValue) == 0 else { return false }
    default: return false
    }
    var waiting = pollfd(fd: descriptor.rawValue, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, 0) == 1
  }

  private static func say(_ state: inout State) {
    guard state.leftOut > 0 else { return }
    let count = state.leftOut
    state.leftOut = 0
    add(Array("  … \(count) bytes not shown: nobody has read them in time\n".utf8), to: &state)
  }

  private static func add(_ bytes: [UInt8], to state: inout State) {
    for start in stride(from: 0, to: bytes.count, by: atOnce) {
      state.waiting.append(bytes[start..<min(start + atOnce, bytes.count)])
    }
    state.size += bytes.count
  }

  private func failure(of bytes: ArraySlice<UInt8>) -> Errno? {
    do throws(Errno) {
      try descriptor.writeWhole(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func serve() {
    while let bytes = take() {
      let failed = failure(of: bytes)
      state.withLock { state in
        state.failure = state.failure ?? failed
        state.size -= bytes.count
        state.written += bytes.count
      }
    }
  }

  private func take() -> ArraySlice<UInt8>? {
    state.withLock { state in
      if state.next == state.waiting.count { RunScreen.say(&state) }
      guard state.next < state.waiting.count else {
        state.waiting.removeAll()
        state.next = 0
        state.isServed = false
        return nil
      }
      if state.next == RunScreen.atOnce {
        state.waiting.removeFirst(state.next)
        state.next = 0
      }
      defer {
        state.waiting[state.next] = []
        state.next += 1
      }
      return state.waiting[state.next]
    }
  }
}
