package import RunbookPlan

/// Something that a person who watches a run wants to know.
package enum RunEvent: Sendable {
  case runStarted(plan: Plan, directory: String)
  case stageStarted(Plan.Stage)
  /// `number` is 1-based.
  case stepStarted(Plan.Step, number: Int, count: Int)
  /// Part of what a command prints, secrets already taken out; `stream` is 0 for standard output,
  /// 1 for standard error. `labelled` where several hosts print at the same time.
  case output(host: String, stream: Int, labelled: Bool, bytes: [UInt8])
  /// The command on this host has ended: an unfinished line will not be finished.
  case outputEnded(host: String)
  case note(String)
  /// A question is about to be asked: keep the last line free.
  case asking(lines: [String])
  case stepEnded(Plan.Step, StepSummary)
  /// The run ends early; the lines say why, and what to do next.
  case stopped(lines: [String])
  case runEnded(lines: [String])
  /// About a second has passed.
  case tick
}

/// How a step ended, for the one line that says so.
package enum StepSummary: Sendable, Equatable {
  case done
  case alreadyDone
  case passedOver
  case stopped
}

/// The port to those who watch: shows a run to a person while it happens. Called from several threads;
/// answers nothing, and what becomes of it changes nothing in the run.
package protocol RunReporter: Sendable {
  func report(_ event: RunEvent)
}
