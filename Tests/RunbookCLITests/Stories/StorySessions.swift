import RunbookBase
import RunbookPlan

/// A story by sessions: each process that ran the plan, from its `run.start` or `resume` on.
struct StorySessions {
  /// Records that a session opens with, before anything is done in it.
  private static let opening: Set = [
    "run.start", "resume", "approval", "clock", "abort", "deviation",
  ]
  private static let answers: Set = ["retry", "skip", "indeterminate"]

  private let story: Story
  /// Places of whole records, without seals and what was torn.
  private let sessions: [[Int]]

  init(_ story: Story) {
    self.story = story
    var sessions: [[Int]] = []
    for place in story.places where !story.isSeal(place) {
      guard let type = story.record(place)?.type, type != "recover" else { continue }
      if type == "resume" || sessions.isEmpty { sessions.append([]) }
      sessions[sessions.count - 1].append(place)
    }
    self.sessions = sessions
  }

  /// Those before the place and those behind it, in its session.
  private func around(_ place: Int) -> (before: ArraySlice<Int>, behind: ArraySlice<Int>) {
    guard let session = sessions.first(where: { $0.contains(place) }),
      let index = session.firstIndex(of: place)
    else { return ([], []) }
    return (session[..<index], session[(index + 1)...])
  }

  private func type(_ place: Int) -> String { story.record(place)?.type ?? "" }

  /// The number of the session that a record is of, without those in which nothing was done.
  func number(of place: Int) -> Int {
    sessions.filter { ($0.first ?? 0) <= place && !$0.allSatisfy(isOpening) }.count
  }

  /// The first session in which something was done, where nothing was in the very first.
  private var begun: [Int]? {
    guard sessions.first?.allSatisfy(isOpening) == true else { return nil }
    return sessions.first { !$0.allSatisfy(isOpening) }
  }

  /// It only tells that nothing came of taking the run up, or how it was cut off.
  func saysNothing(_ place: Int) -> Bool {
    guard let session = sessions.first(where: { $0.contains(place) }), let first = session.first
    else { return false }
    if type(first) == "resume", session.allSatisfy(isOpening) { return true }
    let (before, behind) = around(place)
    switch type(place) {
    case "abort":
      return isStop(place) || isSignal(place) && !behind.contains { type($0) == "run.end" }
    case "clock"
    where behind.first.map(isSignal) == true
      && before.contains { !isOpening($0) || type($0) == "clock" }:
      return true
    case "clock":
      return behind.allSatisfy { isSignal($0) || isStop($0) }
        && before.contains { !isOpening($0) || type($0) == "clock" }
    default: return false
    }
  }

  /// Something later makes it void, or a session before it was taken up with nothing done.
  func isVoid(_ place: Int) -> Bool {
    guard let record = story.record(place) else { return false }
    if let begun, let first = sessions.first,
      place == begun.first || first.contains(place) && place != first.first
    {
      return true
    }
    if record.type == "deviation", record.text("kind") == "retry" { return isBrokenOff(place) }
    if !story.isSeal(place), isUnanswered(place) { return true }
    if isFailureLeftBehind(place) { return true }
    guard let step = record.step else {
      if record.text("kind") == "break-glass" { return goesBackOnly(place) }
      // Where something was left out, the steps that follow show it.
      if record.type == "deviation" { return record.text("kind") == "skip" }
      return record.type == "approval" && isIdle(place)
    }
    if record.type == "check.start" || record.type == "check.end" {
      return isRepeated(place) || isUnused(place)
    }
    guard record.type == "signoff" else { return false }
    let later = story.places.filter { $0 > place }.compactMap(story.record)
      .filter { $0.step == step }
    let isSkipped = { (other: Story.Record) in
      other.type == "skip" && other.data["probe"] == nil && other.host == nil
    }
    if later.contains(where: isSkipped) { return true }
    let next = later.first { $0.host == record.host || $0.host == nil }
    guard record.text("answer") != "done" else { return false }
    guard let next, next.type != "run.end" else { return true }
    return next.type == "signoff" && next.text("check") == record.text("check")
      || next.type == "skip" || next.type == "deviation" && next.text("kind") == "skip"
  }

