import RunbookPlan

/// What a change has that is run with people there.
extension RandomChange {
  mutating func company(_ step: inout RandomStep, _ kind: RandomStepKind) {
    // Half of them say something else on each host.
    let place = count.isMultiple(of: 2) ? " on ${host}" : ""
    let words = HostileText.yaml(
      HostileText.title(&random).replacing("${", with: "$${") + place)
    switch kind {
    case .recorded:
      step.set("manual", "{do: \(words), record: [ticket, shown]}")
      if !hosts.isEmpty, random.chance(50) { step.set("on", "{role: node}") }
    case .notified: step.set("notify", "{audience: users, message: \(words)}")
    default:
      let named = random.chance(40) ? ", by: [li@example.com]" : ""
      step.set("approve", "{ask: \(words)\(named)}")
      step.set("timeout", "60s")
    }
    if kind != .approved, random.chance(30) { step.set("check", check()) }
  }

  /// What else the plan makes of a step that runs a command.
  mutating func tie(_ step: inout RandomStep) {
    guard step.fields.contains(where: { $0.key == "run" }),
      // Where the plan goes on, nothing is met and no way back is asked for.
      !step.fields.contains(where: { $0.key == "on_failure" && $0.value == "continue" })
    else { return }
    let name = "s\(count)"
    if random.chance(25) {
      demanded.append(name)
      step.set("satisfies", "[\(name)-done]")
    }
    if random.chance(25) { recovered.append(name) }
  }

  var demandsYAML: String {
    demanded.map { "{id: \($0)-done, kind: step, title: \($0) is done, level: must}" }
      .joined(separator: ", ")
  }

  var recoveryYAML: String {
    recovered.map { step in
      let command = HostileText.yaml("echo back:\(step) >>log.${host}; echo went back")
      let look = "{title: Back, run: echo back, expect: {equals: back}}"
      return "{id: back-\(step), title: Back, trigger: {failure_of: [\(step)], when: It fails}, "
        + "steps: [{id: r\(step), title: Back, run: \(command)}], "
        + "verify: [{id: v\(step), title: Well, check: \(look)}]}"
    }
    .joined(separator: ", ")
  }
}
