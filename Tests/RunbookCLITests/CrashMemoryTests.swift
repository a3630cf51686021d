import Testing

@Suite("A step that prints more than memory holds")
struct CrashMemoryTests {
  /// In lines, and as one line that never ends.
  private static let command = "yes 'a line of text' | head -c 64M; head -c 64M /dev/zero"

  @Test("leaves the program under 64 MB, and its head, its tail and the digest of all of it")
  func output() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: loud, title: Loud, run: "\(Self.command)"}
          - {id: look, title: Look, run: grep VmHWM /proc/$PPID/status >peak}
          """), to: "a.yaml")
    let finished = try await workspace.runbook(
      "run", "a.yaml", "--unattended")
    #expect(finished.status == 0)
    let peak = try #require(Int(try workspace.text("peak").filter(\.isNumber)))
    #expect(peak < 64 << 10, "\(peak) KiB")
    let run = try workspace.onlyRun()
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    #expect(ledger.contains(#""bytes":134217728,"#), "\(ledger)")
    #expect(ledger.contains(#""truncated":true"#), "\(ledger)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
  }
}
