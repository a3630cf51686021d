import RunbookCompiler
import RunbookDiagnostics
import RunbookPlan
import Testing

@Suite("What a plan leaves out, and what it says about it")
struct LeftOutTests {
  /// A change of one host with its runbook and product inside.
  private func check(
    product: String = "", runbook: String = "", steps: String, change: String = ""
  ) -> Compilation {
    func indented(_ text: String, _ margin: Int) -> String {
      text.split(separator: "\n").map { String(repeating: " ", count: margin) + $0 }
        .joined(separator: "\n")
    }
    let text = """
      schema: runbook/v1
      kind: Change
      id: CHG0000001
      environment: staging
      versions: {from: "1.0", to: "2.0"}
      hosts: \(steps.contains("on:") ? "{shop1: {connection: local, roles: [server]}}" : "{}")
      \(change)
      runbook:
        schema: runbook/v1
        kind: Runbook
        id: upgrade
        title: Upgrade
        product:
          schema: runbook/v1
          kind: Product
          id: shop
          title: Shop
          roles: {server: {}}
          facts: {cloud: {values: [none, here]}}
      \(indented(product, 4))
      \(indented(runbook, 2))
        stages:
          - id: live
            steps:
      \(indented(steps, 8))
      """
    return Compilation(text: Array(text.utf8), name: "change.yaml")
  }

  private func plan(_ checked: Compilation) throws -> Plan {
    let messages = checked.diagnostics.map { "\($0.code) \($0.message)" }
    return try #require(try checked.plan(), "\(messages)").plan
  }

  private func codes(_ checked: Compilation) -> [Int] {
    checked.diagnostics.map(\.code.number)
  }

  private let ask = """
    - {id: agree, when: {cloud: here}, approve: {ask: May it?}, satisfies: [agreed]}
    - {id: work, run: make}
    """

  @Test("A demand whose condition does not hold is none, and the plan says why")
  func exempt() throws {
    let product = "requirements: [{id: agreed, kind: approval, when: {cloud: here}}]"
    let plan = try plan(
      check(product: product, steps: ask, change: "facts: {cloud: none}"))
    let demand = try #require(plan.requirements.first)
    #expect(demand.exemption == "`cloud` is `none`, not `here`")
    #expect(demand.waiver == nil && demand.leftOut?.map(\.id) == ["agree"])
    #expect(demand.reasonsOfAbsence == ["does not apply: `cloud` is `none`, not `here`"])
  }

  @Test("A step whose condition does not hold excuses nothing")
  func conditionExcusesNothing() {
    for (level, severity) in [("must", Severity.error), ("should", .warning)] {
      let product = "requirements: [{id: agreed, kind: approval, level: \(level)}]"
      let checked = check(product: product, steps: ask, change: "facts: {cloud: none}")
      #expect(codes(checked) == [1203], "\(checked.diagnostics)")
      #expect(checked.diagnostics.first?.severity == severity)
    }
  }

  @Test("A condition of the step that does the same elsewhere excuses nothing")
  func twinExcusesNothing() {
    let product = "requirements: [{id: done, kind: step, when: {cloud: here}}]"
    let twin = "- {id: other, when: {cloud: none}, run: make other, satisfies: [done]}"
    #expect(codes(check(product: product, steps: twin, change: "facts: {cloud: here}")) == [503])
  }

