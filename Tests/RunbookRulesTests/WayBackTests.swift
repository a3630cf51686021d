import RunbookDiagnostics
import RunbookModel
import Testing

@testable import RunbookRules

@Suite("Ways back")
struct WayBackTests {
  private func recovery(_ trigger: String, _ steps: String = "[{id: r, run: make old}]") -> String {
    "recovery: [{id: back, title: B, trigger: {failure_of: [\(trigger)]}, steps: \(steps)}]\n"
  }

  // MARK: Triggers

  private static let parts = """
    procedures:
      p: {steps: [{id: inner, run: make i}, {id: other, run: make o}]}
      q: {steps: [{id: lost, run: make l}]}
    checks: {well: {tcp: 'web:80'}, spare: {tcp: 'web:81'}}
    verify: [well, {id: seen, check: {tcp: 'web:82'}}]
    stages:
      - id: live
        entry: [{id: gate, tcp: 'web:83'}]
        steps:
          - {id: grp, include: p}
          - id: ways
            choose: {a: {steps: [{id: in-a, run: make a}]}, b: {steps: [{id: in-b, run: make b}]}}
          - {id: on, run: make on, on_failure: continue}

    """

  @Test(
    "A trigger means the steps that its name stands for",
    arguments: [
      ("grp", ["grp.inner", "grp.other"]), ("grp.inner", ["grp.inner"]), ("other", ["grp.other"]),
      ("ways", ["in-a"]), ("well", ["well"]), ("seen", ["seen"]), ("gate", ["live.entry.gate"]),
    ])
  func triggers(_ name: String, _ steps: [String]) {
    let checking = Checking(
      runbook: Self.parts + recovery(name), change: "choose: {ways: a}")
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(checking.change?.recovery.first?.recovery.failureOf.map(\.value) == steps)
  }

