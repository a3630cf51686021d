import RunbookChecks
import RunbookEvidence
import RunbookPlan

/// What one look at all hosts of a check gave.
struct CheckSample: Sendable {
  struct Reading: Sendable {
    var run: CommandRun
    /// What the expectations saw.
    var bytes: [UInt8]
  }

  var verdict: EvidenceRecord.Verdict
  /// Why it does not hold, as the end of "check `x` …"; empty where it does.
  var reason = ""
  var readings: [Reading]
  /// What the command printed on the host that decided.
  var lastLines: [String] = []
  var milliseconds: Int

  var redactions: [EvidenceRecord.Redaction] {
    var counts: [String: Int] = [:]
    for reading in readings {
      for redaction in reading.run.captured.redactions {
        counts[redaction.name, default: 0] += redaction.count
      }
    }
    return counts.sorted { $0.key < $1.key }.map { .init(name: $0.key, count: $0.value) }
  }
}

/// Looks once: runs a check's command on its hosts side by side and judges what they give.
struct CheckProbe {
  let context: RunContext
  let check: Plan.Check
  let hosts: [String]
  /// Milliseconds; nil: none.
  let timeout: Int?

  func sample() async -> CheckSample {
    let start = context.milliseconds()
    let runs = await runAll()
    let readings = runs.map { run in
      CheckSample.Reading(run: run, bytes: reading(of: run).bytes)
    }
    var sample = CheckSample(
      verdict: .pass, readings: readings, milliseconds: context.milliseconds() - start)
    if let unusable = runs.lazy.compactMap({ run in trouble(with: run).map { (run, $0) } }).first {
      sample.verdict = .error
      sample.reason = unusable.1 + place(unusable.0)
      sample.lastLines = unusable.0.captured.lastLines
      return sample
    }
    apply(judge(runs), of: runs, to: &sample)
    return sample
  }

  private func runAll() async -> [CommandRun] {
    guard let command = check.command else { return [] }
    if hosts.count == 1, let host = hosts.first {
      return [await run(command, on: host)]
    }
    return await withTaskGroup { group in
      for (index, host) in hosts.enumerated() {
        group.addTask { (index, await run(command, on: host)) }
      }
      var runs: [(Int, CommandRun)] = []
      for await run in group { runs.append(run) }
      return runs.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func run(_ command: Plan.Command, on host: String) async -> CommandRun {
    await context.run(command, on: context.host(host), timeout: timeout, shows: false)
  }

  private func reading(of run: CommandRun) -> ProbeReading {
    ProbeReading(exit: run.exitStatus ?? 127, output: run.captured.output.keptBytes)
  }

  /// Why a probe says nothing about what it was to look at; nil where it does.
  private func trouble(with run: CommandRun) -> String? {
    let isUsable = run.result.cut == nil && run.exitStatus != nil && run.loss == nil
    guard isUsable else { return run.trouble(allowed: [], timeout: timeout) }
    guard run.captured.output.evidence.truncated else { return nil }
    return "printed \(run.captured.output.bytes) bytes, which is too much to judge"
  }

  /// The judgement and, where one host decided it, its place in `runs`.
  private func judge(_ runs: [CommandRun]) -> (Judgement, Int?) {
    if check.kind == .compare {
      let readings = runs.map { (host: $0.host.id, reading: reading(of: $0)) }
      return (ExpectationEvaluator.compare(readings, by: check.expect), nil)
    }
    for (index, run) in runs.enumerated() {
      let judgement = ExpectationEvaluator.judge(reading(of: run), by: check.expect)
      if judgement != .holds { return (judgement, index) }
    }
    return (runs.isEmpty ? .unclear("has no command") : .holds, nil)
  }

  private func apply(
    _ judged: (Judgement, Int?), of runs: [CommandRun], to sample: inout CheckSample
  ) {
    let decisive = judged.1.map { runs[$0] }
    switch judged.0 {
    case .holds: return
    case .fails(let reason):
      sample.verdict = .fail
      sample.reason = reason + (decisive.map(place) ?? "")
    case .unclear(let reason):
      sample.verdict = .error
      sample.reason = reason + (decisive.map(place) ?? "")
    }
    sample.lastLines = decisive?.captured.lastLines ?? []
  }

  private func place(_ run: CommandRun) -> String {
    run.host.id == Plan.controllerID ? "" : " on `\(run.host.id)`"
  }
}
