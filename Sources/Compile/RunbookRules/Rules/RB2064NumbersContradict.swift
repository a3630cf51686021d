import RunbookDiagnostics
import RunbookFrontend
import RunbookLanguage
import RunbookModel

extension Rule {
  static let numbersContradict = Rule(
    2064, "numbers-contradict", .warning,
    summary: "Two numbers limit the same thing, and one of them can never matter.",
    rationale: "One of them is wrong, and which of them counts is seen in the night of the change.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drained, wait: {until: {tcp: 'web:80'}, every: «2h», for: 30s}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drained, wait: {until: {tcp: 'web:80'}, for: 1m, stable_for: «5m»}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, retry: {every: 10s, for: 1m, attempts: «20»}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, timeout: «3m», estimate: 15m}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drained, wait: {until: {tcp: 'web:80'}, for: «5s»}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: works, check: {run: make test, expect: {exit: 0}, timeout: «10m», retry: {every: 5s, for: 1m}}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: roll
                  on: all
                  batch: {size: 1, pause: «1h»}
                  estimate: 30m
                  steps: [{id: restart, run: make restart}]
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
      RuleExample(runbook: "variables: {port: {type: int, min: 90, max: «80»}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drained, wait: {until: {tcp: 'web:80'}, every: 10s, for: 10m, stable_for: 1m}}
                - {id: up, wait: {until: {tcp: 'web:80'}, every: 1s, for: 5s}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, timeout: 15m, estimate: 15m, retry: {every: 10s, attempts: 3}}
          """),
    ],
    check: { $0.contradictingNumbers })
}

extension RuleContext {
  fileprivate var contradictingNumbers: [Diagnostic] {
    var found: [Diagnostic] = []
    let steps = runbook?.allSteps ?? []
    for step in steps {
      if case .wait(let wait)? = step.action?.value { found += contradictions(in: wait) }
    }
    let checks = runbook?.allChecks ?? []
    for retry in steps.compactMap(\.retry) + checks.flatMap({ [$0.retry, $0.hold] }) {
      if let retry { found += contradictions(in: retry) }
    }
    for check in checks {
      guard let look = check.timeout?.known, let limit = check.retry?.forTime?.known,
        look.value > limit.value
      else { continue }
      found.append(
        contradiction(
          "one look may take longer than it is tried again for", look, limit, "it ends here"))
    }
    for variable in runbook?.variables ?? [] {
      guard let low = variable.minimum, let high = variable.maximum, high.value < low.value else {
        continue
      }
      found.append(
        contradiction(
          "`max` of `\(variable.id.value)` is less than its `min`", high, low, "the least"))
    }
    for role in product?.roles ?? [] {
      guard let low = role.minimum, let count = role.count, count.value < low.value else {
        continue
      }
      found.append(
        contradiction("role `\(role.id.value)` has fewer hosts than its `min`", count, low, "`min`")
      )
    }
    return found + hopelessEstimates + hopelessPauses
  }

  private func contradictions(in wait: Wait) -> [Diagnostic] {
    guard let limit = wait.limit?.known else { return [] }
    var found: [Diagnostic] = []
    if let every = wait.every?.known, every.value > limit.value {
      found.append(looksOnce(every, limit))
    } else if wait.every == nil, limit.value < Wait.usualPause {
      found.append(
        Diagnostic(
          DiagnosticCode(2064), .warning,
          "the limit of \(durationText(limit.value)) is shorter than the pause between looks, which is \(durationText(Wait.usualPause)) where nothing is said: it looks once and never again",
          at: limit.span, help: ["write a shorter `every:` beside it, or wait longer"]))
    }
    let check = wait.until.flatMap(check)
    // A wait's condition may say itself how long it has to hold.
    if let stable = (wait.stableFor ?? check?.hold?.forTime)?.known, stable.value > limit.value {
      found.append(
        contradiction(
          "it would have to hold for \(durationText(stable.value)), and is waited for \(durationText(limit.value)) only",
          stable, limit, "the whole wait"))
    }
    if let look = check?.timeout?.known, look.value > limit.value {
      found.append(
        contradiction("one look may take longer than the whole wait", look, limit, "the whole wait")
      )
    }
    return found
  }

  private func contradictions(in retry: Retry) -> [Diagnostic] {
    guard let limit = retry.forTime?.known else { return [] }
    if let every = retry.every?.known, every.value > limit.value {
      return [looksOnce(every, limit)]
    }
    guard let every = retry.every?.known, let attempts = retry.attempts?.known else { return [] }
    let (pauses, overflow) = every.value.multipliedReportingOverflow(by: attempts.value - 1)
    guard overflow || pauses > limit.value else { return [] }
    return [
      contradiction(
        "\(attempts.value) attempts with \(durationText(every.value)) between take longer than \(durationText(limit.value))",
        attempts, limit, "it ends here")
    ]
  }

  /// Steps that cannot take as long as they are estimated to.
  private var hopelessEstimates: [Diagnostic] {
    var seen: Set<SourceSpan> = []
    let steps = (resolved?.steps ?? []) + (resolved?.recovery ?? []).flatMap(\.steps)
    return steps.compactMap { step in
      guard let estimate = step.step.estimate?.known, let longest = step.longest,
        longest.time < estimate.value, seen.insert(longest.limit.span).inserted
      else { return nil }
      return contradiction(
        "`\(step.id)` is estimated to take \(durationText(estimate.value)), and is ended after \(durationText(longest.time)) at the latest",
        longest.limit, estimate, "the estimate")
    }
  }

  /// Groups that pause for longer than they are estimated to take.
  private var hopelessPauses: [Diagnostic] {
    let groups = Dictionary(
      (resolved?.steps ?? []).compactMap(\.turn).map { ($0.batch.span, $0) }
    ) { first, _ in first }
    return (runbook?.allSteps ?? []).compactMap { step in
      guard let batch = step.batch, let turn = groups[batch.span],
        let pause = batch.pause?.known, let estimate = step.estimate?.known
      else { return nil }
      let (pauses, overflow) = pause.value.multipliedReportingOverflow(by: turn.count - 1)
      guard overflow || pauses > estimate.value else { return nil }
      return contradiction(
        "`\(step.id.value)` is estimated to take \(durationText(estimate.value)), and its \(turn.count) batches have \(durationText(pause.value)) between",
        pause, estimate, "the estimate")
    }
  }

  private func check(_ use: CheckUse) -> Check? {
    switch use {
    case .inline(let check): check
    case .named(let name): runbook?.checks.first { $0.id?.value == name.value }
    }
  }

  private func looksOnce(_ every: Located<Int>, _ limit: Located<Int>) -> Diagnostic {
    contradiction(
      "the pause of \(durationText(every.value)) is longer than the limit of \(durationText(limit.value)): it is done once and never again",
      every, limit, "the limit")
  }

  private func contradiction(
    _ message: String, _ place: Located<Int>, _ other: Located<Int>, _ label: String
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(2064), .warning, message, at: place.span,
      labels: [DiagnosticLabel(label, at: other.span)],
      help: ["correct one of the two numbers"])
  }
}

extension ScheduledStep {
  /// Milliseconds after which all of it has ended, and the limit that says so; nil where none does.
  fileprivate var longest: (time: Int, limit: Located<Int>)? {
    if case .wait(let wait)? = step.action?.value {
      return wait.limit?.known.map { ($0.value, $0) }
    }
    guard let proof = check.map(\.check.longest) ?? 0,
      let question = unless.map(\.check.longest) ?? 0
    else { return nil }
    switch step.action?.value {
    case .run?:
      guard let limit = step.timeout?.known, step.retry?.forTime == nil,
        step.retry?.attempts?.isKnown ?? true, step.retry?.every?.isKnown ?? true
      else { return nil }
      let attempts = step.retry?.attempts?.value ?? 1
      let pauses = min(attempts, 1 << 10) * min(step.retry?.every?.value ?? 0, 1 << 40)
      let turns = min(max(batches.count, 1), 1 << 10)
      let once = min(limit.value, 1 << 40) * min(attempts, 1 << 10) + pauses + proof + question
      return (once * turns, limit)
    case .check?:
      guard let limit = check?.check.timeout?.known else { return nil }
      // Each host has that long.
      let hosts = min(max(hosts.count, check?.hosts.count ?? 1, 1), 1 << 20)
      return ((min(proof, 1 << 40) + question) * hosts, limit)
    case .approve?: return step.timeout?.known.map { ($0.value, $0) }
    case .manual?, .wait?, .notify?, .include?, .choose?, .steps?, nil: return nil
    }
  }
}

extension Check {
  /// Milliseconds after which it has come to an end; nil where nothing says so, as of people.
  fileprivate var longest: Int? {
    guard let timeout = timeout?.known, retry?.forTime?.isKnown ?? true,
      hold?.forTime?.isKnown ?? true, retry == nil || retry?.forTime != nil
    else { return nil }
    return timeout.value + (retry?.forTime?.value ?? 0) + (hold?.forTime?.value ?? 0)
  }
}
