import RunbookPlan
import Testing

@Suite("Gates that the records call open")
struct OpenedGateTests {
  private static let steps = """
    - {id: one, title: One, run: echo one >>log}
    - {id: may, title: May we, approve: {ask: May we go on?}}
    - {id: go, title: Go, run: echo went >>log}
    """
  private static let options =
    "--operator ana@example.com --allowed-signers allowed --approvals out/approvals --unattended"
  private static let commands =
    ["runbook run"] + ScriptGateTests.shells.map { "\($0) out/run.sh" }

  /// A run that waits at its gate: Li has approved the plan, and nobody the gate.
  private func waiting() async throws -> (workspace: Workspace, run: String) {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.approvedChange(1, steps: Self.steps), to: "a.yaml")
    let made = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets && ln -s "$(command -v ssh-keygen)" applets
      runbook approve out/plan.json --key li.key --as li@example.com
      runbook run out/plan.json \(Self.options)
      """)
    #expect(made.status == 23, "\(made)")
    let run = try workspace.onlyRun()
    try workspace.cutLedger(behind: #""type":"checkpoint""#, in: run)
    _ = try await workspace.shell("cp -r \(run) before")
    return (workspace, run)
  }

  /// Puts an approval of the gate into the ledger, over the checkpoint that it ends in.
  private func approve(
    _ workspace: Workspace, _ run: String, key: String, over state: (size: Int, hash: String)
  ) async throws {
    let plan = sha256Hex(try workspace.bytes("out/plan.json"))
    let id = run.split(separator: "-").dropFirst().joined(separator: "-")
    let body = """
      {"by":"li@example.com","change":"SMALL-1","expires":"2099-01-01T00:00:00.000Z",\
      "format":"runbook-approval/1","head":"\(state.hash)","plan":"\(plan)","run":"\(id)",\
      "size":\(state.size),"step":"may"}

      """
    try workspace.write(body, to: "body")
    let signed = try await workspace.shell(
      """
      rm -f body.sig; ssh-keygen -q -Y sign -f \(key).key -n runbook-approve body
      for f in body body.sig; do
        sum=$(sha256sum <$f); cp $f \(run)/blobs/${sum%% *}; wc -c <$f; echo ${sum%% *}
      done
      """)
    let words = signed.output.split(separator: "\n").map(String.init)
    try #require(words.count == 4, "\(signed)")
    try workspace.forge(
      "approval",
      #""answer":"approved","body":{"bytes":\#(words[0]),"sha256":"\#(words[1])"},"#
        + #""by":"li@example.com","expires":"2099-01-01T00:00:00.000Z","#
        + #""signature":{"bytes":\#(words[2]),"sha256":"\#(words[3])"},"step":"may""#, in: run)
  }

  @Test("without a signature let nobody pass, when a run is taken up again", arguments: commands)
  func unsigned(_ command: String) async throws {
    let (workspace, run) = try await waiting()
    try workspace.forge(
      "approval", #""answer":"approved","by":"li@example.com","step":"may""#, in: run)
    let resumed = try await workspace.shell("\(command) \(Self.options) --resume \(run)")
    #expect(resumed.status == 2, "\(resumed)")
    #expect((resumed.output + resumed.errors).contains("signature"), "\(resumed)")
    #expect(try workspace.text("log") == "one\n")
    let verified = try await workspace.shell("runbook verify \(run)")
    #expect(verified.status == 4, "\(verified)")
  }

  @Test("let pass whoever has them signed by those who may, and nobody else", arguments: commands)
  func signed(_ command: String) async throws {
    let (workspace, run) = try await waiting()
    for (key, more, isOpen) in [
      ("eve", "", false), ("ana", "", false), ("li", "--revoked li.key.pub", false),
      ("li", "", true),
    ] {
      _ = try await workspace.shell("rm -rf \(run) && cp -r before \(run)")
      try await approve(workspace, run, key: key, over: workspace.head(of: run))
      let resumed = try await workspace.shell("\(command) \(Self.options) \(more) --resume \(run)")
      #expect(resumed.status == (isOpen ? 0 : 23), "\(key): \(resumed)")
      #expect(try workspace.text("log") == (isOpen ? "one\nwent\n" : "one\n"), "\(key)")
    }
    let verified = try await workspace.shell("runbook verify \(run) --allowed-signers allowed")
    #expect(verified.status == 0, "\(verified)")
  }

  @Test(
    "are signed over what was done before them, not over an older state",
    arguments: commands.prefix(3))
  func olderState(_ command: String) async throws {
    let (workspace, run) = try await waiting()
    let state = try workspace.head(of: run)
    try workspace.forge("clock", #""synchronized":"yes""#, in: run)
    try await approve(workspace, run, key: "li", over: (state.size - 1, state.hash))
    let resumed = try await workspace.shell("\(command) \(Self.options) --resume \(run)")
    #expect([2, 23].contains(resumed.status), "\(resumed)")
    #expect(try workspace.text("log") == "one\n")
  }

  @Test("approve signs no state that is damaged, or past the gate")
  func approveLooks() async throws {
    let (workspace, run) = try await waiting()
    func approve() async throws -> Finished {
      try await workspace.runbook(
        "approve", "--run", run, "--step", "may", "--key", "li.key", "--as", "li@example.com",
        "--approvals", "signed")
    }
    let fine = try await approve()
    #expect(fine.status == 0, "\(fine)")
    _ = try await workspace.shell("rm -r signed")

    let ledger = try workspace.text(run + "/ledger.jsonl")
    try workspace.write(
      ledger.replacing(#""attempt":1"#, with: #""attempt":2"#), to: run + "/ledger.jsonl")
    let damaged = try await approve()
    #expect(damaged.status == 1, "\(damaged)")
    #expect(damaged.errors.contains("damaged"), "\(damaged)")

    _ = try await workspace.shell("rm -rf \(run) && cp -r before \(run)")
    try await self.approve(workspace, run, key: "li", over: workspace.head(of: run))
    try workspace.forge(
      "checkpoint", #""by":"ana@example.com","n":2,"role":"approve""#, in: run)
    let past = try await approve()
    #expect(past.status == 1, "\(past)")
    #expect(!workspace.exists("signed"))
  }
}
