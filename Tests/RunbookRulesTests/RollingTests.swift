import RunbookDiagnostics
import RunbookModel
import RunbookRules
import Testing

@Suite("A group that goes through its hosts")
struct RollingTests {
  private let product = """
    roles: {first: {}, rest: {}}
    components: {web: {unit: web, placed_on: [first, rest]}, agent: {unit: agent}}

    """
  private let three = """
    hosts:
      a: {address: a, roles: [first], components: [web, agent]}
      b: {address: b, roles: [rest], components: [web, agent]}
      c: {address: c, roles: [rest], components: [web, agent]}

    """
  private let stop = "- {id: stop, run: sudo systemctl stop web}"
  private let start =
    "- {id: start, run: sudo systemctl start web, check: {service: web, is: running}}"

  private func group(_ batch: String, _ more: String = "", steps: [String]) -> String {
    """
    - id: roll
      on: {component: web}
      batch: \(batch)
    \(more.isEmpty ? "" : "  " + more)
      steps:
    \(steps.map { "    " + $0 }.joined(separator: "\n"))
    """
  }

  @Test("does all its steps on one batch before it takes the next")
  func order() {
    let checking = Checking(
      steps: group("1", steps: [stop, start]), product: product, change: three)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "roll.1.stop", "roll.1.start", "roll.2.stop", "roll.2.start", "roll.3.stop", "roll.3.start",
      ])
    #expect(checking.stepHosts == [["a"], ["a"], ["b"], ["b"], ["c"], ["c"]])
  }

  @Test(
    "cuts its hosts by number, part and list",
    arguments: [
      ("2", [["a", "b"], ["c"]]), ("50%", [["a"], ["b"], ["c"]]), ("67%", [["a", "b"], ["c"]]),
      ("[1, 2]", [["a"], ["b", "c"]]), ("[1, 100%]", [["a"], ["b", "c"]]),
      ("{size: [1, all]}", [["a"], ["b", "c"]]),
      ("{size: 1, order: [c, a, b]}", [["c"], ["a"], ["b"]]),
    ])
  func sizes(_ batch: String, _ hosts: [[String]]) {
    let checking = Checking(
      steps: group(batch, steps: ["- {id: restart, run: make restart}"]), product: product,
      change: three)
    #expect(checking.stepHosts == hosts)
  }

  @Test("takes its own part of what a step selects, and other hosts as they are")
  func selectors() {
    let checking = Checking(
      steps: group(
        "1",
        steps: [
          "- {id: only-rest, on: {role: rest}, run: make a}",
          "- {id: here, on: controller, run: make b}",
          "- {id: each, run: make c}",
        ]), product: product, change: three)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "roll.1.here", "roll.1.each", "roll.2.only-rest", "roll.2.here", "roll.2.each",
        "roll.3.only-rest", "roll.3.here", "roll.3.each",
      ])
  }

  @Test("means the same written as an include or a choice")
  func spellings() {
    let procedure =
      "procedures: {swap: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}"
    let included = Checking(
      product: product,
      runbook: procedure + "\n"
        + Checking.stage("- {id: roll, include: swap, on: {component: web}, batch: {size: 1}}"),
      change: three)
    let choice =
      "choose: {fast: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}"
    let chosen = Checking(
      steps: "- {id: roll, on: {component: web}, batch: 1, \(choice)}",
      product: product, change: three + "choose: {roll: fast}\n")
    #expect(included.order == chosen.order)
    #expect(included.order.prefix(3) == ["roll.1.stop", "roll.1.start", "roll.2.stop"])
  }

  @Test("pauses and looks between its batches, and once behind the first")
  func between() {
    let checking = Checking(
      steps: group(
        """
        {size: 1, pause: 5m, after_first: [{id: canary, approve: {ask: 'Is it well?'}}],
            between: [{id: settled, check: {tcp: 'localhost:80'}}]}
        """, steps: ["- {id: restart, run: make restart}"]), product: product, change: three)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "roll.1.restart", "roll.1.pause", "roll.1.canary", "roll.1.settled", "roll.2.restart",
        "roll.2.pause", "roll.2.settled", "roll.3.restart",
      ])
  }

  @Test("proves each batch where its last step proves something else, or runs elsewhere")
  func proof() {
    let checking = Checking(
      steps: group(
        "1", "check: {service: web, is: running}",
        steps: [
          "- {id: restart, run: make restart}", "- {id: tell, on: controller, run: make tell}",
        ]),
      product: product, change: three)
    #expect(
      checking.order.prefix(4) == [
        "roll.1.restart", "roll.1.tell", "roll.1.check", "roll.2.restart",
      ])
    #expect(checking.stepHosts.prefix(3) == [["a"], ["controller"], ["a"]])
  }

  @Test("is an error within another one, without hosts, and with an order that leaves hosts out")
  func errors() {
    let nested = Checking(
      steps: group(
        "1",
        steps: ["- {id: in, on: {component: agent}, batch: 1, steps: [{id: x, run: make x}]}"]),
      product: product, change: three)
    #expect(nested.codes == [806])
    let hostless = Checking(
      steps: "- {id: roll, batch: 1, steps: [{id: x, run: make x}]}", product: product,
      change: three)
    #expect(hostless.codes == [802])
    let short = Checking(
      steps: group("{size: 1, order: [a, b]}", steps: [stop, start]), product: product,
      change: three)
    #expect(short.messages(807) == ["the order of `roll` leaves out `c`"])
  }

  @Test("takes the last host first where it is a way back")
  func wayBack() {
    let back = """
      recovery:
        - id: back
          trigger: {failure_of: [again]}
          steps:
            - {id: undo-all, on: {component: web}, batch: 1, steps: [{id: x, run: make x}]}
          verify: [{id: see, check: {tcp: 'localhost:80'}}]
      """
    let checking = Checking(
      product: product,
      runbook: Checking.stage("- {id: again, on: all, run: make again}") + "\n" + back,
      change: three)
    let steps = checking.change?.recovery.flatMap(\.steps) ?? []
    #expect(steps.map(\.id) == ["undo-all.1.x", "undo-all.2.x", "undo-all.3.x", "see"])
    #expect(steps.prefix(3).map(\.hosts) == [["c"], ["b"], ["a"]])
  }

  @Test("says once what is wrong in each of its batches")
  func once() {
    let checking = Checking(
      steps: group("1", steps: [stop, "- {id: go, needs: {web: running}, run: make go}", start]),
      product: product, change: three)
    #expect(checking.codes.filter { $0 == 1101 }.count == 1, "\(checking.lines)")
  }
}

