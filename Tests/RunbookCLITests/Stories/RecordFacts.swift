import RunbookBase
import RunbookChecks
import RunbookEvidence
import RunbookPlan

/// What a record says that anybody could hold it to; see ``Meaning``.
struct RecordFacts {
  /// Members of the record's data that stand as they are.
  var kept: [String: JSONValue]
  /// What is left of the others.
  var facts: [String] = []
  let record: Story.Record
  let place: Int
  let story: Story
  let step: Plan.Step?

  private static let account: Set = ["uid", "euid", "cwd"]
  /// What each type of record has, and what of it only its writer knows.
  private static let known: [String: (kept: Set<String>, testimony: Set<String>)] = [
    "run.start": (["mode", "plan", "change"], account.union(["sudo_user", "operator", "dates"])),
    "resume": (
      ["mode", "plan", "reboot", "previous_boot"],
      account.union(["sudo_user", "operator", "stale_lock"])
    ),
    "clock": ([], ["synchronized"]),
    "step.start": (
      ["step", "host", "attempt", "kind", "command"], account.union(["sudo_user"])
    ),
    "step.end": (
      ["step", "host", "attempt", "outcome"],
      ["exit", "signal", "ms", "began_ms", "stdout", "stderr", "redacted"]
    ),
    "check.start": (["check", "step", "attempt"], []),
    "check.end": (
      ["check", "step", "attempt", "verdict", "expected"], ["ms", "values", "redacted"]
    ),
    "signoff": (["step", "host", "check", "answer"], ["by", "fields"]),
    "approval": (["step", "by", "answer", "expires", "body", "signature"], ["reason"]),
    "skip": (["step", "host", "probe"], ["reason", "by"]),
    "deviation": (["step", "host", "kind"], ["reason", "by"]),
    "abort": (["signal"], ["reason"]),
    "snapshot": (["what", "procedure", "after"], ["reason", "by"]),
    "checkpoint": (["n", "role", "by"], []),
    "run.end": (["outcome", "exit", "step"], []),
  ]
  /// What may be there or not, and nobody can say why.
  private static let optional: Set = ["sudo_user", "stale_lock", "redacted"]

  init(_ record: Story.Record, _ place: Int, _ story: Story, _ step: Plan.Step?) {
    self.record = record
    self.place = place
    self.story = story
    self.step = step
    let known = RecordFacts.known[record.type] ?? ([], [])
    kept = record.data.filter { known.kept.contains($0.key) }
    // The checkpoint that a gate's approval is over is told by its place.
    if record.type == "approval", record.data["signature"] != nil {
      for key in ["body", "signature"] { kept[key] = nil }
      facts.append("signed")
    }
    if record.type == "checkpoint" { kept["n"] = nil }
    let told = known.testimony.subtracting(RecordFacts.optional).filter { record.data[$0] != nil }
    facts += told.sorted()
  }

  /// - Parameter sessions: nil where it does not matter what stands around it.
  mutating func tell(_ sessions: StorySessions?) {
    for key in ["reason", "by", "operator", "cwd"] where record.data[key] != nil {
      if isBlank(record.data[key]) { facts.append("\(key) is blank") }
    }
    switch record.type {
    case "run.start", "resume":
      kept["mode"] = nil
      if sessions?.isAnsweredUnasked(place) == true {
        facts.append("answered where nobody was asked")
      }
      tellNames()
    case "run.end" where record.text("outcome") == "aborted":
      kept["step"] = nil
      facts.append(sessions?.isBrokenOff(at: record.text("step"), place) ?? "")
    case "approval": tellApproval()
    case "step.start": tellStart()
    case "step.end" where sessions?.isCutShort(place) == true:
      kept["outcome"] = nil
      facts = ["when the run was broken off"]
      for key in ["stdout", "stderr"] { facts.append("\(key) \(form(of: record.data[key]))") }
      tellDuration("step.start")
    case "step.end" where sessions?.isUnheard(place) == true:
      kept["outcome"] = nil
      facts = ["when another host had failed"]
      for key in ["stdout", "stderr"] { facts.append("\(key) \(form(of: record.data[key]))") }
      tellDuration("step.start")
    case "step.end":
      if record.text("outcome") == "interrupted",
        sessions?.isLast(place) == true || step?.idempotent == true
      {
        kept["outcome"] = .string("failed")
      }
      tellEnd()
    case "check.start": tellLook()
    case "check.end":
      tellLook()
      tellVerdict()
    case "signoff": tellNames()
    default: break
    }
    tellRedactions()
  }

