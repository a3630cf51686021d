import RunbookBase
import RunbookEvidence
import RunbookPlan

/// How a check came out after all its attempts.
enum CheckConclusion: Sendable {
  case held
  case failed(CheckFailure)
  /// A person was needed and nobody answered.
  case unanswered(String)
  case interrupted
}

struct CheckFailure: Sendable {
  /// What was seen, as the end of "check `x` …".
  var reason: String
  var lastLines: [String] = []
  /// The probe could not tell, rather than telling that it does not hold.
  var isUnclear = false
}

/// One check, asked again until it holds, or has held for long enough, or time is up.
///
/// Only the first and the last attempt are recorded; what stands between says nothing new and
/// would fill the ledger.
struct CheckSeries {
  /// Between samples of a check that must hold for some time, where its author names no pace.
  private static let samplePace = 1_000

  let context: RunContext
  let step: Plan.Step
  let check: Plan.Check
  /// Which of the check's hosts to probe.
  let hosts: [String]
  var retry: Plan.Retry?
  /// The retry's limit is that of the whole series, holding included.
  var isWait = false
  /// 1-based number of the first attempt.
  var firstAttempt = 1
  /// A series that ends in "no" leaves no record: that is no finding. That nobody can tell is one.
  var recordsOnlySuccess = false

  /// - Returns: the conclusion, and the number of the last attempt.
  func run() async throws(EvidenceError) -> (CheckConclusion, attempt: Int) {
    let start = context.clock.milliseconds()
    var attempt = firstAttempt
    var heldSince: Int?
    while true {
      let isFirst = attempt == firstAttempt
      if isFirst, !recordsOnlySuccess { try await recordStart(attempt) }
      let sampled = context.clock.milliseconds()
      let sample = await CheckProbe(
        context: context, check: check, hosts: hosts, timeout: timeout(since: start)
      ).sample()
      if context.interruption.signal != nil {
        if !recordsOnlySuccess { try await record(sample, attempt, startToo: !isFirst) }
        return (.interrupted, attempt)
      }
      let now = context.clock.milliseconds()
      // From the end of the first look that was good to the start of this one, so that a slow probe
      // does not count as a long time.
      let held = sample.verdict == .pass ? sampled - (heldSince ?? sampled) : -1
      let holds = held >= check.holdMS ?? 0
      heldSince = sample.verdict == .pass ? heldSince ?? now : nil
      let mayGoOn = holds || hasTimeForAnother(attempt, start, now, isHolding: heldSince != nil)
      let isLast = holds || !mayGoOn
      let isFinding = holds || isLast && sample.verdict == .error
      if isFirst || isLast, isFinding || !recordsOnlySuccess {
        try await record(sample, attempt, startToo: !isFirst || recordsOnlySuccess)
      }
      if holds { return (.held, attempt) }
      guard mayGoOn else { return (.failed(failure(of: sample)), attempt) }
      note(sample, attempt)
      guard await context.pause(milliseconds: pace) else {
        return (.interrupted, attempt)
      }
      attempt += 1
    }
  }

  private var pace: Int { retry?.everyMS ?? min(CheckSeries.samplePace, check.holdMS ?? 0) }

  /// A wait whose probe hangs must end all the same.
  private func timeout(since start: Int) -> Int? {
    guard isWait, let limit = retry?.forMS else { return check.timeoutMS }
    let left = max(1, limit - (context.clock.milliseconds() - start))
    return min(check.timeoutMS ?? left, left)
  }

  private func hasTimeForAnother(
    _ attempt: Int, _ start: Int, _ now: Int, isHolding: Bool
  ) -> Bool {
    if isHolding, !isWait { return true }
    guard let retry else { return isHolding }
    return retry.allowsAnother(after: attempt - firstAttempt + 1, elapsed: now - start)
  }

  private func failure(of sample: CheckSample) -> CheckFailure {
    guard sample.verdict == .pass else {
      return CheckFailure(
        reason: sample.reason, lastLines: sample.lastLines, isUnclear: sample.verdict == .error)
    }
    let hold = DurationText(about: check.holdMS ?? 0)
    return CheckFailure(reason: "did not hold for \(hold) before the time was up")
  }

  private func note(_ sample: CheckSample, _ attempt: Int) {
    let seen = sample.verdict == .pass ? "holds so far" : sample.reason
    context.reporter.report(.note("\(check.title): \(seen); again in \(DurationText(about: pace))"))
  }

  private func recordStart(_ attempt: Int) async throws(EvidenceError) {
    try await context.writer.append(
      .checkStart(
        .init(check: check.id, step: step.id, attempt: attempt)))
  }

  private func record(
    _ sample: CheckSample, _ attempt: Int, startToo: Bool
  ) async throws(EvidenceError) {
    if startToo { try await recordStart(attempt) }
    var values: [EvidenceRecord.Observation] = []
    for reading in sample.readings {
      if let note = reading.run.heldNote { context.reporter.report(.note(note)) }
      values.append(
        .init(
          host: reading.run.host.id, exit: reading.run.exitStatus, observed: reading.bytes,
          stdout: try await context.writer.store(.output, of: reading.run),
          stderr: try await context.writer.store(.error, of: reading.run)))
    }
    try await context.writer.append(
      .checkEnd(
        .init(
          check: check.id, step: step.id, attempt: attempt, verdict: sample.verdict,
          expected: check.expected, milliseconds: sample.milliseconds, values: values,
          redacted: sample.redactions)))
  }
}
