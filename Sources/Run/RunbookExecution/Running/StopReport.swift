import RunbookPlan

/// What the operator is told when a run ends early: what happened, what was seen, and the next safe
/// action.
struct StopReport {
  let plan: Plan
  let step: Plan.Step
  /// 1-based.
  let number: Int
  let stop: RunStop
  let runDirectory: String
  /// What is left to be reviewed.
  var review: [String] = []

  var lines: [String] {
    var lines = [headline]
    if !stop.lastLines.isEmpty {
      lines.append("last lines of its output:")
      lines += stop.lastLines.map { "  │ \($0)" }
    }
    lines.append("evidence: \(runDirectory)")
    lines += symptoms
    if case .window = stop.kind { lines += windowAdvice }
    if case .failed = stop.kind { lines += wayBack }
    if case .waitTimedOut = stop.kind { lines += wayBack }
    if case .interrupted = stop.kind {
      lines.append("what `\(step.id)` has done is not known: look before anything is run again")
      lines += wayBack
    }
    if stop.kind != .window {
      lines.append("go on, when it is put right: \(resume)")
      lines.append("or roll back: \(resume) --rollback")
    }
    lines += review
    lines.append("exit status: \(stop.exitStatus)")
    return lines
  }

  private var headline: String {
    let host = stop.host.flatMap { $0 == Plan.controllerID ? nil : " on \($0)" } ?? ""
    let place = "step `\(step.id)` (\(number) of \(plan.steps.count))\(host)"
    return switch stop.kind {
    case .failed: "FAILED: \(place): \(stop.reason)"
    case .gate: "NOT STARTED: the stage `\(step.stage)` may not begin: \(place): \(stop.reason)"
    case .window: "OUTSIDE THE WINDOW: \(place) \(stop.reason)"
    case .machine: "WRONG MACHINE: \(place) \(stop.reason)"
    case .attestation: "NOT ATTESTED: \(place) \(stop.reason)"
    case .waitTimedOut: "WAITED TOO LONG: \(place): \(stop.reason)"
    case .interrupted: "INTERRUPTED: \(place) \(stop.reason)"
    }
  }

  private var resume: String { "runbook run --resume \(ShellWord(runDirectory))" }

  /// A window is part of the plan, and a run keeps its plan.
  private var windowAdvice: [String] {
    [
      "in the window, go on with: \(resume)",
      "once it is over: have a new window agreed on, write it into the change, and run that plan; "
        + "steps whose `unless` holds are passed over",
      "or roll back, which needs no window: \(resume) --rollback",
    ]
  }

  private var symptoms: [String] { AdviceWords(plan).symptoms(of: step) }

  private var wayBack: [String] {
    WayBack(plan: plan, step: step, host: stop.host).lines
  }
}