@Suite("Hosts that must stay in service")
struct AvailabilityTests {
  private let product = """
    roles: {member: {}}
    components: {db: {unit: db, placed_on: [member]}, agent: {unit: agent}}
    states: {traffic: {per: host, values: [open, drained], initial: open, final: open}}

    """
  private let three = """
    hosts:
      a: {address: a, roles: [member], components: [db, agent]}
      b: {address: b, roles: [member], components: [db, agent]}
      c: {address: c, roles: [member], components: [db, agent]}

    """

  private func found(_ steps: String, _ rule: String = "") -> [String] {
    let rules = rule.isEmpty ? "" : "availability: [{id: quorum, \(rule)}]\n"
    return Checking(steps: steps, product: product + rules, change: three).messages(804)
  }

  private let byHand = """
    - {id: stop, on: {component: db}, run: sudo systemctl stop db}
    - {id: start, on: {component: db}, run: sudo systemctl start db, check: {service: db, is: running}}
    """
  private let oneByOne = ["a", "b", "c"].map {
    """
    - {id: stop-\($0), on: {host: \($0)}, run: sudo systemctl stop db}
    - {id: start-\($0), on: {host: \($0)}, run: sudo systemctl start db, check: {service: db, is: running}}
    """
  }.joined(separator: "\n")
  private let grouped = """
    - id: roll
      on: {component: db}
      batch: 1
      steps:
        - {id: stop, run: sudo systemctl stop db}
        - {id: start, run: sudo systemctl start db, check: {service: db, is: running}}
    """

  @Test(
    "are counted for the product, whatever steps take them out",
    arguments: [
      "component: db, min_available: majority", "role: member, max_unavailable: 1",
      "component: db, min_available: 50%", "component: db, max_unavailable: 34%",
      "min_available: 2",
    ])
  func product(_ rule: String) {
    #expect(found(byHand, rule).count == 1)
    #expect(found(oneByOne, rule) == [])
    #expect(found(grouped, rule) == [])
  }

  @Test("are not counted where something else is out of service")
  func others() {
    let agents = byHand.replacing("systemctl stop db", with: "systemctl stop agent")
      .replacing("systemctl start db", with: "systemctl start agent")
      .replacing("{service: db", with: "{service: agent")
    #expect(found(agents, "component: db, min_available: 2") == [])
    #expect(found(agents, "role: member, min_available: 2").count == 1)
  }

  @Test("are counted by a state of theirs")
  func states() {
    let drain = "- {id: drain, on: all, sets: {traffic: drained}, run: make drain}\n"
    let open = "- {id: open, on: all, sets: {traffic: open}, run: make open}"
    #expect(found(drain + open, "state: {traffic: drained}, max_unavailable: 2").count == 1)
    #expect(found(drain + open, "state: {traffic: drained}, max_unavailable: 3") == [])
    #expect(found(drain + open, "component: db, min_available: 1").count == 1)
  }

  @Test("are all members, not only those of the step")
  func members() {
    let step = """
      - id: one
        on: {host: a}
        batch: {size: 1, min_available: 2}
        upgrades: db
        undo: {run: make old}
        run: make db
        check: {service: db, is: running}
      """
    #expect(found(step) == [])
    #expect(found("- {id: off, on: {host: b}, run: sudo systemctl stop db}\n" + step).count == 1)
    let demanding = oneByOne.replacing("on: {host", with: "batch: {min_available: 2}, on: {host")
    #expect(found(demanding) == [])
    #expect(found(demanding.replacing("min_available: 2", with: "min_available: 3")).count >= 1)
  }

  @Test("come back when their state is what it was, or what it has to be")
  func back() {
    #expect(found(oneByOne, "component: db, min_available: 3").count == 1)
    let restart = "- {id: again, on: {component: db}, batch: 2, run: sudo systemctl restart db}"
    #expect(found(restart, "component: db, max_unavailable: 2") == [])
  }
}
