import Testing

/// Windows at the ends of time, and limits at theirs: every way of running a plan agrees.
struct FarAwayTests {
  private static let shells = ["dash", "busybox sh", "mksh", "yash"]

  private func compiled(_ change: String) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(change, to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    return workspace
  }

  @Test(
    "a window may begin or end in any year",
    arguments: [
      ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", 0),
      ("1969-12-31T23:59:59Z", "2399-01-01T00:00:00Z", 0),
      ("1970-01-01T00:00:00Z", "9999-12-31T23:59:59-00:00", 0),
      ("0001-01-01T00:00:00Z", "1969-12-31T00:00:00Z", 21),
      ("0001-01-01T00:00:00Z", "0001-01-02T00:00:00Z", 21),
      ("1901-12-13T20:45:51Z", "2038-01-19T03:14:08Z", 0),
      ("2398-01-01T00:00:00Z", "9999-12-31T23:59:59Z", 21),
    ])
  func windows(start: String, end: String, status: Int) async throws {
    let workspace = try await compiled(
      Small.change(
        steps: "- {id: go, title: Go, run: echo went, estimate: 1h, undo: {run: echo back}}",
        stage: "window: required",
        change: "windows: {work: {start: \"\(start)\", end: \"\(end)\"}}"))
    for way in ["runbook run out/plan.json"] + Self.shells.map({ "\($0) out/run.sh" }) {
      let finished = try await workspace.shell("rm -rf ev; \(way) --unattended --evidence-dir ev")
      #expect(finished.status == status, "\(way): \(finished)")
      #expect(!finished.output.contains("WARNING"), "\(way): \(finished)")
    }
  }

  @Test(
    "a limit means the same to all, from none to a century",
    arguments: [
      ("check: {run: exit 1, expect: {exit: 0}, retry: {every: 0s, attempts: 1}}", 1),
      ("check: {run: exit 1, expect: {exit: 0}, retry: {every: 0s, for: 0s}}", 1),
      ("wait: {until: {run: exit 1, expect: {exit: 0}}, every: 1ms, for: 1ms}", 24),
      ("check: {run: exit 0, expect: {exit: 0}, hold: {every: 0s, for: 0s}}", 0),
      ("run: echo went, timeout: 36500d, estimate: 36500d", 0),
      ("run: sleep 5, timeout: 1ms", 1),
      ("run: 'test -e again || { touch again; exit 1; }', retry: {every: 0s, attempts: 2}", 0),
      ("run: exit 1, retry: {every: 0s, for: 0s}", 1),
      (
        "check: {run: exit 0, expect: {exit: 0}, timeout: 36500d, retry: {every: 36500d, for: 36500d}}",
        0
      ),
    ])
  func limits(action: String, status: Int) async throws {
    let workspace = try await compiled(Small.change(steps: "- {id: go, title: Go, \(action)}"))
    for way in ["runbook run out/plan.json"] + Self.shells.map({ "\($0) out/run.sh" }) {
      let finished = try await workspace.shell(
        "rm -rf ev again; \(way) --unattended --evidence-dir ev && exit; exit $?")
      #expect(finished.status == status, "\(way): \(finished)")
      let verified = try await workspace.shell("runbook verify ev/*")
      #expect(verified.status == (status == 0 ? 0 : 3), "\(way): \(verified)")
    }
  }

  @Test(
    "a limit of zero, and a number that means nothing, are found before the night",
    arguments: [
      "run: echo, timeout: 0s", "check: {file: a, max_age: 0s}", "run: echo, estimate: 36501d",
      "check: {run: echo, expect: {exit: -1}}", "check: {run: echo, expect: {json: $, length: -1}}",
      "check: {run: echo, expect: {number: '> 9007199254740992'}}",
      "check: {run: echo, expect: {exit: -9223372036854775808}}",
      "check: {run: echo, expect: {number: '== 99999999999999999999999'}}",
      "check: {run: echo, expect: {exit: 0}, retry: {every: 1s, attempts: 0}}",
      "check: {http: 'http://a/', status: 99}",
      "check: {run: echo, expect: {json: /a~, equals: a}}",
    ])
  func refused(action: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, \(action)}"), to: "a.yaml")
    let checked = try await workspace.runbook("check", "a.yaml")
    #expect(checked.status == 1 && checked.errors.contains("error[RB0108]"), "\(checked)")
  }
}
