import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hostOfAnother = Rule(
    2065, "host-of-another", .warning,
    summary: "A step of a group runs elsewhere, and names the host that it runs on.",
    rationale: """
      `${host}` is the host on which a command runs. In a step that a group does on a control plane or a \
      load balancer it is that one, in each batch, and not the host of the batch that is meant.
      """,
    failing: [
      RuleExample(
        product: "roles: {worker: {}, control: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: roll
                  on: {role: worker}
                  batch: 1
                  steps:
                    - {id: drain, on: {role: control}, run: 'make drain NODE="«${host}»"'}
                    - {id: restart, run: make restart}
          """,
        change: """
          hosts:
            cp: {address: cp, roles: [control]}
            w1: {address: w1, roles: [worker]}
            w2: {address: w2, roles: [worker]}
          """)
    ],
    passing: [
      RuleExample(
        product: "roles: {worker: {}, control: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: roll
                  on: {role: worker}
                  batch: 1
                  steps:
                    - {id: note, on: {role: control}, run: make note}
                    - {id: drain, delegate_to: {role: control}, run: 'make drain NODE="${host}"'}
          """,
        change: """
          hosts:
            cp: {address: cp, roles: [control]}
            w1: {address: w1, roles: [worker]}
            w2: {address: w2, roles: [worker]}
          """)
    ],
    check: { $0.hostsOfOthers })
}

extension RuleContext {
  fileprivate var hostsOfOthers: [Diagnostic] {
    guard let resolved else { return [] }
    let byHost = Set(resolved.runbook.variables.filter(\.isPerHost).map(\.id.value))
      .union(["host", "address"])
    return resolved.steps.flatMap { step -> [Diagnostic] in
      guard let turn = step.turn, case .run(let command)? = step.step.action?.value,
        !step.hosts.contains(where: turn.members.contains)
      else { return [] }
      let names = command.texts.flatMap(\.references).filter { byHost.contains($0.value) }
      let place = step.hosts.map { "`\($0)`" }.joined(separator: ", ")
      return names.prefix(1).map { name in
        Diagnostic(
          DiagnosticCode(2065), .warning,
          "`\(step.id)` runs on \(place), and `${\(name.value)}` is of that host, not of the batch",
          at: name.span, labels: [DiagnosticLabel("the hosts of the group", at: turn.on.span)],
          help: [
            "say `delegate_to:` in place of `on:`: the step is about the hosts of the batch, and runs on "
              + place
          ])
      }
    }
  }
}