  @Test(
    "What somebody skips is told with reason and name, at every level",
    arguments: ["must", "should", "may"])
  func skipped(level: String) throws {
    let product = """
      requirements:
        - {id: told, kind: notification, level: \(level)}
        - {id: other, kind: step, level: may}
      """
    let steps = """
      - {id: tell, optional: true, notify: {audience: users, message: Soon.}, satisfies: [told]}
      - {id: extra, optional: true, run: make extra}
      - {id: work, run: make}
      """
    let change = """
      skip:
        - {step: tell, reason: They know., by: li@example.com}
        - {step: extra, reason: Not needed., by: ana@example.com}
      """
    let plan = try plan(check(product: product, steps: steps, change: change))
    #expect(
      plan.requirements[0].reasonsOfAbsence == ["left out by li@example.com: `tell`, They know."])
    #expect(plan.requirements[0].waiver == nil)
    #expect(plan.requirements[1].reasonsOfAbsence.isEmpty)
  }

  @Test("Conditions ask for the choice that was made, and for the versions")
  func choicesAndVersions() throws {
    let product = """
      requirements:
        - {id: fetched, kind: step, when: {choice: {bring: network}}}
        - {id: carried, kind: step, when: {choice: {bring: disk}}}
        - {id: converted, kind: step, when: {target: ">= 2.1"}}
        - {id: kept, kind: step, when: {target: "2.*", origin: "< 1.5"}}
      """
    let steps = """
      - id: bring
        choose:
          network: {steps: [{id: fetch, run: make fetch, satisfies: [fetched]}]}
          disk: {steps: [{id: carry, run: make carry, satisfies: [carried]}]}
      - {id: keep, when: {origin: "< 1.5"}, run: make keep, satisfies: [kept]}
      """
    let plan = try plan(check(product: product, steps: steps, change: "choose: {bring: disk}"))
    #expect(plan.steps.map(\.id) == ["carry", "keep"])
    #expect(
      plan.requirements.map(\.exemption) == [
        "`bring` is `disk`, not `network`", nil, "the target is `2.0`, not `>= 2.1`", nil,
      ])
    #expect(
      codes(check(product: product, steps: steps, change: "choose: {bring: network}")).isEmpty)
    let gone = steps.replacing("satisfies: [carried]", with: "timeout: 5m")
    #expect(codes(check(product: product, steps: gone, change: "choose: {bring: disk}")) == [503])
  }

  @Test("A condition that asks for a choice or version that there is not is reported")
  func unknownChoices() {
    func codes(_ condition: String) -> [Int] {
      let product = "requirements: [{id: done, kind: step, when: {\(condition)}}]"
      let steps = """
        - {id: work, run: make, satisfies: [done]}
        - {id: bring, choose: {disk: {steps: [{id: carry, run: make carry}]}}}
        """
      return self.codes(check(product: product, steps: steps, change: "choose: {bring: disk}"))
    }
    #expect(codes("choice: {bring: tape}") == [202])
    #expect(codes("choice: {fetch: tape}") == [202])
    #expect(codes("target: newest") == [108])
    #expect(codes("cloud: here") == [311])
  }

  @Test("What stands on a choice goes to its last step that is in the plan")
  func lastOfChoice() throws {
    let product = "requirements: [{id: done, kind: step}, {id: seen, kind: check}]"
    let steps = """
      - id: renew
        choose:
          one:
            steps:
              - {id: first, run: make first}
              - {id: second, when: {cloud: here}, run: make second}
        check: {tcp: "web:80", satisfies: [seen]}
        undo: {run: make back}
        satisfies: [done]
      """
    let change = "choose: {renew: one}\nfacts: {cloud: none}"
    let plan = try plan(check(product: product, steps: steps, change: change))
    #expect(plan.steps.map(\.id) == ["first"])
    #expect(plan.steps[0].satisfies == ["done", "seen"])
    #expect(plan.steps[0].check != nil && plan.steps[0].undo != nil)
  }

  @Test("A check beside a wait is made when the wait is over")
  func proofOfWait() throws {
    let product = "requirements: [{id: drained, kind: wait}, {id: seen, kind: check}]"
    let steps = """
      - id: drain
        wait: {until: {run: make idle, expect: {exit: 0}}, every: 1s, for: 1m}
        check: {run: make look, expect: {equals: "0"}, satisfies: [seen]}
        satisfies: [drained]
      """
    let plan = try plan(check(product: product, steps: steps))
    #expect(plan.steps.map(\.id) == ["drain", "drain.check"])
    #expect(plan.steps.map(\.kind) == [.wait, .check])
    #expect(plan.steps[0].check?.command?.text == "make idle")
    #expect(plan.steps[1].check?.command?.text == "make look")
    #expect(plan.requirements.map(\.satisfiedBy) == [["drain"], ["drain.check"]])
  }

  @Test("Nobody is asked for a value or secret that nothing in the plan uses")
  func unusedVariables() throws {
    let runbook = """
      variables:
        token: {type: secret}
        pin: {type: secret}
        archive: {type: path, required: true}
        folder: {type: path}
        inner: {type: path, default: "${folder}/x"}
      """
    let steps = """
      - id: bring
        choose:
          network: {steps: [{id: fetch, run: 'fetch "${token}"'}]}
          disk: {steps: [{id: carry, run: 'tar xf "${archive}" && ls "${inner}" "${pin}"'}]}
      """
    let network = try plan(
      check(runbook: runbook, steps: steps, change: "choose: {bring: network}"))
    #expect(
      network.variables.map(\.name).filter { ["token", "pin", "archive"].contains($0) } == ["token"]
    )
    let disk = check(runbook: runbook, steps: steps, change: "choose: {bring: disk}")
    #expect(codes(disk) == [201, 201])
    #expect(
      disk.diagnostics.map(\.message).sorted() == [
        "variable `archive` has no value", "variable `folder` has no value",
      ])
  }

  @Test("A way back from what the plan does not do is none, and needs no secret")
  func recoveryOutOfReach() throws {
    let runbook = """
      variables: {token: {type: secret}}
      recovery:
        - {id: unfetch, trigger: {failure_of: [fetch]}, steps: [{id: drop, run: 'drop "${token}"'}]}
        - {id: elsewhere, when: {cloud: here}, trigger: {when: It is lost}, steps: [{id: call, run: make call}]}
      """
    let steps = """
      - {id: fetch, when: {cloud: here}, run: make fetch}
      - {id: work, run: make}
      """
    let none = try plan(check(runbook: runbook, steps: steps, change: "facts: {cloud: none}"))
    #expect(none.recovery.isEmpty && !none.variables.contains { $0.name == "token" })
    #expect(none.skipped.map(\.id) == ["fetch", "unfetch", "elsewhere"])
    let here = try plan(check(runbook: runbook, steps: steps, change: "facts: {cloud: here}"))
    #expect(here.recovery.map(\.id) == ["unfetch", "elsewhere"])
    #expect(here.variables.contains { $0.name == "token" })
  }

  @Test("The age of a backup is looked at before the upgrade that needs it")
  func ageOfBackup() throws {
    let product = "components: {web: {upgrade: [installer]}}"
    let backup = """
      - id: save
        run: make dump
        backup: {of: db, artefact: /srv/db.dump, max_age: 2h}
        check: {file: /srv/db.dump}
      - {id: wait, run: make wait}
      """
    let upgrade = """
      - {id: upgrade, upgrades: web, run: make web, check: {tcp: "web:80"}}
      """
    let plan = try plan(check(product: product, steps: backup + "\n" + upgrade))
    #expect(plan.steps.map(\.id) == ["save", "wait", "save.age", "upgrade"])
    let look = try #require(plan.steps[2].check)
    #expect(look.command?.text?.contains("-mmin -120") == true, "\(look)")
    #expect(look.expected == "exists; is at most 2 h old")
    let alone = try self.plan(check(product: product, steps: backup))
    #expect(alone.steps.map(\.id) == ["save", "save.age", "wait"])
  }
}
