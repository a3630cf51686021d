import RunbookBase
import RunbookPlan

/// A change window as it looks from some point of a run: whether what is left fits into it, and how
/// long there is still time to turn back.
struct WindowOutlook: Sendable, Equatable {
  enum Phase: String, Sendable {
    case before, open, over
  }

  let window: Plan.Window
  /// Seconds since 1970-01-01T00:00:00Z.
  let now: Int
  /// What is still to do in this window.
  let left: TimeEstimate
  let wayBack: WayBackTime

  var phase: Phase {
    if now < window.startEpoch { return .before }
    return now < window.endEpoch ? .open : .over
  }

  /// When to begin with the way back at the latest, so that it ends with the window: seconds since
  /// 1970-01-01T00:00:00Z. Nil where there is nothing to go back from, or no way.
  var latestTurnBack: Int? {
    guard !wayBack.isEmpty, wayBack.pointOfNoReturn == nil else { return nil }
    // Rounded up, to the safe side.
    return window.endEpoch - (wayBack.estimate.milliseconds + 999) / 1000
  }

  /// By how many seconds what is left passes the end of the window; nil where it fits.
  var overrun: Int? {
    let end = max(now, window.startEpoch) + (left.milliseconds + 999) / 1000
    return end > window.endEpoch ? end - window.endEpoch : nil
  }

  var isTooLateToTurnBack: Bool { latestTurnBack.map { now > $0 } ?? false }

  /// What to tell somebody who looks now.
  var lines: [String] {
    var lines = [phaseLine, "left to do in the window: about \(left.text)"]
    lines += [wayBackLine, overrunWarning, turnBackWarning].compactMap { $0 }
    return lines
  }

  var overrunWarning: String? {
    guard phase != .over, let overrun else { return nil }
    return "WARNING: what is left takes about \(DurationText(about: left.milliseconds)), which is "
      + "\(DurationText(about: overrun * 1000)) longer than the window `\(window.id)` is open"
  }

  var turnBackWarning: String? {
    guard phase == .open, isTooLateToTurnBack, let latestTurnBack else { return nil }
    return "WARNING: the latest safe time to turn back was \(time(latestTurnBack)): the way back "
      + "takes about \(DurationText(about: wayBack.estimate.milliseconds)) and would pass the end of the "
      + "window"
  }

  private var phaseLine: String {
    let (words, moment) =
      switch phase {
      case .before: ("opens \(time(window.startEpoch)), in", window.startEpoch)
      case .open: ("open until \(time(window.endEpoch)), for", window.endEpoch)
      case .over: ("over since \(time(window.endEpoch)), for", window.endEpoch)
      }
    return "window `\(window.id)`: \(words) \(DurationText(about: abs(moment - now) * 1000))"
  }

  private var wayBackLine: String? {
    if let step = wayBack.pointOfNoReturn {
      return "no way back by undoing: `\(step)` is a point of no return"
    }
    guard let latestTurnBack else { return "turning back: nothing has a way back that takes time" }
    let bound = wayBack.estimate.unknown.isEmpty ? "" : ", or sooner"
    return
      "latest safe time to turn back: \(time(latestTurnBack))\(bound); the way back takes about "
      + wayBack.estimate.text
  }

  private func time(_ seconds: Int) -> String {
    WindowTime(seconds: seconds, window: window).description
  }
}

extension Plan {
  /// Every step from the one at `index` to the last one that needs the window.
  func steps(from index: Int, in window: Window) -> ArraySlice<Step> {
    let named = Set(stages.filter { $0.window == window.id }.map(\.id))
    guard let last = steps.lastIndex(where: { named.contains($0.stage) }), last >= index else {
      return []
    }
    return steps[index...last]
  }
}