  /// A text that is none.
  func isBlank(_ value: JSONValue?) -> Bool {
    if let text = value?.words { return text.allSatisfy(\.isWhitespace) }
    return story.bytes(of: value)?.allSatisfy { $0 == 0x20 } ?? true
  }

  /// The record that this one ends.
  private func start(_ type: String) -> Int? {
    story.places.last { other in
      guard other < place, let start = story.record(other), start.type == type else { return false }
      return ["step", "host", "check", "attempt"].allSatisfy {
        record.data[$0] == start.data[$0] || record.data[$0] == nil
      }
    }
  }

  private func monotonic(_ place: Int) -> Int { story.moments[place].monotonicMilliseconds ?? 0 }
}

// MARK: - Steps

extension RecordFacts {
  /// Beside the writers' clocks, which are read one after another.
  private static let tolerance = 2_000

  private mutating func tellStart() {
    guard let step else { return }
    if let window = story.plan.window(ofStage: step.stage),
      [.body, .entry].contains(step.position),
      let wall = story.moments[place].wallMilliseconds
    {
      facts.append("in window \(window.holds(wall))")
    }
    guard let retry = step.retry, let attempt = record.number("attempt"), attempt > 1,
      let end = story.places.last(where: { other in
        guard other < place, let end = story.record(other), end.type == "step.end" else {
          return false
        }
        return end.step == record.step && end.host == record.host
      }), !story.places.contains(where: { $0 > end && $0 < place && isDecision($0) })
    else { return }
    let pause = monotonic(place) - monotonic(end)
    facts.append("after its pause \(pause >= retry.everyMS - 20)")
  }

  private func isDecision(_ place: Int) -> Bool {
    ["deviation", "resume", "skip", "signoff"].contains(story.record(place)?.type ?? "")
  }

  private mutating func tellEnd() {
    let outcome = kept["outcome"]?.text
    let good = step?.command?.okStatuses ?? [0]
    if record.data["exit"] != nil, record.data["signal"] != nil { facts.append("ends twice") }
    let isGood = record.number("exit").map(good.contains)
    if outcome == "done" { facts.append("good \(isGood.map { "\($0)" } ?? "unknown")") }
    if outcome == "failed" { facts.append("good \(isGood == true)") }
    if isGood == nil, record.data["signal"] == nil, outcome == "failed",
      story.bytes(of: record.data["stdout"]) != []
    {
      facts.append("never started, and has printed")
    }
    // How it failed is told by nobody else.
    facts.removeAll { ["exit", "signal"].contains($0) }
    if outcome == "done" { facts.append("exit \(record.data["exit"] != nil)") }
    for key in ["stdout", "stderr"] { facts.append("\(key) \(form(of: record.data[key]))") }
    tellDuration("step.start")
    if outcome == "timeout", let limit = step?.timeoutMS, let ms = record.number("ms") {
      facts.append("over its limit \(ms >= limit - 20)")
    }
    if let began = record.number("began_ms"), let start = start("step.start") {
      let isWithin = began >= monotonic(start) - 20 && began <= monotonic(place) + 20
      facts.append("began within \(isWithin)")
    }
  }

  private mutating func tellDuration(_ type: String) {
    guard let ms = record.number("ms"), let start = start(type) else { return }
    let isSameBoot = story.moments[start].boot == story.moments[place].boot
    let most = monotonic(place) - monotonic(start) + RecordFacts.tolerance
    facts.append("lasts \(ms >= 0 && (!isSameBoot || ms <= most))")
  }

  private func form(of stream: JSONValue?) -> String {
    guard case .object(let members)? = stream else { return "not there" }
    if members["sha256"] == nil { return "withheld" }
    return members["kept"] == nil ? "whole" : "cut"
  }

