import RunbookBase
import RunbookEvidence
import RunbookPlan

/// Looks, before anything has run, whether every host is the system that its commands are for, and has
/// the programs that checks need there.
///
/// Of a host that cannot be reached nothing is said but that: its own step tells what is wrong, and
/// may come when the host is there again.
struct HostTools {
  private struct Missing {
    var host: String
    var tool: String
    /// Id of the first step that needs it.
    var step: String
  }

  private struct Answer {
    /// Of those that were looked for; nil where the host gave no answer.
    var missing: [String]?
    /// What its system calls itself, and what it is like; empty where it does not tell.
    var system: [String] = []
    var trouble = ""
  }

  let plan: Plan
  let part: PlanPart
  let values: RunValues
  let commands: any CommandPort
  /// What the system of this machine calls itself.
  let osNames: [String]

  /// - Parameter report: gets a line for each host that could not be asked.
  /// - Throws: ``RunRefusal`` that names every host that is another system, or every program that is
  ///   missing, its host and its step.
  func verify(report: (String) -> Void) async throws(RunRefusal) {
    let needs = plan.toolNeeds.filter { !part.leavesOut($0.step) }
    let systems = plan.systemNeeds.filter { !part.leavesOut($0.step) }
    var tools = toolsByHost(needs)
    for host in systems.flatMap(\.hosts) where tools[host] == nil { tools[host] = [] }
    let answers = await answers(of: tools)
    try verify(systems, answers)
    var missing: [Missing] = []
    for host in answers.keys.sorted() {
      guard let answer = answers[host] else { continue }
      guard let tools = answer.missing else {
        report("\(host): what it has and which system it runs is not known: \(answer.trouble)")
        continue
      }
      for tool in tools {
        let need = needs.first { $0.hosts.contains(host) && $0.tools.contains(tool) }
        missing.append(Missing(host: host, tool: tool, step: need?.step ?? ""))
      }
    }
    guard !missing.isEmpty else { return }
    throw RunRefusal(
      "what checks need is missing: " + missing.map(words).joined(separator: ", "),
      exitStatus: ExitStatus.machine)
  }

  private func verify(
    _ needs: [Plan.SystemNeed], _ answers: [String: Answer]
  ) throws(RunRefusal) {
    var wrong: [String] = []
    var judged: Set<String> = []
    for need in needs {
      for host in need.hosts where judged.insert(host).inserted {
        guard let system = answers[host]?.system, let own = system.first,
          Set(need.names).isDisjoint(with: system)
        else { continue }
        wrong.append("`\(host)` needs \(need.family) and runs \(own), for step `\(need.step)`")
      }
    }
    guard !wrong.isEmpty else { return }
    throw RunRefusal(
      "a host is another system: " + wrong.joined(separator: ", "),
      exitStatus: ExitStatus.machine)
  }

  private func words(_ missing: Missing) -> String {
    let place = missing.host == Plan.controllerID ? "here" : "on `\(missing.host)`"
    return "\(missing.tool) \(place), for step `\(missing.step)`"
  }

  private func toolsByHost(_ needs: [Plan.ToolNeed]) -> [String: [String]] {
    var tools: [String: Set<String>] = [:]
    for need in needs {
      for host in need.hosts { tools[host, default: []].formUnion(need.tools) }
    }
    return tools.mapValues { $0.sorted() }
  }

  private func answers(of tools: [String: [String]]) async -> [String: Answer] {
    await withTaskGroup(of: (String, Answer).self) { group in
      for (id, tools) in tools {
        guard let host = values.host(id) else { continue }
        group.addTask { (id, await answer(of: host, to: tools)) }
      }
      var answers: [String: Answer] = [:]
      for await (id, answer) in group { answers[id] = answer }
      return answers
    }
  }

  private func answer(of host: Plan.Host, to tools: [String]) async -> Answer {
    if host.connection == .local, tools.isEmpty { return Answer(missing: [], system: osNames) }
    do throws(HostRefusal) {
      let capture = CommandCapture(secrets: []) { _, _ in }
      let command = HostCommand(host: host, text: question(tools), values: [:])
      let end = try await commands.run(
        command, CommandTerms(timeout: 60_000), sink: capture.receive)
      let captured = capture.finish()
      if let loss = end.loss { return Answer(trouble: loss.words(host)) }
      guard end.result.ending == .exited(0) else {
        return Answer(trouble: captured.lastLines.last ?? "it gives no answer")
      }
      let lines = PrintableText.lines(of: captured.output.keptBytes)
      return Answer(
        missing: tools.filter(lines.contains),
        system: host.connection == .local ? osNames : system(in: lines))
    } catch {
      return Answer(trouble: error.reason)
    }
  }

  /// Prints those of which there is none, and what the system calls itself: by the shell alone, as a
  /// host may have little else.
  private func question(_ tools: [String]) -> String {
    let looks = tools.map { tool in
      tool.split(separator: "/").map { "command -v \(ShellWord(String($0))) >/dev/null 2>&1" }
        .joined(separator: " || ") + " || echo \(ShellWord(tool))"
    }
    return (looks + [Self.systemQuestion]).joined(separator: "\n")
  }

  private static let systemQuestion = """
    [ ! -r /etc/os-release ] || while read -r line; do
      case $line in ID=* | ID_LIKE=*) printf 'os:%s\\n' "$line" ;; esac
    done </etc/os-release
    """

  /// The system's own name first, then what it is like.
  private func system(in lines: [String]) -> [String] {
    ["os:ID=", "os:ID_LIKE="].flatMap { key in
      lines.filter { $0.hasPrefix(key) }.flatMap { line in
        line.dropFirst(key.count).filter { $0 != "\"" && $0 != "'" }.split(separator: " ")
          .map(String.init)
      }
    }
  }
}

extension ExecutionEnvironment {
  /// The port of a run whose checks have what they need; hosts that were reached to look for it stay
  /// reached.
  ///
  /// - Throws: ``RunRefusal`` where something is missing.
  func commandsAfterLooking(
    for plan: Plan, _ part: PlanPart, _ values: RunValues, options: RunOptions,
    reporter: any RunReporter
  ) async throws(RunRefusal) -> any CommandPort {
    try CommandPlaces.verify(plan)
    let commands = commands(values.inherited, options.limits, interruption)
    let tools = HostTools(
      plan: plan, part: part, values: values, commands: commands, osNames: osNames)
    do {
      try await tools.verify { reporter.report(.note($0)) }
    } catch {
      await commands.close()
      throw error
    }
    return commands
  }
}
