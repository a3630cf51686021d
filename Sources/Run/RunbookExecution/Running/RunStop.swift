import RunbookPlan

/// Why a run ends before its plan does.
struct RunStop: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case failed
    /// A check that must hold before its stage does not.
    case gate
    case window
    /// Wrong operating system or missing privilege.
    case machine
    /// Nobody attested or approved.
    case attestation
    case waitTimedOut
    /// The number of the signal that asked the run to end.
    case interrupted(Int)
  }

  var kind: Kind
  /// Where it happened; nil where the whole step is meant.
  var host: String?
  /// What happened, as the end of "step `x` …".
  var reason: String
  /// The last lines that the command printed.
  var lastLines: [String] = []

  var exitStatus: Int {
    switch kind {
    case .failed: ExitStatus.failed
    case .gate: ExitStatus.gate
    case .window: ExitStatus.window
    case .machine: ExitStatus.machine
    case .attestation: ExitStatus.attestation
    case .waitTimedOut: ExitStatus.wait
    case .interrupted(let signal): ExitStatus.signalBase + signal
    }
  }

  /// One stop for what failed on several hosts; nil where nothing did.
  static func joining(_ stops: [RunStop]) -> RunStop? {
    guard var stop = stops.first else { return nil }
    let others = stops.dropFirst().compactMap(\.host)
    if !others.isEmpty { stop.reason += " (also failed: \(others.joined(separator: ", ")))" }
    return stop
  }

  static func interrupted(by interruption: Interruption) -> RunStop {
    RunStop(
      kind: .interrupted(Int(interruption.signal ?? 0)), host: nil, reason: "was interrupted")
  }
}

/// How one step ended.
enum StepOutcome: Sendable, Equatable {
  case done
  /// Its work was already done on every host.
  case alreadyDone
  /// It failed and its failure policy says to go on all the same.
  case passedOver
  case stopped(RunStop)
  /// It failed, and the way back begins.
  case turnedBack(RunStop)
}

extension StepSummary {
  init(_ outcome: StepOutcome) {
    switch outcome {
    case .done: self = .done
    case .alreadyDone: self = .alreadyDone
    case .passedOver: self = .passedOver
    case .stopped, .turnedBack: self = .stopped
    }
  }
}
