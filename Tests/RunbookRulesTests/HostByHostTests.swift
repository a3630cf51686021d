import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("Host by host")
struct HostByHostTests {
  private let product = """
    roles: {member: {}}
    components: {web: {placed_on: [member]}}
    states: {traffic: {per: host, on: [member], values: [open, drained], initial: open, final: open}}

    """
  private let three = """
    hosts:
      a: {address: a, roles: [member], components: [web]}
      b: {address: b, roles: [member], components: [web]}
      c: {address: c, roles: [member], components: [web]}

    """
  private let sequential = "order: [{id: one-by-one, sequential: web}]\n"
  private let drain = "{id: drain, run: make drain, sets: {traffic: drained}}"
  private let install =
    "{id: install, upgrades: web, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80'}}"
  private let restore = "{id: restore, run: make open, sets: {traffic: open}}"

  private func swap(_ more: String, _ rules: String = "", install: String? = nil) -> Checking {
    Checking(
      product: product + (rules.isEmpty ? sequential : rules),
      runbook: "procedures: {swap: {steps: [\(drain), \(install ?? self.install), \(restore)]}}\n"
        + Checking.stage("- {id: roll, include: swap, on: {component: web}\(more)}"),
      change: three)
  }

  @Test("An include that does not roll breaks `sequential`, whatever batches its steps have")
  func include() {
    #expect(swap(", batch: {size: 1}").lines.isEmpty)
    #expect(
      swap("").messages(505) == [
        "`roll.install` works on `a` before `b` is back: `traffic` is `drained` there"
      ])
    let inner = install.dropLast() + ", batch: {size: 1}}"
    #expect(swap("", install: String(inner)).codes == [505])
    #expect(swap(", batch: {size: 2}").codes == [505])
  }

  @Test("A choice and a group with a batch of its own are judged alike")
  func otherGroups() {
    func checking(_ step: String) -> [Int] {
      Checking(
        product: product + sequential, runbook: Checking.stage(step),
        change: step.contains("choose") ? three + "choose: {roll: one}" : three
      ).codes
    }
    let steps = "steps: [\(drain), \(install), \(restore)]"
    let choice = "choose: {one: {\(steps)}, two: {steps: [{id: other, run: make all}]}}"
    #expect(checking("- {id: roll, on: {component: web}, \(choice)}") == [505])
    #expect(checking("- {id: roll, on: {component: web}, batch: 1, \(choice)}").isEmpty)
    #expect(checking("- {id: roll, on: {component: web}, \(steps)}").isEmpty)
    let inner = String(install.dropLast()) + ", batch: {size: 1}}"
    let mixed = "steps: [\(drain), \(inner), \(restore)]"
    #expect(checking("- {id: roll, on: {component: web}, batch: {size: 2}, \(mixed)}") == [505])
  }

  @Test("A downtime, in which all hosts are out, may upgrade one after another")
  func downtime() {
    func all(_ step: String) -> String { "- " + step.dropLast() + ", on: {component: web}}\n" }
    let checking = Checking(
      product: product + sequential,
      runbook: Checking.stage(all(drain) + all(install) + all(restore)), change: three)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
  }

  private let between = "requirements: [{id: well, kind: check, between: {upgrade: web}}]\n"

  private func demanding(_ steps: String, _ hosts: String? = nil) -> Checking {
    Checking(
      product: product + between, runbook: Checking.stage(steps), change: hosts ?? three)
  }

  private func upgrade(_ more: String, id: String = "install") -> String {
    "{id: \(id), upgrades: web, run: make web, undo: {run: make old}\(more)}"
  }

  @Test(
    "A look between the hosts may be spelt in every way",
    arguments: [
      "- {id: i, upgrades: web, on: {component: web}, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80', satisfies: [well]}}",
      "- {id: i, upgrades: web, on: {component: web}, run: make web, undo: {run: make old}, satisfies: [well], check: {tcp: 'localhost:80'}}",
      """
      - id: roll
        on: {component: web}
        upgrades: web
        check: {tcp: 'localhost:80', satisfies: [well]}
        steps: [{id: i, run: make web, undo: {run: make old}}]
      """,
      """
      - id: roll
        on: {component: web}
        upgrades: web
        steps:
          - {id: i, run: make web, undo: {run: make old}}
          - {id: see, check: {tcp: 'localhost:80'}, satisfies: [well]}
      """,
      """
      - id: roll
        on: {component: web}
        batch: {size: 1, between: [{id: see, on: controller, check: {tcp: 'web:80'}, satisfies: [well]}]}
        upgrades: web
        steps: [{id: i, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80'}}]
      """,
      """
      - {id: i1, upgrades: web, on: {host: a}, run: make web, undo: {run: make old}}
      - {id: s1, on: {host: a}, check: {tcp: 'localhost:80'}, satisfies: [well]}
      - {id: i2, upgrades: web, on: {host: b}, run: make web, undo: {run: make old}}
      - {id: s2, on: {host: b}, wait: {until: {tcp: 'localhost:80'}, for: 5m}, check: {tcp: 'localhost:80', satisfies: [well]}}
      - {id: i3, upgrades: web, on: {host: c}, run: make web, undo: {run: make old}}
      - {id: s3, on: {host: c}, check: {tcp: 'localhost:80'}, satisfies: [well]}
      """,
    ])
  func spellings(_ steps: String) {
    let checking = demanding(steps)
    #expect(checking.messages(605).isEmpty && checking.messages(607).isEmpty, "\(checking.lines)")
  }

  @Test(
    "A look that comes when all is done, or sees the wrong host, is none",
    arguments: [
      """
      - {id: i, upgrades: web, on: {component: web}, run: make web, undo: {run: make old}}
      - {id: see, on: {component: web}, check: {tcp: 'localhost:80'}, satisfies: [well]}
      """,
      """
      - {id: i1, upgrades: web, on: {host: a}, run: make web, undo: {run: make old}}
      - {id: s1, on: {host: b}, check: {tcp: 'localhost:80'}, satisfies: [well]}
      - {id: i2, upgrades: web, on: {host: b}, run: make web, undo: {run: make old}}
      - {id: s2, on: {host: b}, check: {tcp: 'localhost:80'}, satisfies: [well]}
      - {id: i3, upgrades: web, on: {host: c}, run: make web, undo: {run: make old}}
      """,
      """
      - id: roll
        on: {component: web}
        batch: {size: 1, after_first: [{id: see, check: {tcp: 'localhost:80'}, satisfies: [well]}]}
        upgrades: web
        steps: [{id: i, run: make web, undo: {run: make old}}]
      """,
    ])
  func unseen(_ steps: String) {
    #expect(demanding(steps).messages(605).count == 1, "\(demanding(steps).lines)")
  }

  @Test("Where there is but one host, nothing stands between")
  func oneHost() {
    let one = "hosts: {a: {address: a, roles: [member], components: [web]}}"
    let step =
      "- {id: i, upgrades: web, on: {component: web}, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80'}}"
    #expect(demanding(step, one).lines.isEmpty)
    #expect(demanding(step).messages(605) == ["check `well` is missing between the hosts of `i`"])
  }

  @Test("A check before the upgrade of its own host is in time")
  func before() {
    let group = """
      - id: roll
        on: {component: web}
        upgrades: web
        steps:
          - {id: see, check: {tcp: 'localhost:80'}, satisfies: [idle]}
          - {id: i, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80'}}
      """
    func checking(_ more: String, _ steps: String) -> [Int] {
      Checking(
        product: product + "requirements: [{id: idle, kind: check, before: {upgrade: web}\(more)}]",
        runbook: Checking.stage(steps), change: three
      ).codes
    }
    #expect(checking("", group).isEmpty)
    #expect(checking(", on: [member]", group).isEmpty)
    let late = """
      - id: roll
        on: {component: web}
        upgrades: web
        steps:
          - {id: i, run: make web, undo: {run: make old}, check: {tcp: 'localhost:80'}}
          - {id: see, check: {tcp: 'localhost:80'}, satisfies: [idle]}
      """
    #expect(checking(", on: [member]", late) == [607])
  }
}
