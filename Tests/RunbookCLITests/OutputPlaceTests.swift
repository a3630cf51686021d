import Testing

/// What is written goes where its name leads, and nothing else is replaced.
@Suite("Where an output is written", .timeLimit(.minutes(60)))
struct OutputPlaceTests {
  private func prepared() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(steps: #"- {id: one, title: One, run: "true"}"#, product: ""), to: "a.yaml")
    let run = try await workspace.runbook(
      "run", "a.yaml", "--unattended", "--operator", "ana", "--evidence-dir", "ev")
    try #require(run.status == 0, "\(run)")
    return workspace
  }

  @Test("a device, a pipe and a link stay what they are")
  func special() async throws {
    let workspace = try await prepared()
    let made = try await workspace.shell(
      """
      set -e
      mkdir kept && echo old >kept/file && ln -s kept/file link && mkfifo pipe
      mknod null c 1 3 2>/dev/null || ln -s /dev/null null
      runbook report ev/run-* --format markdown -o plain
      runbook report ev/run-* --format markdown -o null
      runbook report ev/run-* --format markdown -o link
      cat pipe >piped & runbook report ev/run-* --format markdown -o pipe; wait
      test -c null; test -h link; test -p pipe
      cmp plain kept/file; cmp plain piped; ls -A . kept
      """)
    #expect(made.status == 0, "\(made)")
    #expect(!made.output.contains(".new-"), "\(made)")
  }

  @Test("a compiled folder may be a link, and its files too")
  func compiled() async throws {
    let workspace = try await prepared()
    let made = try await workspace.shell(
      """
      set -e
      mkdir real else && ln -s real out && echo x >else/plan && ln -s ../else/plan real/plan.json
      runbook compile a.yaml -o out
      test -h out; test -h real/plan.json; grep -q '"steps"' else/plan; test -x real/run.sh
      """)
    #expect(made.status == 0, "\(made)")
  }
}