  private mutating func tellRedactions() {
    guard case .array(let items)? = record.data["redacted"] else { return }
    let secrets = story.plan.variables.filter { $0.kind == .secret }.map(\.name)
    let isKnown = items.allSatisfy { item in
      guard case .object(let members) = item, case .integer(let count)? = members["count"] else {
        return false
      }
      return count > 0 && secrets.contains(members["name"]?.text ?? "")
    }
    if !isKnown { facts.append("redacts what is no secret") }
  }
}

// MARK: - Checks

extension RecordFacts {
  private var check: Plan.Check? {
    [step?.check, step?.unless].compactMap { $0 }.first { $0.id == record.text("check") }
  }

  /// How often it was asked is not told where the clock decides it.
  private mutating func tellLook() {
    guard let check, let attempt = record.number("attempt") else { return }
    let isByClock = step?.kind == .wait || check.holdMS != nil || check.retry?.forMS != nil
    // Where a step's `unless` does not hold, nothing is recorded of it.
    let isSilent = check.id == step?.unless?.id && step?.kind == .run
    if isSilent || isByClock && attempt > 1 {
      kept["attempt"] = .string("later")
    }
  }

  private mutating func tellVerdict() {
    tellDuration("check.start")
    guard let check else { return }
    if let hold = check.holdMS, record.text("verdict") == "pass", let first = firstLook() {
      facts.append("held \(monotonic(place) - monotonic(first) >= hold)")
    }
    guard let values = values() else { return facts.append("no values") }
    for value in values.sorted(by: { $0.host < $1.host }) {
      facts.append("on \(value.host): \(value.form), errors \(value.errorForm), \(value.seen)")
    }
    guard record.text("verdict") != "error" else { return }
    let readings = values.compactMap { value in
      value.reading.map { (host: value.host, reading: $0) }
    }
    guard readings.count == values.count, !readings.isEmpty else { return facts.append("unjudged") }
    facts.append("judged \(judgement(of: readings, by: check))")
  }

  private func judgement(
    of readings: [(host: String, reading: ProbeReading)], by check: Plan.Check
  ) -> String {
    let all =
      check.kind == .compare
      ? [ExpectationEvaluator.compare(readings, by: check.expect)]
      : readings.map { ExpectationEvaluator.judge($0.reading, by: check.expect) }
    for judgement in all {
      switch judgement {
      case .holds: continue
      case .fails: return "fail"
      case .unclear: return "error"
      }
    }
    return "pass"
  }

  /// Where the series began that this look is the last of.
  private func firstLook() -> Int? {
    let looks = story.places.filter { other in
      guard other < place, let start = story.record(other) else { return false }
      return start.type == "check.start" && start.text("check") == record.text("check")
    }
    let resumed = story.places.last { $0 < place && story.record($0)?.type == "resume" } ?? 0
    return looks.first { $0 > resumed } ?? looks.first
  }

  private struct Value {
    var host: String
    var form: String
    var errorForm: String
    /// That what was seen is what was printed.
    var seen: String
    /// Nil where there is nothing whole to judge.
    var reading: ProbeReading?
  }

  private func values() -> [Value]? {
    var table = record.data["values"]
    if case .object? = table, let bytes = story.bytes(of: table) {
      table = try? JSONValue(parsing: bytes)
    }
    guard case .array(let items)? = table else { return nil }
    return items.map { item in
      guard case .object(let members) = item else {
        return Value(host: "", form: "", errorForm: "", seen: "")
      }
      var value = Value(
        host: members["host"]?.text ?? "", form: form(of: members["stdout"]),
        errorForm: form(of: members["stderr"]), seen: "unseen")
      guard let bytes = story.bytes(of: members["stdout"]) else { return value }
      let reading = ProbeReading(exit: 0, output: bytes)
      let shown = JSONValue.evidenceString(bytes: Array(reading.bytes.prefix(300)))
      // A secret that was found where zero bytes are left out may have been any text.
      let isHidden = bytes.contains(0) && members["observed"]?.words?.contains("[redacted ") == true
      value.seen = "seen \(shown == members["observed"] || isHidden)"
      if case .integer(let exit)? = members["exit"] {
        value.reading = ProbeReading(exit: exit, output: bytes)
      }
      return value
    }
  }
}
