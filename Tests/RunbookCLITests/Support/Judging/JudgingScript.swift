import RunbookChecks
import RunbookPlan

/// A generated script that judges and does nothing else: what probes have printed lies in files, and
/// one shell goes through all checks of the plan.
struct JudgingScript {
  /// Where a plan of ``RandomJudgements`` was compiled to `out`.
  let workspace: Workspace
  let plan: Plan
  let outputs: [String: [UInt8]]
  /// Status of a probe by the step's id; 0 where nothing else is said.
  let statuses: [String: Int]

  /// What comes before the functions of the script are called, in place of the commands.
  private static let judging = """
    start --dry-run >/dev/null
    RB_DRY='' RB_TMP=$1
    start() { :; }
    stage() { :; }
    succeed() { :; }
    hosts() { :; }
    on_failure() { :; }
    command_line() { :; }
    step() { RB_STEP=$1 RB_LOOKS_PROOF=0 RB_LOOKS_DONE=0 RB_TURN=0; }
    ended() {
      RB_BASE=printed/$RB_STEP.$2
      IFS= read -r RB_STATUS <"$RB_BASE.status"
    }
    look() {
      RB_PROBED=$RB_CHECK_HOSTS RB_SEEN_ON=
    }
    finish() {
      sample whole
      printf '%s %s\\n' "$RB_VERDICT" "$RB_WHY"
    }
    main
    """

  /// Writes `judge.sh` and what it reads.
  func write() throws {
    let script = try workspace.text("out/run.sh")
    let end = "\nmain \"$@\"\n"
    guard script.hasSuffix(end) else { throw NeverHappened(description: "the script has no main") }
    try workspace.write(script.dropLast(end.count) + "\n" + Self.judging + "\n", to: "judge.sh")
    for step in plan.steps {
      for host in step.check?.hosts ?? [] {
        try workspace.write(output(of: step, on: host), to: "printed/\(step.id).\(host).out")
        try workspace.write(
          "\(statuses[step.id] ?? 0)\n", to: "printed/\(step.id).\(host).status")
      }
    }
  }

  private func output(of step: Plan.Step, on host: String) -> [UInt8] {
    outputs["\(step.id).\(host)"] ?? outputs[step.id] ?? []
  }

  /// What the script has to say of each check: the verdict, and why.
  var expected: [String] {
    plan.steps.compactMap { step in
      guard let check = step.check else { return nil }
      let readings = check.hosts.map { host in
        (
          host: host,
          reading: ProbeReading(
            exit: statuses[step.id] ?? 0, output: output(of: step, on: host))
        )
      }
      let judgement =
        check.kind == .compare
        ? ExpectationEvaluator.compare(readings, by: check.expect)
        : ExpectationEvaluator.judge(readings[0].reading, by: check.expect)
      return switch judgement {
      case .holds: "pass "
      case .fails(let reason): "fail \(reason)"
      case .unclear(let reason): "error \(reason)"
      }
    }
  }
}
