import Testing

/// A service that a step starts, and that holds the step's output.
@Suite("What outlives its command", .timeLimit(.minutes(60)))
struct OutlivingTests {
  /// Ends when a file comes, and says so there; prints all the while.
  private static let service = """
    sh -c 'until test -e ../end; do echo tick; sleep 0.1; done; echo ended >ended' &
    """

  private static let nothing =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test("neither holds its step, nor dies with it, nor speaks in the next one")
  func service() async throws {
    let workspace = try Workspace()
    let steps = """
      - id: start
        title: Start
        run: |
          echo started
          \(Self.service)
      - id: quiet
        title: Quiet
        run: printf 'one, '; sleep 0.5; echo two
      - id: check
        title: Look
        check: {run: "sleep 3 >&2 & echo fine", expect: {equals: fine}}
      - id: end
        title: The service lives, and ends when it is told
        run: touch ../end; until test -e ended; do sleep 0.1; done; rm ended ../end
      """
    let paths = [DifferentialPath.executor] + ScriptTests.shells.map(DifferentialPath.script)
    try workspace.write(Small.change(steps: steps), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    for (number, path) in paths.enumerated() {
      let folder = "seen-\(number)"
      let finished = try await workspace.shell("mkdir \(folder) && cd \(folder) && \(path.command)")
      #expect(finished.status == 0, "\(path)\n\(finished)")
      #expect(
        finished.output.contains(
          "something it started on controller still holds its output; not waiting for it\n"),
        "\(path)\n\(finished)")
      let ledger = try await workspace.shell("cat \(folder)/evidence/run-*/ledger.jsonl")
      let ends = ledger.output.split(separator: "\n").filter { $0.contains("step.end") }
      #expect(ends.count == 3, "\(path)\n\(ledger)")
      let open = ends.first?.matches(of: #/"bytes":\d+,"open":true,/#)
      #expect(open?.count == 2, "\(path)\n\(ledger)")
      #expect(!ends.dropFirst().contains { $0.contains("open") }, "\(path)\n\(ledger)")
      let stderr =
        #""stderr":{"bytes":0,"open":true,"sha256":"\#(Self.nothing)","truncated":false}"#
      #expect(
        ledger.output.contains(stderr + #","stdout":{"bytes":5,"sha256""#), "\(path)\n\(ledger)")
      let quiet = try await workspace.shell(
        "cat \(folder)/evidence/run-*/blobs/* | grep 'one, two'")
      #expect(quiet.output == "one, two\n", "\(path)")
      let verified = try await workspace.shell("runbook verify \(folder)/evidence/run-*")
      #expect(verified.status == 0, "\(path)\n\(verified)")
    }
  }
}
