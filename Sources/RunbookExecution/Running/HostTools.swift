import RunbookBase
import RunbookEvidence
import RunbookPlan

/// Looks, before anything has run, whether every host has the programs that checks need there.
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
    var trouble = ""
  }

  let plan: Plan
  let part: PlanPart
  let values: RunValues
  let commands: any CommandPort

  /// - Parameter report: gets a line for each host that could not be asked.
  /// - Throws: ``RunRefusal`` that names every program that is missing, its host and its step.
  func verify(report: (String) -> Void) async throws(RunRefusal) {
    let needs = plan.toolNeeds.filter { !part.leavesOut($0.step) }
    let answers = await answers(of: toolsByHost(needs))
    var missing: [Missing] = []
    for host in answers.keys.sorted() {
      guard let answer = answers[host] else { continue }
      guard let tools = answer.missing else {
        report("\(host): whether checks have what they need there is not known: \(answer.trouble)")
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
      return Answer(missing: tools.filter(lines.contains))
    } catch {
      return Answer(trouble: error.reason)
    }
  }

  /// Prints those of which there is none.
  private func question(_ tools: [String]) -> String {
    tools.map { tool in
      tool.split(separator: "/").map { "command -v \(ShellWord(String($0))) >/dev/null 2>&1" }
        .joined(separator: " || ") + " || echo \(ShellWord(tool))"
    }.joined(separator: "\n")
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
    let tools = HostTools(plan: plan, part: part, values: values, commands: commands)
    do {
      try await tools.verify { reporter.report(.note($0)) }
    } catch {
      await commands.close()
      throw error
    }
    return commands
  }
}
