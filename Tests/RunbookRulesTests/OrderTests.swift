import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("The order of the plan")
struct OrderTests {
  private let roles = """
    roles: {master: {}, standby: {}}
    components: {web: {}, db: {}}

    """
  private let masterFirst =
    "order: [{id: master-first, before: [{role: master}, {role: standby}]}]"

  private func upgrade(_ id: String, _ component: String, _ more: String = "") -> String {
    """
    - id: \(id)
      upgrades: \(component)
      undo: {run: make old}
      on: all
      run: make \(component)
      check: {tcp: 'localhost:80'}
    \(more.isEmpty ? "" : "  " + more)
    """
  }

  @Test("Within a step, hosts follow one another in the order of the change")
  func batches() {
    let inOrder = Checking(
      steps: upgrade("all", "web"), product: roles + masterFirst,
      change:
        "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
    )
    #expect(inOrder.lines.isEmpty)
    let reversed = Checking(
      steps: upgrade("all", "web"), product: roles + masterFirst,
      change:
        "hosts: {b: {connection: local, roles: [standby]}, a: {connection: local, roles: [master]}}"
    )
    #expect(
      reversed.messages(502) == ["`all` does both parts of `master-first` at once"])
  }

  @Test("Hosts of one batch have no order among them")
  func sameBatch() {
    let checking = Checking(
      steps: upgrade("all", "web", "batch: {size: 2}"), product: roles + masterFirst,
      change:
        "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
    )
    #expect(checking.codes == [502])
  }

  @Test("All of the first must be done before any of the second begins")
  func everyInstance() {
    let hosts =
      "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
    let checking = Checking(
      steps: upgrade("first", "web") + "\n" + upgrade("second", "db"),
      product: roles + masterFirst, change: hosts)
    #expect(checking.messages(502) == ["`second` must come before `first`"])
  }

  @Test("A role alone speaks of upgrades, not of other work on its hosts")
  func rolesMeanUpgrades() {
    let hosts =
      "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
    let look = "- {id: tidy, on: {role: standby}, run: make tidy}\n"
    let checking = Checking(
      steps: look + upgrade("all", "web"), product: roles + masterFirst, change: hosts)
    #expect(checking.lines.isEmpty)
  }

  @Test("A selector of several keys means what fits all of them")
  func conjunction() {
    let order = """
      order:
        - id: db-master-first
          before: [{component: db, role: master}, {component: web, role: standby}]
      """
    let hosts =
      "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"
    let good = Checking(
      steps: upgrade("db", "db") + "\n" + upgrade("web", "web"), product: roles + order,
      change: hosts)
    #expect(good.lines.isEmpty)
    let bad = Checking(
      steps: upgrade("web", "web") + "\n" + upgrade("db", "db"), product: roles + order,
      change: hosts)
    #expect(bad.messages(502) == ["`db` must come before `web`"])
  }

  @Test("A rule of level `should` warns")
  func recommended() {
    let checking = Checking(
      steps: "- {id: b, run: make b}\n- {id: a, run: make a}",
      product: "order: [{id: a-first, before: [{step: a}, {step: b}], level: should}]")
    #expect(checking.diagnostics.map(\.severity) == [.warning])
    #expect(checking.codes == [502])
  }

  @Test("A rule about recovery leaves the plan alone, and the other way round")
  func scopes() {
    let recovery = """
      recovery:
        - id: back
          trigger: {when: it fails}
          steps: [{id: d, run: make d}, {id: c, run: make c}]

      """
    let steps = Checking.stage("- {id: b, run: make b}\n- {id: a, run: make a}")
    let inPlan = Checking(
      product: "order: [{id: o, in: plan, before: [{step: c}, {step: d}]}]",
      runbook: recovery + steps)
    #expect(inPlan.lines.isEmpty)
    let inRecovery = Checking(
      product: "order: [{id: o, in: recovery, before: [{step: c}, {step: d}]}]",
      runbook: recovery + steps)
    #expect(inRecovery.messages(904) == ["recovery `back`: `c` must come before `d`"])
    #expect(inRecovery.codes == [904])
  }

  @Test("What sets a state can be put in order")
  func stateSetters() {
    let states = "states: {mode: {values: [on, off], initial: on}}\n"
    let order = "order: [{id: off-first, before: [{sets: {mode: off}}, {step: work}]}]"
    let off = "- {id: switch-off, run: make off, sets: {mode: off}}\n"
    let work = "- {id: work, run: make work}\n"
    #expect(Checking(steps: off + work, product: states + order).lines.isEmpty)
    #expect(Checking(steps: work + off, product: states + order).codes == [502])
  }

  @Test(
    "Rules that no plan can keep are found without a plan",
    arguments: [
      ("[{id: a, before: [web, db]}, {id: b, before: [db, web]}]", 1),
      ("[{id: a, before: [web, web]}]", 1),
      ("[{id: a, last: web}, {id: b, last: db}]", 1),
      ("[{id: a, first: web}, {id: b, before: [db, web]}]", 1),
      ("[{id: a, before: [web, db]}, {id: b, in: recovery, before: [db, web]}]", 0),
      ("[{id: a, before: [web, db]}, {id: b, last: db}, {id: c, first: web}]", 0),
      ("[{id: a, before: [web, {component: db, role: master}]}, {id: b, last: db}]", 0),
    ])
  func circles(_ rules: String, _ count: Int) {
    let checking = Checking(
      steps: "- {id: note, run: make note}", product: roles + "order: " + rules)
    #expect(checking.codes == Array(repeating: 508, count: count), "\(checking.lines)")
  }

  @Test("A circle through a recommendation can be broken, and warns")
  func breakableCircle() {
    let checking = Checking(
      steps: "- {id: note, run: make note}",
      product: roles
        + "order: [{id: a, before: [web, db]}, {id: b, before: [db, web], level: should}]")
    #expect(checking.diagnostics.map(\.severity) == [.warning])
  }
}
