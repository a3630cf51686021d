/// Time as the engine measures and waits for it: limits of waits, pauses between attempts, how long
/// something has held.
///
/// What is recorded is read from ``ExecutionEnvironment/evidence``: an adapter that makes up time
/// makes up both, from one clock.
protocol RunClock: Sendable {
  /// Milliseconds since some moment; never goes back, and is never recorded.
  func milliseconds() -> Int

  /// Waits; sooner back when the run is asked to end.
  ///
  /// - Parameter milliseconds: 0 or less: does not wait.
  /// - Returns: whether the run shall go on.
  func pause(milliseconds: Int, until interruption: Interruption) async -> Bool
}

/// The clock of this machine.
struct SystemClock: RunClock {
  func milliseconds() -> Int { monotonicMilliseconds() }

  func pause(milliseconds: Int, until interruption: Interruption) async -> Bool {
    await interruption.pause(milliseconds: milliseconds)
  }
}
