import Dispatch
import Glibc
import Synchronization

/// Runs work that blocks on a thread of its own, so that the cooperative threads stay free: there
/// are only as many of those as cores, and every host of a batch blocks for as long as its
/// command runs.
func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    SpareThread.run { continuation.resume(returning: body()) }
  }
}

/// A thread that waits for the next piece of work: a run has thousands of commands, and a new
/// thread for each would cost more than watching it.
private final class SpareThread: Sendable {
  /// More than this are not kept; a batch may have had hundreds of hosts.
  private static let limit = 8
  private static let idle = Mutex<[SpareThread]>([])

  private let work = Mutex<(@Sendable () -> Void)?>(nil)
  private let arrival = DispatchSemaphore(value: 0)

  /// Starts at once, on a thread that does nothing else meanwhile.
  static func run(_ body: @escaping @Sendable () -> Void) {
    if let thread = idle.withLock({ $0.popLast() }) { return thread.take(body) }
    let thread = SpareThread()
    thread.take(body)
    startThread { thread.serve() }
  }

  private func take(_ body: @escaping @Sendable () -> Void) {
    work.withLock { $0 = body }
    arrival.signal()
  }

  private func serve() {
    var isKept = true
    while isKept {
      arrival.wait()
      let body = work.withLock { work in
        defer { work = nil }
        return work
      }
      body?()
      isKept = SpareThread.idle.withLock { idle in
        guard idle.count < SpareThread.limit else { return false }
        idle.append(self)
        return true
      }
    }
  }
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Starts a thread that nobody waits for.
func startThread(_ run: @escaping @Sendable () -> Void) {
  let body = Unmanaged.passRetained(ThreadBody(run))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { argument in
      guard let argument else { return nil }
      Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
      return nil
    }, body.toOpaque())
  // Out of threads is out of memory or of processes: nothing sensible can follow.
  precondition(status == 0, "the system gives no thread (error \(status))")
  pthread_detach(thread)
}

/// Milliseconds of a clock that never goes back; for time limits only, never recorded.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}

/// A time limit as `poll` takes it, which counts in 32 bits.
func pollTimeout(_ milliseconds: Int) -> Int32 { Int32(clamping: max(0, milliseconds)) }
