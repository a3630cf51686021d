import FoundationEssentials
import Testing

/// A change that ends in a known way, whoever executes it.
struct Outcome: Sendable, CustomTestStringConvertible {
  let name: String
  let change: String
  /// Exit status of the run.
  let status: Int
  /// Exit status of `runbook verify`.
  let verdict: Int?
  /// What the run has to say.
  let says: [String]
  /// Files that are there at the end.
  var leaves: [String] = []
  /// Files that must not be there.
  var spares: [String] = []

  var testDescription: String { name }
}

extension Outcome {
  private static let gate = "entry: [{id: ready, title: Ready, file: ready}]"

  /// An operating system that this machine does not run.
  private static let otherSystem: String = {
    let release = FileManager.default.contents(atPath: "/etc/os-release") ?? Data()
    let isDebian = String(decoding: release, as: UTF8.self).contains(/(?m)^ID(_LIKE)?=.*debian/)
    return isDebian ? "rhel-9.4" : "debian-12"
  }()

  static let all: [Outcome] = [
    Outcome(
      name: "done", change: Small.change(steps: "- {id: go, title: Go, run: touch went}"),
      status: 0, verdict: 0, says: ["DONE"], leaves: ["went"]),
    Outcome(
      name: "a failing step",
      change: Small.change(
        steps: """
          - {id: go, title: Go, run: echo spilt milk; exit 7}
          - {id: next, title: Next, run: touch went}
          """),
      status: 1, verdict: 3, says: ["FAILED", "`go`", "spilt milk"], spares: ["went"]),
    Outcome(
      name: "a check that does not hold",
      change: Small.change(
        steps: """
          - {id: go, title: Go, run: touch went, check: {title: Came, file: came}}
          - {id: next, title: Next, run: touch next}
          """),
      status: 1, verdict: 3, says: ["FAILED", "`go`"], leaves: ["went"], spares: ["next"]),
    Outcome(
      name: "a step that takes too long",
      change: Small.change(
        steps: """
          - {id: go, title: Go, timeout: 1s, run: "sleep 30; touch went"}
          - {id: next, title: Next, run: touch next}
          """),
      status: 1, verdict: 3, says: ["FAILED", "`go`"], spares: ["went", "next"]),
    Outcome(
      name: "a gate that does not hold",
      change: Small.change(steps: "- {id: go, title: Go, run: touch went}", stage: gate),
      status: 20, verdict: 3, says: ["may not begin", "`work.entry.ready`"], spares: ["went"]),
    Outcome(
      name: "before the window",
      change: Small.change(
        steps: "- {id: go, title: Go, run: touch went}", stage: "window: required",
        change: "windows: {work: {start: 2399-01-01T00:00:00Z, end: 2399-01-02T00:00:00Z}}"),
      status: 21, verdict: 3, says: ["OUTSIDE THE WINDOW", "2399-01-01"], spares: ["went"]),
    Outcome(
      name: "after the window",
      change: Small.change(
        steps: "- {id: go, title: Go, run: touch went}", stage: "window: required",
        change: "windows: {work: {start: 2019-01-01T00:00:00Z, end: 2019-01-02T00:00:00Z}}"),
      status: 21, verdict: 3, says: ["OUTSIDE THE WINDOW", "2019-01-02"], spares: ["went"]),
    Outcome(
      name: "within the window",
      change: Small.change(
        steps: "- {id: go, title: Go, run: touch went}", stage: "window: required",
        change: "windows: {work: {start: 2019-01-01T00:00:00Z, end: 2399-01-02T00:00:00+05:30}}"),
      status: 0, verdict: 0, says: ["DONE"], leaves: ["went"]),
    Outcome(
      name: "a manual step and nobody there",
      change: Small.change(
        steps: """
          - {id: press, title: Press, manual: Press the button.}
          - {id: go, title: Go, run: touch went}
          """),
      status: 23, verdict: 3, says: ["NOT ATTESTED", "`press`", "no terminal"], spares: ["went"]),
    Outcome(
      name: "an approval and nobody there",
      change: Small.change(
        steps: """
          - {id: may, title: May we, approve: {ask: May we?, by: [li@example.com]}}
          - {id: go, title: Go, run: touch went}
          """),
      status: 23, verdict: 3, says: ["NOT ATTESTED", "`may`"], spares: ["went"]),
    Outcome(
      name: "a wait that is over in time",
      change: Small.change(
        steps: """
          - {id: slow, title: Slow, run: "(sleep 1; touch came) >/dev/null 2>&1 &"}
          - {id: wait, title: Wait, wait: {until: {title: Came, file: came}, every: 1s, for: 20s}}
          """),
      status: 0, verdict: 0, says: ["DONE"], leaves: ["came"]),
    Outcome(
      name: "a wait that takes too long",
      change: Small.change(
        steps: """
          - {id: wait, title: Wait, wait: {until: {title: Came, file: came}, every: 1s, for: 2s}}
          - {id: go, title: Go, run: touch went}
          """),
      status: 24, verdict: 3, says: ["WAITED TOO LONG", "`wait`"], spares: ["went"]),
    Outcome(
      name: "another operating system",
      change: Small.change(
        steps: "- {id: go, title: Go, on: {host: old}, run: touch went}",
        hosts: "{old: {connection: local, os: \(otherSystem)}}",
        product: "supported_os: [\(otherSystem)]"),
      // Before anything is recorded.
      status: 22, verdict: nil, says: ["a host is another system", "`go`"],
      spares: ["went"]),
    Outcome(
      name: "a failure that does not count",
      change: Small.change(
        steps: """
          - {id: try, title: Try, run: exit 1, on_failure: continue}
          - {id: go, title: Go, run: touch went}
          """),
      status: 3, verdict: 3,
      says: ["DONE WITH FAILURES", "passed over: try", "exit status: 3"], leaves: ["went"]),
    Outcome(
      name: "work that was done already",
      change: Small.change(
        steps: """
          - id: go
            title: Go
            unless: {title: There, file: a.yaml}
            run: touch went
          """),
      status: 0, verdict: 0, says: ["DONE"], spares: ["went"]),
    Outcome(
      name: "values that a shell could mistake for code",
      change: Small.change(
        steps: """
          - {id: go, title: "Go $(touch t1) `touch t2`", run: 'printf "%s" "${evil}" >went'}
          """,
        change: """
          variables: {evil: "'; touch t3; $(touch t4) `touch t5` \\\\ \\" ${target}"}
          """, runbook: "variables: {evil: {type: string, required: true}}"),
      status: 0, verdict: 0, says: ["DONE"], leaves: ["went"],
      spares: ["t1", "t2", "t3", "t4", "t5"]),
  ]
}
