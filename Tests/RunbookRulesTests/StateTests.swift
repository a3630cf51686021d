import RunbookRules
import Testing

@Suite("States along the plan")
struct StateTests {
  private let services = """
    roles: {master: {}, standby: {}}
    components:
      web: {unit: shop-web.service, placed_on: [master, standby], resting: {master: running, standby: stopped}}
      db: {unit: shop-db, placed_on: [master, standby]}

    """
  private let hosts =
    "hosts: {a: {connection: local, roles: [master]}, b: {connection: local, roles: [standby]}}"

  private func checking(_ steps: String, _ product: String = "") -> Checking {
    Checking(steps: steps, product: services + product, change: hosts)
  }

  @Test("Each host keeps its own state of a service")
  func perHost() {
    let checking = checking("- {id: stop-db, on: {role: standby}, run: systemctl stop shop-db}")
    #expect(
      checking.messages(1106) == [
        "service `db` is left `stopped` on `b`, but must end `running`"
      ])
  }

  @Test("A service rests as its role says")
  func resting() {
    let started = checking("- {id: start-web, on: all, run: systemctl start shop-web}")
    #expect(
      started.messages(1106) == [
        "service `web` is left `running` on `b`, but must end `stopped`"
      ])
    #expect(
      checking("- {id: stop-web, on: {role: standby}, run: systemctl stop shop-web}").lines.isEmpty)
  }

  @Test(
    "What a command does to units is read from it",
    arguments: [
      "sudo systemctl stop shop-db.service",
      "systemctl --no-block stop shop-web shop-db",
      "/bin/systemctl kill shop-db",
      "if true; then systemctl stop shop-db; fi",
      "for unit in shop-web shop-db; do sudo systemctl stop \"$unit\" || exit 1; done",
      "systemctl stop \\\n  shop-db",
      "systemctl disable --now shop-db",
      "test -e /run/shop && systemctl stop shop-db >/dev/null 2>&1",
    ])
  func inferred(_ command: String) {
    let text = command.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let stopped = checking("- id: stop\n  on: {role: master}\n  run: |\n" + text)
    #expect(stopped.messages(1106).contains { $0.contains("`db`") }, "\(stopped.lines)")
  }

  @Test(
    "What only speaks of units changes nothing",
    arguments: [
      "echo systemctl stop shop-db", "# systemctl stop shop-db\ntrue", "systemctl disable shop-db",
      "systemctl is-active shop-db", "cat <<END\nsystemctl stop shop-db\nEND",
      "systemctl restart shop-db", "systemctl stop other",
    ])
  func notInferred(_ command: String) {
    let text = command.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    #expect(checking("- id: look\n  on: {role: master}\n  run: |\n" + text).lines.isEmpty)
  }

  @Test("The start order is what a loop over it starts")
  func startOrder() {
    let steps = """
      - {id: stop-all, on: {role: master}, run: systemctl stop shop-db shop-web}
      - id: start-all
        on: {role: master}
        run: for unit in ${start_order}; do systemctl start "$unit" || exit 1; done
      """
    let whole = Checking(
      product: services, runbook: "start_order: [db, web]\n" + Checking.stage(steps),
      change: hosts)
    #expect(whole.lines.isEmpty)
    let half = Checking(
      product: services, runbook: "start_order: [db]\n" + Checking.stage(steps), change: hosts)
    #expect(half.messages(1106).count == 1)
  }

  @Test("A need is held against the step's own hosts where the state lives there")
  func ownHosts() {
    let steps = """
      - {id: stop-db, on: {role: standby}, run: systemctl stop shop-db}
      - {id: copy, on: {role: standby}, run: make copy, needs: {db: stopped}}
      - {id: start-db, on: {role: standby}, run: systemctl start shop-db}

      """
    #expect(checking(steps).lines.isEmpty)
    let elsewhere = checking(steps.replacing("copy, on: {role: standby}", with: "copy"))
    #expect(
      elsewhere.messages(1101) == [
        "`copy` needs service `db` to be `stopped` on `a`, but it is `running`"
      ])
  }

  @Test("What a component needs is held against the steps that upgrade it")
  func needsOfComponents() {
    let product = """
      components:
        web: {needs: {db: stopped}}
        db: {unit: shop-db}
      """
    let upgrade =
      "- {id: upgrade, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'a:80'}}\n"
    let hosts = "hosts: {a: {connection: local, components: [db]}}"
    let missing = Checking(steps: upgrade, product: product, change: hosts)
    #expect(missing.codes == [1101])
    let met = Checking(
      steps: "- {id: stop, on: all, run: systemctl stop shop-db}\n" + upgrade
        + "- {id: start, on: all, run: systemctl start shop-db}",
      product: product, change: hosts)
    #expect(met.lines.isEmpty)
    // To look at a component is not to upgrade it.
    let looked = Checking(
      steps: "- {id: look, check: {tcp: 'a:80', verifies: [web]}}", product: product,
      change: hosts)
    #expect(looked.lines.isEmpty)
    let lost = Checking(
      steps: "- {id: look, upgrades: web, undo: {run: make old}, check: {tcp: 'a:80'}}",
      product: product, change: hosts)
    #expect(lost.codes == [109])
  }

  @Test("A state by host lives on the hosts of its roles only")
  func statesOfRoles() {
    let states = """
      states:
        pool:
          values: [in, out]
          initial: in
          final: in
          per: host
          on: [master]
      """
    let checking = checking("- {id: drain, on: all, run: make drain, sets: {pool: out}}", states)
    #expect(
      checking.messages(1105) == ["state `pool` is left `out` on `a`, but must end `in`"])
  }

  @Test("A way back is judged by what it sets itself")
  func recovery() {
    let states = "states: {mode: {values: [on, off], initial: on, final: on}}\n"
    func back(_ steps: String) -> Checking {
      Checking(
        product: states,
        runbook: "recovery:\n  - {id: back, trigger: {when: it fails}, steps: [\(steps)]}")
    }
    #expect(back("{id: a, run: make a}").lines.isEmpty)
    #expect(back("{id: a, run: make a, needs: {mode: off}}").lines.isEmpty)
    #expect(
      back("{id: a, run: make a, sets: {mode: off}}").messages(1105) == [
        "recovery `back`: state `mode` is left `off`, but must end `on`"
      ])
  }

  @Test("A transition that is not listed is illegal, staying is not")
  func transitions() {
    let states = """
      states:
        db: {values: [reads, writes, broken], initial: reads, transitions: [[reads, writes]]}
      """
    func run(_ values: String...) -> [Int] {
      let steps = values.enumerated().map { index, value in
        "- {id: step-\(index), run: make it, sets: {db: \(value)}}"
      }
      return Checking(steps: steps.joined(separator: "\n"), product: states).codes
    }
    #expect(run("reads", "writes", "writes").isEmpty)
    #expect(run("writes", "reads") == [1105])
    #expect(run("broken") == [1105])
  }

  @Test("A claim about a unit is doubted only where the whole command is understood")
  func claims() {
    func stop(_ command: String) -> [Int] {
      checking(
        """
        - {id: stop, on: {role: master}, run: '\(command)', sets: {web: stopped}}
        - {id: start, on: {role: master}, run: systemctl start shop-db shop-web}
        """
      ).codes
    }
    #expect(stop("systemctl stop shop-db") == [1108])
    #expect(stop("systemctl stop shop-db && sleep 5") == [1108])
    #expect(stop("systemctl stop shop-db && shopctl stop").isEmpty)
    #expect(stop("systemctl stop shop-db shop-web").isEmpty)
  }
}
