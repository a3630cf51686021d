import CProcess
import RunbookPlan

/// How many commands can go on side by side: each holds files open, and there are only so many that
/// this process may have. Whoever comes when all places are taken waits for one.
actor CommandPlaces {
  /// Files that a command holds open here: three streams, its end, what it prints on its way to a blob.
  private static let filesEach = 8

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter count: of places, at least one.
  init(_ count: Int = CommandPlaces.most) { free = max(1, count) }

  /// As many as this process may have.
  static var most: Int {
    max(1, (Int(process_open_files()) - Int(PROCESS_OPEN_FILES)) / filesEach + 1)
  }

  func take() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  /// Hosts that start together need a place each.
  ///
  /// - Throws: ``RunRefusal`` that says what to raise.
  static func verify(_ plan: Plan, places: Int = CommandPlaces.most) throws(RunRefusal) {
    for step in plan.steps + plan.recovery.flatMap(\.steps) where step.simultaneous {
      let most = step.batches.map(\.count).max() ?? 0
      guard most > places else { continue }
      throw RunRefusal(
        "step `\(step.id)` starts on \(most) hosts together, and with the limit on open files there is "
          + "room for \(places): raise it with: ulimit -n "
          + "\(Int(PROCESS_OPEN_FILES) + most * filesEach)",
        exitStatus: ExitStatus.machine)
    }
  }
}
