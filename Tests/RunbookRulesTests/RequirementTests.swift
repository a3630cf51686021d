import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("Requirements along the plan")
struct RequirementTests {
  private let roles = "roles: {master: {}, standby: {}}\n"
  private let hosts =
    "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
  private let upgrade =
    "- {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}\n"

  private func checking(_ requirement: String, _ steps: String) -> Checking {
    Checking(
      steps: steps, product: roles + "requirements:\n  - {id: demand, \(requirement)}",
      change: hosts)
  }

  private func look(_ id: String, on role: String, _ more: String = "") -> String {
    "- {id: \(id), on: {role: \(role)}, check: {disk: /opt, free: 4GB}, satisfies: [demand]\(more)}\n"
  }

  @Test("Several satisfiers cover the hosts together")
  func hostsTogether() {
    let demand = "kind: precheck, on: [master, standby]"
    #expect(
      checking(demand, look("one", on: "master") + look("two", on: "standby")).lines.isEmpty)
    #expect(
      checking(demand, look("one", on: "master") + look("two", on: "master")).messages(610) == [
        "`one` does not cover `b`, which gate `demand` demands"
      ])
    #expect(checking("kind: precheck, on: all", look("one", on: "standby")).codes == [610])
  }

  @Test(
    "An item is covered by whatever names it",
    arguments: [
      "check: {service: [shop-web, db.service], is: running}",
      "check: {service: [web, db], is: running}",
      "check: {tcp: 'web:80', covers: [shop-web.service, db]}",
      "check: {tcp: 'web:80', verifies: [web, db]}",
      "manual: {do: Look., record: [shop-web.service, db]}",
      "check: {tcp: 'web:80'}, covers: [web, db]",
    ])
  func items(_ action: String) {
    let product = """
      components: {web: {unit: shop-web.service}, db: {unit: db}}
      requirements:
        - {id: demand, kind: check, covers: [web, db]}
      """
    let steps = "- {id: see, \(action), satisfies: [demand]}"
    let checking = Checking(steps: steps, product: product)
    // A covered unit stands for its component only where a probe looks at it.
    let expected = action.contains("shop-web.service") ? [605] : []
    #expect(checking.codes == expected, "\(checking.lines)")
  }

  @Test("A unit named through a variable is known by its value")
  func unitVariables() {
    let checking = Checking(
      product: "components: {web: {unit: shop-web}}\n"
        + "requirements:\n  - {id: demand, kind: check, covers: [web]}",
      runbook: "variables: {unit_web: {default: shop-web}}\n"
        + Checking.stage(
          "- {id: see, check: {service: '${unit_web}', is: running}, satisfies: [demand]}"))
    #expect(checking.lines.isEmpty)
  }

  @Test("A look in the right place may be repeated elsewhere")
  func repeatedLook() {
    let demand = "kind: precheck, before: {upgrade: web}"
    let before = look("before", on: "master")
    let after = look("after", on: "master")
    #expect(checking(demand, before + upgrade + after).lines.isEmpty)
    #expect(checking(demand, upgrade + after).codes == [405])
    // The late one does not make up for what the early one leaves out.
    let everywhere = "kind: precheck, on: [master, standby], before: {upgrade: web}"
    #expect(
      checking(everywhere, before + upgrade + look("after", on: "standby")).messages(405) == [
        "`after` comes too late: gate `demand` must be met before `upgrade-web`"
      ])
  }

  @Test("Work in the wrong place is wrong even where it is also done in the right one")
  func repeatedWork() {
    let demand = "kind: step, before: {upgrade: web}"
    func work(_ id: String) -> String { "- {id: \(id), run: make it, satisfies: [demand]}\n" }
    #expect(checking(demand, work("one") + upgrade).lines.isEmpty)
    #expect(checking(demand, work("one") + upgrade + work("two")).codes == [502])
  }

  @Test("A gate of a stage stands before it, its exit after it")
  func gates() {
    func gate(_ position: String, _ anchor: String) -> [Int] {
      Checking(
        product: "requirements:\n  - {id: demand, kind: check, \(anchor): {stage: live}}",
        runbook: """
          checks: {see: {tcp: 'web:80', satisfies: [demand]}}
          stages:
            - {id: live, \(position): [see], steps: [{id: one, run: make it}]}
          """
      ).codes
    }
    #expect(gate("entry", "before").isEmpty)
    #expect(gate("exit", "after").isEmpty)
    #expect(gate("exit", "before") == [607])
    #expect(gate("entry", "after") == [607])
  }

  @Test("What is recommended warns, can be waived, and what is allowed is silent")
  func levels() {
    let warned = checking("kind: step, level: should", upgrade)
    #expect(warned.diagnostics.map(\.severity) == [.warning])
    #expect(checking("kind: step, level: may", upgrade).lines.isEmpty)
    let waived = Checking(
      product: "requirements:\n  - {id: demand, kind: step, level: should}",
      change: "waivers: [{requirement: demand, reason: Not here., by: li@example.com}]")
    #expect(waived.lines.isEmpty)
  }

  @Test(
    "Only the right kind of thing counts",
    arguments: [
      ("kind: backup, subject: db", "run: make dump", 901),
      ("kind: backup, subject: db", "run: make dump, check: {file: /d}, backup: {of: files}", 901),
      ("kind: approval", "manual: Ask the board.", 1203),
      ("kind: notification, audience: users", "manual: Tell them.", 1201),
      ("kind: wait", "run: sleep 10", 405),
      ("kind: check", "run: make it", 605),
      ("kind: stage", "run: make it", 407),
      ("kind: rollback", "run: make it", 911),
    ])
  func kinds(_ demand: String, _ action: String, _ code: Int) {
    let checking = checking(
      demand, "- {id: work, on: {role: master}, \(action), satisfies: [demand]}")
    let isRollback = code == 911
    #expect(checking.codes == (isRollback ? [] : [code]), "\(checking.lines)")
  }

  @Test("A way back satisfies nothing but the demand for one")
  func recovery() {
    func back(_ kind: String) -> [Int] {
      Checking(
        product: "requirements:\n  - {id: demand, kind: \(kind)}",
        runbook: """
          recovery:
            - id: back
              trigger: {when: it fails}
              steps: [{id: undo, run: make undo, satisfies: [demand]}]
          """
      ).codes
    }
    #expect(back("rollback").isEmpty)
    #expect(back("step") == [503])
  }

  @Test("What only a skipped part would do is not missing")
  func skipped() {
    let product = "requirements:\n  - {id: demand, kind: step}"
    let runbook = """
      procedures: {tidy: {steps: [{id: sweep, run: make tidy, optional: true, satisfies: [demand]}]}}
      stages:
        - {id: live, steps: [{id: work, run: make it}]}
        - {id: extra, optional: true, steps: [{id: clean, include: tidy}]}
      """
    #expect(Checking(product: product, runbook: runbook).lines.isEmpty)
    let skips = [
      "{stage: extra, reason: No time., by: li@example.com}",
      "{step: sweep, reason: No time., by: li@example.com}",
    ]
    for skip in skips {
      let checking = Checking(product: product, runbook: runbook, change: "skip: [\(skip)]")
      #expect(checking.lines.isEmpty, "\(skip): \(checking.lines)")
      #expect(!checking.order.contains("clean.sweep"))
    }
    for skip in skips {
      let unsigned = skip.replacing(", by: li@example.com", with: "")
      #expect(
        Checking(product: product, runbook: runbook, change: "skip: [\(unsigned)]").codes == [1211])
      let own = """
        people: {operators: [li@example.com], approvers: [noor@example.com]}
        skip: [\(skip)]
        """
      #expect(Checking(product: product, runbook: runbook, change: own).codes == [1211])
    }
    // What is no demand in this change needs nobody's word.
    let elsewhere = product.replacing("kind: step", with: "kind: step, when: {target: '3.*'}")
    #expect(
      Checking(product: elsewhere, runbook: runbook, change: "skip: [{stage: extra, reason: No.}]")
        .lines.isEmpty)
    let nowhere = runbook.replacing(", satisfies: [demand]", with: "")
    #expect(
      Checking(product: product, runbook: nowhere, change: "skip: [\(skips[0])]").codes == [503])
  }
}