  private func isSignal(_ place: Int) -> Bool {
    type(place) == "abort" && story.record(place)?.data["signal"] != nil
  }

  /// It stopped where it was asked to, and somebody took it up: as if it had been killed there.
  private func isStop(_ place: Int) -> Bool {
    type(place) == "abort" && !isSignal(place) && around(place).behind.isEmpty
      && sessions.last?.contains(place) == false
  }

  /// A gate was refused, or sealed and not signed.
  private func isUnanswered(_ place: Int) -> Bool {
    guard let record = story.record(place) else { return false }
    if record.type == "approval" { return record.text("answer") == "refused" }
    guard record.type == "checkpoint" else { return false }
    let next = around(place).behind.first.flatMap(story.record)
    return next?.type != "approval" || next?.text("answer") == "refused"
  }

  private func isOpening(_ place: Int) -> Bool {
    guard let record = story.record(place) else { return false }
    // It stopped where it had begun, and was taken up.
    if record.type == "run.end" {
      return ["failed", "aborted"].contains(record.text("outcome"))
        && sessions.last?.contains(place) != true
    }
    if isUnanswered(place) { return true }
    guard StorySessions.opening.contains(record.type) else { return false }
    return record.step == nil && (record.type != "abort" || record.data["signal"] != nil)
  }

  /// A look of a step's `unless` that came to the same as the one right after it.
  private func isRepeated(_ place: Int) -> Bool {
    guard let record = story.record(place), let check = record.text("check"),
      story.plan.steps.contains(where: { $0.id == record.step && $0.unless?.id == check })
    else { return false }
    let behind = around(place).behind.prefix(3).compactMap(story.record)
    let looks = record.type == "check.start" ? behind : [record] + behind.prefix(2)
    return looks.map(\.type) == ["check.end", "check.start", "check.end"]
      && looks.allSatisfy { $0.text("check") == check }
      && looks.first?.text("verdict") == looks.last?.text("verdict")
  }

  /// The last look of a session that was cut off, which nobody came back to.
  private func isUnused(_ place: Int) -> Bool {
    guard let check = story.record(place)?.text("check"),
      let end = sessions.first(where: { $0.contains(place) })?.last
    else { return false }
    let isBroken = around(place).behind.contains(where: isSignal)
    guard isBroken || end != sessions.last?.last else { return false }
    return story.places.filter { $0 > place }.allSatisfy { other in
      guard let later = story.record(other), !story.isSeal(other) else { return true }
      guard other <= end else { return later.text("check") != check }
      return later.type == "check.end"
        || isBroken && ["clock", "abort", "run.end"].contains(later.type)
    }
  }

  /// What a look came to that held not, right before its session was cut off. Whoever took the run up
  /// looked again.
  private func isFailureLeftBehind(_ place: Int) -> Bool {
    guard let record = story.record(place), record.type == "check.end",
      record.text("verdict") != "pass", sessions.last?.contains(place) == false
    else { return false }
    return around(place).behind.allSatisfy { type($0) == "clock" || isSignal($0) }
  }

  /// What needs no approval is all that was done in the session.
  private func goesBackOnly(_ place: Int) -> Bool {
    let (before, behind) = around(place)
    guard let first = (before + behind).first(where: { !isOpening($0) }) else { return true }
    return type(first) == "snapshot"
      || story.records("snapshot").contains { $0.place < place }
  }

  /// Nothing was done in the session, and it has an end.
  private func isIdle(_ place: Int) -> Bool {
    let (before, behind) = around(place)
    return behind.last.map(type) == "run.end"
      && (before + behind).allSatisfy { isOpening($0) || type($0) == "run.end" }
  }

  /// A signal came right after it, or whatever else ends a run without a word.
  private func isBrokenOff(_ place: Int) -> Bool {
    let behind = around(place).behind
    let next = behind.first { type($0) != "clock" && !isDecision($0, like: place) }
    return next.map(isSignal) ?? true
  }

  private func isDecision(_ place: Int, like other: Int) -> Bool {
    guard type(place) == "deviation", let one = story.record(place), let two = story.record(other)
    else { return false }
    return one.step == two.step && one.text("kind") == two.text("kind")
  }

