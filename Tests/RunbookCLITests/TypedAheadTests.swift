import Testing

@Suite("What is typed before a question is on the screen")
struct TypedAheadTests {
  private static let steps = """
    - {id: slow, title: Slow, run: "touch slow; until test -e typed; do sleep 0.1; done"}
    - {id: press, title: Press, manual: {do: Press the button., record: [reading]}}
    - {id: may, title: May we, approve: {ask: May we go on?, by: [li@example.com]}}
    - {id: go, title: Go, run: touch went}
    """

  @Test(
    "answers nothing, is not shown, and the terminal is left as it was",
    arguments: ["runbook run a.yaml"]
      + ["dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "yash"].map {
        "\($0) out/run.sh"
      })
  func ahead(_ command: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    #expect(try await workspace.runbook("compile", "a.yaml", "-o", "out").status == 0)
    let terminal = try PseudoTerminal()
    let line = "\(command) --operator ana@example.com; code=$?; stty -a; exit $code"
    let finished = try await workspace.shell(terminal.session(line)) { _ in
      try await waitUntil("the step runs") { workspace.exists("slow") }
      try await terminal.typeAhead("yes\n42\n\nli@example.com\nyes\nunfin")
      try workspace.write("", to: "typed")
      try await terminal.wait(for: "done? [yes/no] ")
      try terminal.type("no\n")
      try await terminal.wait(for: "reason: ")
      try terminal.type("the valve is stuck\n")
      try await terminal.wait(for: "your name [ana@example.com]: ")
      try terminal.type("\n")
      try await terminal.wait(for: "stop] ")
      try terminal.type("stop\n")
      try await terminal.watch()
    }
    #expect(finished.status == 23, "\(finished)\n\(terminal.shown)")
    #expect(!workspace.exists("went"))
    #expect(!terminal.shown.contains("unfin") && !terminal.shown.contains("li@example.com"))
    #expect(terminal.shown.contains(" echo "), "\(terminal.shown)")
    let run = try #require(try workspace.names("evidence").first)
    let ledger = try workspace.text("evidence/\(run)/ledger.jsonl")
    #expect(ledger.contains(#""reason":"the valve is stuck""#), "\(ledger)")
    #expect(!ledger.contains("li@example.com"), "\(ledger)")
  }
}
