import RunbookBase
import RunbookEvidence
import RunbookPlan

extension RunStatus {
  /// For a terminal, without line breaks.
  package var lines: [String] {
    var lines = [headline, "change \(standing.plan.change.id): \(standing.plan.change.title)"]
    if !standing.operatorName.isEmpty {
      let way = standing.isAttended ? "attended" : "unattended"
      let resumed = standing.resumes == 0 ? "" : ", resumed \(Count(standing.resumes, "time"))"
      lines.append("run by \(standing.operatorName), \(way)\(resumed)")
    }
    if let started = standing.started { lines.append("started \(time(started))") }
    if let last = standing.lastWall { lines.append("last record \(time(last))") }
    lines.append(counts)
    lines += running.map { line($0, "running now") }
    lines += indeterminate.map { line($0, "INDETERMINATE, nobody knows what it has done") }
    lines += steps.filter { $0.state == .failed }.map { line($0, "failed") }
    if let next { lines.append("next: \(name(next.step))\(needsPerson(next.step))") }
    if next != nil || !running.isEmpty { lines.append("left to do: about \(left.text)") }
    lines += outlook?.lines ?? []
    lines += review?.lines ?? []
    return lines.map { PrintableText.joined($0) }
  }

  private var headline: String {
    let run = "run \(standing.header.run)"
    let way = standing.wayBack.map { wayBack in
      let by = wayBack.procedure.map { "recovery `\($0)`" } ?? "undoing what was done"
      return " on its way back from `\(wayBack.after)` (\(by))"
    }
    switch phase {
    case .running:
      guard case .alive(let owner)? = standing.holder else { return run }
      return "\(run): running\(way ?? ""), \(owner.description)"
    case .heldElsewhere:
      guard case .elsewhere(let owner)? = standing.holder else { return run }
      return "\(run): running\(way ?? "") as far as one can tell from here, \(owner.description)"
    case .cutOff:
      return "\(run): CUT OFF\(way ?? ""): nobody runs it, and it has not ended; "
        + "`runbook run --resume` carries it on"
    case .done: return "\(run): done"
    case .incomplete:
      let names = (standing.passedBy + standing.leftOut).map { "`\($0)`" }.joined(separator: ", ")
      let what = standing.passedBy.isEmpty ? "GAPS" : "FAILURES"
      return "\(run): DONE WITH \(what): \(names), exit status \(standing.end?.exit ?? 3)"
    case .rolledBack: return "\(run): rolled back"
    case .rolledBackInPart:
      let names = standing.leftAsItWas.map { "`\($0)`" }.joined(separator: ", ")
      return "\(run): ROLLED BACK IN PART, not undone: \(names), "
        + "exit status \(standing.end?.exit ?? 31)"
    case .failed, .aborted:
      let step = standing.end?.step.map { " at `\($0)`" } ?? ""
      return "\(run): \(phase.rawValue)\(step)\(way ?? ""), exit status \(standing.end?.exit ?? 1)"
    }
  }

  private var counts: String {
    let parts: [(Int, String)] = [
      (count(.done), "done"), (count(.alreadyDone), "already done before"),
      (count(.skipped), "skipped"), (count(.passedOver), "failed and passed over"),
      (count(.failed), "failed"), (count(.indeterminate), isRunning ? "running" : "indeterminate"),
      (count(.open), "begun"), (count(.untouched), "not begun"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(Count(standing.plan.steps.count, "step")): \(words)"
  }

  private func line(_ step: RunStanding.StepStanding, _ word: String) -> String {
    let hosts = step.hosts.filter { $0.standing.state == step.state }.map(\.host)
      .filter { $0 != Plan.controllerID }
    let place = hosts.isEmpty ? "" : " on \(hosts.joined(separator: ", "))"
    let since = step.began.map { ", since \(time($0))" } ?? ""
    return "\(word): \(name(step.step))\(place)\(since)"
  }

  private func name(_ step: Plan.Step) -> String { "`\(step.id)`, \(step.title)" }

  private func needsPerson(_ step: Plan.Step) -> String {
    switch step.kind {
    case .manual, .notify: " (a person does it and says so)"
    case .approve: " (waits for approval)"
    case .run, .check, .wait: ""
    }
  }

  /// With how long ago that was.
  private func time(_ milliseconds: Int) -> String {
    let ago = max(0, now - milliseconds) / 1000 * 1000
    return "\(WallTime.text(seconds: milliseconds / 1000)), \(DurationText(about: ago)) ago"
  }
}

/// A number of things: `1 step`, `3 steps`.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ noun: String) {
    description = number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