  /// A command ended, and nothing else speaks of that: the run stopped at what another host of the
  /// step had come to, and nobody took it up.
  func isUnheard(_ place: Int) -> Bool {
    guard let record = story.record(place), record.type == "step.end" else { return false }
    guard isLast(place, leavingOutWayBack: true) else { return false }
    let ends = around(place)
    let all = (ends.before + [place] + ends.behind).compactMap(story.record).filter {
      $0.type == "step.end" && $0.step == record.step
        && $0.number("attempt") == record.number("attempt")
    }
    return Set(all.map(\.host)).count > 1 && all.contains { $0.text("outcome") != "done" }
  }

  /// Nothing is said of a step once its command has ended.
  ///
  /// - Parameter isBackLeftOut: nor is what the way back says of the step as a whole looked at.
  func isLast(_ place: Int, leavingOutWayBack isBackLeftOut: Bool = false) -> Bool {
    let step = story.record(place)?.step
    let turn = isBackLeftOut ? story.records("snapshot").first { $0.place > place }?.place : nil
    return !story.places.contains { other in
      guard other > place, let later = story.record(other), later.step == step else { return false }
      if let turn, other > turn, later.type == "deviation", later.host == nil { return false }
      return !["step.end", "run.end"].contains(later.type)
    }
  }

  /// A command ended about when a signal broke the run off, of which nothing else speaks.
  func isCutShort(_ place: Int) -> Bool {
    guard type(place) == "step.end",
      let next = around(place).behind.first(where: { !["step.end", "clock"].contains(type($0)) })
    else { return false }
    return type(next) == "abort" && story.record(next)?.data["signal"] != nil
  }

  /// It tells how a run was broken off by a signal.
  func tellsOfBreaking(_ place: Int) -> Bool {
    let (before, behind) = around(place)
    let signal = (before + [place] + behind).first {
      type($0) == "abort" && story.record($0)?.data["signal"] != nil
    }
    guard let signal else { return false }
    return place >= signal || isCutShort(place)
  }

  /// Somebody has answered a question in the session that begins here, and nobody could be asked.
  func isAnsweredUnasked(_ place: Int) -> Bool {
    let start = place == sessions.first?.first ? begun?.first ?? place : place
    guard story.record(start)?.text("mode") != "attended" else { return false }
    return around(start).behind.contains { other in
      guard let record = story.record(other) else { return false }
      switch record.type {
      case "signoff": return true
      case "skip": return record.data["by"] != nil
      case "deviation":
        return record.step != nil && StorySessions.answers.contains(record.text("kind") ?? "")
          && record.text("reason")?.hasSuffix("was passed by on the way back") != true
      case "approval": return record.step != nil && record.data["signature"] == nil
      default: return false
      }
    }
  }

  /// Whether a run that was broken off was at a step or about to begin it; nil where it names none.
  func isBrokenOff(at id: String?, _ place: Int) -> String {
    let before = around(place).before
    let last = before.last { story.record($0)?.step != nil }.flatMap { story.record($0)?.step }
    guard let id else { return last == nil ? "before any step" : "nowhere" }
    if id == last { return last == nil ? "before any step" : "there" }
    if story.records("snapshot").contains(where: { $0.place < place }) {
      return last == nil ? "before any step" : "there"
    }
    guard isNext(id, at: place) else { return "elsewhere" }
    return last == nil ? "before any step" : "there"
  }

  /// Of every step before it something is recorded, or that it was left out.
  private func isNext(_ id: String, at place: Int) -> Bool {
    guard let index = story.plan.steps.firstIndex(where: { $0.id == id }) else { return false }
    let records = story.places.filter { $0 < place }.compactMap(story.record)
    let known = Set(records.compactMap(\.step))
    let left = records.filter { $0.type == "deviation" && $0.step == nil }
      .compactMap { $0.data["reason"]?.words }.joined(separator: ", ")
    return story.plan.steps[..<index].allSatisfy { step in
      known.contains(step.id) || step.hosts.isEmpty || left.contains(step.id)
    }
  }
}

extension Story {
  /// Signed by an operator or a reviewer, when nobody ran the plan.
  func isSeal(_ place: Int) -> Bool {
    guard let record = record(place), record.type == "checkpoint" else { return false }
    return record.text("role") != "approve"
  }
}
