package import RunbookBase
import RunbookEvidence
import RunbookPlan

extension RunStatus {
  /// The same as ``lines`` for programs, in one canonical reading: times are RFC 3339 in UTC,
  /// durations milliseconds.
  package var value: JSONValue {
    var members: [String: JSONValue] = [
      "format": .string("runbook-status/1"),
      "run": .string(standing.header.run), "plan": .string(standing.header.plan),
      "change": .string(standing.plan.change.id), "state": .string(phase.rawValue),
      "now": RunStatus.time(now), "resumes": .integer(standing.resumes),
      "records": .integer(standing.records), "steps": .array(steps.map(RunStatus.value)),
      "running": .array(running.map { .string($0.step.id) }),
      "indeterminate": .array(indeterminate.map { .string($0.step.id) }),
      "failed": .array(steps.filter { $0.state == .failed }.map { .string($0.step.id) }),
    ]
    if !standing.operatorName.isEmpty { members["operator"] = .string(standing.operatorName) }
    members["started"] = standing.started.map(RunStatus.time)
    members["last_record"] = standing.lastWall.map(RunStatus.time)
    members["holder"] = standing.holder.flatMap(RunStatus.value)
    members["way_back"] = standing.wayBack.map(RunStatus.value)
    members["exit"] = standing.end.map { .integer($0.exit) }
    members["review_outstanding"] = review.map { .string($0.reason) }
    members["next"] = next.map { .string($0.step.id) }
    if next != nil || !running.isEmpty { members["left"] = RunStatus.value(left) }
    members["window"] = outlook.map(RunStatus.value)
    return .object(members)
  }

  private static func value(_ step: RunStanding.StepStanding) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(step.step.id), "state": .string(step.state.rawValue),
      "kind": .string(step.step.kind.rawValue),
      "hosts": .array(
        step.hosts.map { entry in
          .object([
            "host": .string(entry.host), "state": .string(entry.standing.state.rawValue),
            "attempts": .integer(entry.standing.attempts),
          ])
        }),
    ]
    members["began"] = step.began.map(time)
    members["last_record"] = step.last.map(time)
    return .object(members)
  }

  private static func value(_ holder: RunStanding.Holder) -> JSONValue? {
    let (state, owner): (String, LockOwner?) =
      switch holder {
      case .alive(let owner): ("alive", owner)
      case .gone(let owner): ("gone", owner)
      case .elsewhere(let owner): ("elsewhere", owner)
      }
    var members: [String: JSONValue] = ["state": .string(state)]
    if let owner {
      members["pid"] = .integer(owner.processID)
      members["host"] = .string(owner.host)
      members["since"] = .string(owner.started)
    }
    return .object(members)
  }

  private static func value(_ wayBack: RunStanding.WayBack) -> JSONValue {
    var members: [String: JSONValue] = ["after": .string(wayBack.after)]
    members["procedure"] = wayBack.procedure.map { .string($0) }
    return .object(members)
  }

  private static func value(_ estimate: TimeEstimate) -> JSONValue {
    .object([
      "ms": .integer(estimate.milliseconds),
      "unknown": .array(estimate.unknown.map { .string($0) }),
    ])
  }

  private static func value(_ outlook: WindowOutlook) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(outlook.window.id), "state": .string(outlook.phase.rawValue),
      "start": time(outlook.window.startEpoch * 1000), "end": time(outlook.window.endEpoch * 1000),
      "left": value(outlook.left), "way_back": value(outlook.wayBack.estimate),
    ]
    members["overrun_ms"] = outlook.overrun.map { .integer($0 * 1000) }
    members["point_of_no_return"] = outlook.wayBack.pointOfNoReturn.map { .string($0) }
    members["latest_turn_back"] = outlook.latestTurnBack.map { time($0 * 1000) }
    return .object(members)
  }

  private static func time(_ milliseconds: Int) -> JSONValue {
    .string(WallTime.text(milliseconds: milliseconds))
  }
}
