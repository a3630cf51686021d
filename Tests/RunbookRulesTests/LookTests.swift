import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("What a check looks at")
struct LookTests {
  private static let product = """
    roles: {a: {}, b: {}}
    components:
      cache: {unit: cache-server, placed_on: [a]}
      queue: {unit: queue-server, placed_on: [b]}
      tool: {}
    requirements:
      - {id: cache-well, kind: check, subject: cache, level: may}
    """
  private static let hosts =
    "hosts: {m1: {address: m1, roles: [a]}, m2: {address: m2, roles: [b]}}"
  private static let variables = """
    variables:
      cache_url: {of: cache, default: 'http://m1/health'}
      queue_url: {of: queue, default: 'http://m2/health'}
    """

  private func look(_ step: String, _ more: String = "") -> Checking {
    Checking(
      product: Self.product,
      runbook: Self.variables + "\n" + Checking.stage("- {id: s, \(step)}") + "\n" + more,
      change: Self.hosts)
  }

  @Test(
    "A check that claims one component and looks at another is found",
    arguments: [
      "check: {service: queue-server, is: running, on: {component: queue}, verifies: [cache]}",
      "check: {service: queue-server, is: running, on: {component: cache}, verifies: [cache]}",
      "check: {run: systemctl is-active queue-server, expect: {exit: 0}, verifies: [cache]}",
      "check: {process: queue, is: running, on: {role: b}, covers: [cache]}",
      "check: {http: '${queue_url}', status: 200, verifies: [cache]}",
      "check: {run: 'curl -f \"${queue_url}\"', expect: {exit: 0}, verifies: [cache, tool]}",
      "check: {service: queue-server, is: running}, satisfies: [cache-well]",
      "check: {package: queue, version: '2', on: {role: b}}, covers: [cache]",
    ])
  func component(_ step: String) {
    let checking = look(step)
    #expect(checking.codes == [612], "\(checking.lines)")
  }

  @Test(
    "A check that looks where its component is not is found",
    arguments: [
      "check: {run: cache-cli ping, expect: {equals: PONG}, on: {role: b}, verifies: [cache]}",
      "check: {tcp: '127.0.0.1:6379', on: {component: queue}, verifies: [cache]}",
      "on: {role: b}, check: {file: /var/lib/cache/ready, verifies: [cache]}",
    ])
  func hosts(_ step: String) {
    let checking = look(step)
    #expect(checking.codes == [612], "\(checking.lines)")
  }

  @Test(
    "What looks at its own component, from wherever, is left alone",
    arguments: [
      "check: {service: cache-server, is: running, verifies: [cache]}",
      "check: {service: [cache-server, queue-server], is: running, verifies: [cache, queue]}",
      "check: {tcp: 'm1:6379', on: {role: b}, verifies: [cache]}",
      "check: {run: cache-cli -h m1 ping, expect: {equals: PONG}, on: {role: b}, verifies: [cache]}",
      "check: {http: '${cache_url}', status: 200, verifies: [cache]}",
      "check: {run: 'curl -f \"${cache_url}\" \"${queue_url}\"', expect: {exit: 0}}",
      "check: {http: '${queue_url}', status: 200, verifies: [cache, queue]}",
      "check: {service: queue-server, is: running}",
    ])
  func own(_ step: String) {
    let checking = look(step)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
  }

  @Test("The check beside an upgrade proves nothing when it looks at another component")
  func beside() {
    let upgrade =
      "upgrades: cache, undo: {run: make old}, on: {component: cache}, run: make cache, check: "
    #expect(look(upgrade + "{service: queue-server, is: running}").codes == [601])
    #expect(look(upgrade + "{service: cache-server, is: running}").lines.isEmpty)
    #expect(look(upgrade + "{tcp: '${host}:6379'}").lines.isEmpty)
  }

  @Test(
    "What is about one component reads no variable of another",
    arguments: [
      (
        "upgrades: cache, undo: {run: make old}, on: {role: a}, run: make c, check: {http: '${queue_url}', status: 200}",
        1
      ),
      (
        "upgrades: cache, undo: {run: make old}, on: {role: a}, run: make c, check: {http: '${cache_url}', status: 200}, "
          + "unless: {run: 'curl -f \"${queue_url}\"', expect: {equals: '2.0'}}", 1
      ),
      ("run: 'make \"${queue_url}\"', backup: {of: cache}, check: {file: /srv/c}", 1),
      ("run: 'make \"${cache_url}\"', backup: {of: cache}, check: {file: /srv/c}", 0),
      ("run: 'make \"${queue_url}\" \"${cache_url}\"'", 0),
    ])
  func variables(_ step: String, _ count: Int) {
    let checking = look(step)
    #expect(checking.codes == Array(repeating: 612, count: count), "\(checking.lines)")
  }

  @Test("Two checks that claim different components do not look at the same")
  func same() {
    func checks(_ other: String) -> Checking {
      Checking(
        product: "components: {cache: {}, queue: {}}",
        runbook: """
          checks:
            one: {run: curl -f http://front/health, expect: {equals: ok}, verifies: [cache]}
            two: {run: curl -f http://front/health, expect: {equals: \(other)}, verifies: [queue]}
          stages: [{id: live, steps: [{id: s, check: one}]}]
          verify: [two]
          """)
    }
    #expect(checks("ok").codes == [612])
    #expect(checks("queue ok").lines.isEmpty)
  }

  @Test("A check that is used ten times is found once, and a variable names a component")
  func once() {
    let named =
      "checks: {w: {service: queue-server, is: running, on: {role: b}, verifies: [cache]}}\n"
    let steps = (0..<10).map { "- {id: s\($0), check: w}" }.joined(separator: "\n")
    let checking = Checking(
      product: Self.product, runbook: named + Checking.stage(steps), change: Self.hosts)
    #expect(checking.codes == [612], "\(checking.lines)")
    #expect(Checking(runbook: "variables: {x: {of: cahce, default: y}}").codes == [202])
  }
}
