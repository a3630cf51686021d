/// Shows a run without the values of secrets. Outputs come here without them already.
struct RedactingReporter: RunReporter {
  let base: any RunReporter
  let redact: TextRedactor

  func report(_ event: RunEvent) {
    switch event {
    case .note(let text): base.report(.note(redact(text)))
    case .asking(let lines): base.report(.asking(lines: lines.map { redact($0) }))
    case .stopped(let lines): base.report(.stopped(lines: lines.map { redact($0) }))
    case .runStarted(let plan, let directory):
      base.report(.runStarted(plan: plan, directory: redact(directory)))
    case .runEnded(let lines): base.report(.runEnded(lines: lines.map { redact($0) }))
    default: base.report(event)
    }
  }
}