  @Test(
    "A trigger that can never fire is found",
    arguments: [
      ("lost", [909]), ("spare", [909]), ("r", [909]), ("on", [909]), ("grp.gone", [202]),
      ("nothing", [202]), ("in-b", []), ("ways.inner", [909]), ("grp.in-a", [909]),
      ("on.seen", [909]),
    ])
  func dead(_ name: String, _ codes: [Int]) {
    let checking = Checking(
      runbook: Self.parts + recovery(name), change: "choose: {ways: a}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  // MARK: Upgrades

  @Test(
    "An upgrade has a way back, or somebody is asked before it",
    arguments: [
      ("- {id: up, upgrades: web, run: make new, check: {tcp: 'web:80'}}", "", 1),
      ("- {id: up, upgrades: web, manual: Go, check: {tcp: 'web:80'}}", "", 1),
      (
        "- {id: up, upgrades: web, run: make new, check: {tcp: 'web:80'}}\n"
          + "- {id: then, run: make then}", "then", 1
      ),
      (
        "- {id: up, upgrades: web, run: make new, check: {tcp: 'web:80'}, "
          + "undo: {irreversible: 'New tables.'}}\n- {id: ask, approve: {ask: 'Well?'}}", "", 1
      ),
      ("- {id: up, upgrades: web, run: make new, check: {tcp: 'web:80'}}", "up", 0),
      (
        "- {id: up, upgrades: web, run: make new, check: {tcp: 'web:80'}, undo: {run: make old}}",
        "", 0
      ),
      (
        "- {id: ask, approve: {ask: 'Well?'}}\n- {id: up, upgrades: web, run: make new, "
          + "check: {tcp: 'web:80'}, undo: {irreversible: 'New tables.'}}", "", 0
      ),
      ("- {id: up, upgrades: web, wait: {until: {tcp: 'web:80'}, every: 5s, for: 1h}}", "", 0),
    ])
  func upgrades(_ steps: String, _ trigger: String, _ count: Int) {
    let back = trigger.isEmpty ? "" : "\n" + recovery(trigger)
    let checking = Checking(runbook: Checking.stage(steps) + back)
    #expect(checking.codes == Array(repeating: 2054, count: count), "\(checking.lines)")
  }

  @Test(
    "An upgrade is left out only where a look shows that it is done",
    arguments: [
      ("{service: shop-web, is: running}", 1), ("{tcp: 'web:80'}", 1),
      ("{run: cat /etc/hostname, expect: {matches: .}}", 1), ("{file: /etc/hostname}", 1),
      ("{package: web, is: installed}", 1), ("{http: 'http://web/health', status: 200}", 1),
      ("{package: web, version: '${target}'}", 0),
      ("{run: webctl -V, expect: {equals: '${target}'}}", 0),
      ("{run: webctl info, expect: {contains: '2.0'}}", 0),
      ("{run: webctl version, expect: {equals: new}}", 0),
      ("{process: web, is: running}", 1), ("{run: webctl status, expect: {contains: running}}", 1),
      ("{manual: See whether it is new.}", 0), ("{file: '/opt/web-${target}/ok'}", 0),
      ("{run: cat /srv/web.done, expect: {equals: done}}", 0),
      ("{file: /srv/web.done}", 0), ("{http: 'http://web/version', status: 200}", 0),
      ("{run: webctl get, expect: {version: '>= 2.0'}}", 0),
    ])
  func skips(_ unless: String, _ count: Int) {
    let checking = Checking(
      steps: "- {id: up, upgrades: web, unless: \(unless), run: make web && touch /srv/web.done, "
        + "undo: {run: make old}, check: {tcp: 'web:80'}}")
    #expect(checking.codes == Array(repeating: 2055, count: count), "\(checking.lines)")
  }

  // MARK: States

  private static let product = """
    states:
      entrance: {values: [open, closed], initial: open, final: open}
      schema: {values: [old, new], initial: old, final: new}
    components: {web: {unit: shop-web}}
    """
  private static let steps = """
    - {id: early, run: make early}
    - {id: close, run: make close, sets: {entrance: closed}}
    - {id: rest, on: all, run: systemctl stop shop-web}
    - {id: up, run: make up, sets: {schema: new}}
    - {id: start, on: all, run: systemctl start shop-web}
    - {id: open, run: make open, sets: {entrance: open}}
    - {id: late, run: make late}
    """

  @Test(
    "A way back leaves nothing as the change had set it by then",
    arguments: [
      ("close", "[{id: r, run: make old}]", []),
      ("rest", "[{id: r, run: make old}]", [1105]),
      ("up", "[{id: r, run: make old}]", [1105, 1106]),
      ("up", "[{id: r, run: make o, sets: {entrance: open}}]", [1106]),
      ("up", "[{id: r, on: all, run: systemctl start shop-web, sets: {entrance: open}}]", []),
      ("early, rest", "[{id: r, run: make old}]", [1105]),
      ("late", "[{id: r, run: make old}]", []),
      ("early", "[{id: r, run: make old}]", []),
      ("late", "[{id: r, run: make old, sets: {schema: old}}]", []),
      ("late", "[{id: r, run: make old, sets: {entrance: closed}}]", [1105]),
    ])
  func states(_ trigger: String, _ steps: String, _ codes: [Int]) {
    let checking = Checking(
      product: Self.product,
      runbook: Checking.stage(Self.steps) + "\n" + recovery(trigger, steps),
      change: "hosts: {m1: {address: m1, components: [web]}}")
    #expect(checking.codes.sorted() == codes, "\(checking.lines)")
  }

  // MARK: Time

  @Test(
    "The way back fits into the window, too",
    arguments: [
      ("estimate: 50m, undo: {run: make o, estimate: 40m}", 60, true),
      ("estimate: 44m, undo: {run: make o, estimate: 165m}", 180, true),
      ("estimate: 20m, undo: {run: make o, estimate: 40m}", 60, false),
      ("estimate: 50m, undo: {irreversible: No way.}", 60, false),
      ("estimate: 50m", 60, false),
      ("estimate: 50m, undo: {run: make o}", 60, true),
      ("estimate: 20m, undo: {run: make o}", 60, false),
    ])
  func windows(_ step: String, _ minutes: Int, _ isLate: Bool) {
    let hours = 22 + minutes / 60
    let checking = Checking(
      steps: "- {id: up, run: make up, \(step)}\n- {id: then, run: make then}",
      change: "windows: {live: {start: '2027-01-16T22:00:00Z', end: "
        + "'2027-01-\(hours < 24 ? "16" : "17")T\(hours < 24 ? "\(hours)" : "01"):00:00Z'}}")
    #expect(checking.codes == (isLate ? [2053] : []), "\(checking.lines)")
  }

  @Test("A recovery is the way back of the step whose failure calls for it")
  func recoveryTime() {
    let checking = Checking(
      runbook: Checking.stage("- {id: up, run: make up, estimate: 30m}") + "\n"
        + recovery("up", "[{id: r, run: make old, estimate: 31m}]"),
      change: "windows: {live: {start: '2027-01-16T22:00:00Z', end: '2027-01-16T23:00:00Z'}}")
    #expect(checking.codes == [2053], "\(checking.lines)")
  }

  // MARK: Host by host

  private static let members = """
    roles: {member: {}, first: {}, last: {}}
    components: {db: {placed_on: [member]}}
    requirements:
      - {id: back, kind: check, DEMAND after: {upgrade: db}}
    """
  private static let hosts = """
    hosts:
      m1: {address: m1, roles: [member, first]}
      m2: {address: m2, roles: [member, last]}
    """

  @Test(
    "A look at each host after its own upgrade is in time",
    arguments: [
      ("on: [member],", "S1 S2", []), ("", "S1 S2", []), ("", "U1 L1 U2 L2", []),
      ("on: [member],", "U1 L1 U2 L2", []), ("", "U1 U2 L", []),
      ("", "U1 L U2", [607]), ("", "S1 U2", [607]), ("on: [member],", "L1 U1 U2 L2", [607]),
      ("", "U1 L1 U2", [607]),
    ])
  func perHost(_ demand: String, _ order: String, _ codes: [Int]) {
    let steps = order.split(separator: " ").map { word -> String in
      let role = word.hasSuffix("1") ? "first" : word.hasSuffix("2") ? "last" : "member"
      let id = word.lowercased()
      let proof = word.hasPrefix("S") ? ", satisfies: [back]" : ""
      return word.hasPrefix("L")
        ? "- {id: \(id), check: {tcp: '${host}:1', on: {role: \(role)}}, satisfies: [back]}"
        : "- {id: \(id), upgrades: db, undo: {run: make old}, on: {role: \(role)}, run: 'x', check: {tcp: '${host}:1'}\(proof)}"
    }
    let checking = Checking(
      product: Self.members.replacing("DEMAND", with: demand),
      runbook: Checking.stage(steps.joined(separator: "\n")), change: Self.hosts)
    #expect(checking.codes == codes, "\(checking.lines)")
  }
}
