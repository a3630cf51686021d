import Testing

@Suite("A step for a person")
struct PersonTests {
  private static let steps = """
    - {id: press, title: Press, manual: {do: Press the button., record: [reading]}}
    - {id: may, title: May we, approve: {ask: May we go on?, by: [li@example.com]}}
    - {id: go, title: Go, run: touch went}
    """

  private func answered(_ lines: [String], _ options: String = "") async throws -> (
    Workspace, Finished
  ) {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    let finished = try await workspace.terminal(
      "runbook run --operator ana@example.com \(options) a.yaml",
      input: lines.map { $0 + "\n" }.joined())
    return (workspace, finished)
  }

  @Test("asks on the terminal, and records the answers")
  func done() async throws {
    let (workspace, finished) = try await answered(
      ["yes", "42 bar", "", "li@example.com", "yes"])
    #expect(finished.status == 0, "\(finished)")
    #expect(workspace.exists("went"))
    #expect(finished.output.contains("Press the button."))
    let run = try #require(try workspace.names("evidence").first)
    let ledger = try workspace.text("evidence/\(run)/ledger.jsonl")
    #expect(ledger.contains(#""reading":"42 bar""#), "\(ledger)")
    #expect(ledger.contains(#""by":"li@example.com""#), "\(ledger)")
    #expect(ledger.contains(#""mode":"attended""#), "\(ledger)")
    let verified = try await workspace.runbook("verify", "evidence/\(run)")
    #expect(verified.status == 0, "\(verified)")
  }

  @Test(
    "stops the run where the answer is no, or nobody answers",
    arguments: [
      (["no", "It is stuck", ""], "It is stuck", 1),
      (["yes", "42", "", "li@example.com", "no"], "refused", 1),
      (
        ["yes", "42", "", "ana@example.com", "ana@example.com", "eve@example.com"],
        "cannot approve", 23
      ),
    ])
  func refused(_ answers: [String], _ words: String, _ status: Int) async throws {
    let (workspace, finished) = try await answered(answers)
    #expect(finished.status != 0, "\(finished)")
    #expect(finished.output.contains(words), "\(finished)")
    #expect(!workspace.exists("went"))
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 3, "\(verified)")
  }

  @Test("is not asked for in an unattended run")
  func unattended() async throws {
    let (workspace, finished) = try await answered([], "--unattended")
    #expect(finished.status == 23, "\(finished)")
    #expect(finished.output.contains("unattended"), "\(finished)")
    #expect(!workspace.exists("went"))
  }

  @Test("is not taken from a file: an answer needs a terminal")
  func file() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    let finished = try await workspace.runbook(
      "run", "a.yaml", input: "yes\n42\n\nli@example.com\nyes\n")
    #expect(finished.status == 23, "\(finished)")
    #expect(!workspace.exists("went"))
  }

  @Test("shows how far the run is on a terminal, and not in a file")
  func progress() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(steps: "- {id: go, title: Go on, run: sleep 1.2, estimate: 5s}"), to: "a.yaml")
    let shown = try await workspace.terminal("runbook run a.yaml")
    #expect(shown.output.contains("\r\u{1B}[K"), "\(shown)")
    #expect(shown.output.contains("[1/1] Go on 1 s of about 5 s"), "\(shown)")
    let file = try await workspace.runbook("run", "a.yaml")
    #expect(!file.outputBytes.contains(0x1B), "\(file)")
    #expect(!file.outputBytes.contains(0x0D), "\(file)")
  }
}
