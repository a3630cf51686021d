import Testing

@Suite("The generated script and the time")
struct ScriptClockTests {
  private static let steps = """
    - {id: one, title: One, run: test -e ok, idempotent: true}
    - {id: two, title: Two, run: test -e fine, idempotent: true}
    """

  /// As in a container: its file counts from the container's start, and the boot is the machine's.
  @Test(
    "carries on what another clock of the same boot has begun", arguments: ScriptTests.shells,
    ["/proc/thread-self/stat", "/dev/null"])
  func container(_ shell: String, _ start: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    try workspace.write("10.00 1.00\n", to: "uptime")
    let stopped = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      sed -e "s,/proc/uptime,$PWD/uptime," -e "s,/proc/thread-self/stat,\(start)," out/run.sh >run.sh
      runbook run out/plan.json --unattended
      """)
    #expect(stopped.status == 1, "\(stopped)")
    let run = try workspace.onlyRun()
    let script = try await workspace.shell("touch ok; \(shell) run.sh --resume \(run) --unattended")
    #expect(script.status == 1, "\(script)")
    let executor = try await workspace.shell("touch fine; runbook run --resume \(run) --unattended")
    #expect(executor.status == 0, "\(executor)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
    // The other way round: what the executor finds is ahead of nothing.
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    let clocks = ledger.matches(of: /"mono_ms":([0-9]+)/).compactMap { Int($0.1) }
    #expect(clocks == clocks.sorted(), "\(clocks)")
  }

  static let windows = [
    ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"),
    ("1969-12-31T23:59:59Z", "2901-01-01T00:00:00Z"),
    ("0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z"),
    ("2901-01-01T00:00:00Z", "9999-12-31T23:59:59Z"),
    ("1901-12-13T20:45:51Z", "2038-01-19T03:14:08Z"),
  ]

  @Test("a window of any year is open or not as for the executor", arguments: windows)
  func window(_ start: String, _ end: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: "- {id: one, title: One, run: echo one, timeout: 5s, undo: {run: echo undo}}",
        stage: "window: required", change: "windows: {work: {start: \"\(start)\", end: \"\(end)\"}}"
      ),
      to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(made.status == 0, "\(made)")
    let executor = try await workspace.shell("runbook run out/plan.json --unattended")
    for shell in ScriptTests.shells {
      let script = try await workspace.shell("\(shell) out/run.sh --unattended")
      #expect(script.status == executor.status, "\(shell)\n\(script)\n\(executor)")
      let isWarned = executor.output.contains("WARNING")
      #expect(script.output.contains("WARNING") == isWarned, "\(shell)\n\(script)\n\(executor)")
      #expect(script.errors.isEmpty == (script.status == 0), "\(shell)\n\(script)")
    }
  }
}
