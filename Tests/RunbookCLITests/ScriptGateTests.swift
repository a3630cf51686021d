import Glibc
import Testing

@Suite("The generated script at a gate that needs signatures")
struct ScriptGateTests {
  /// How a script is read; the last one finds busybox's applets and `ssh-keygen`, and nothing else.
  static let shells = [
    "dash", "bash --posix", "ksh", "mksh", "yash", "PATH=$PWD/applets sh",
  ]
  private static let options = "--operator ana@example.com --allowed-signers allowed"

  private static func steps(_ gate: String = "") -> String {
    """
    - {id: one, title: One, run: "echo one >>log; while test -e hold; do sleep 0.1; done"}
    - {id: may, title: May we, approve: {ask: May we go on?}\(gate)}
    - {id: go, title: Go, run: echo went >>log}
    """
  }

  /// Where Li and Ed have signed the plan, so that it runs until its gate.
  private func prepared(_ required: Int = 2, gate: String = "") async throws -> Workspace {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.approvedChange(required, steps: Self.steps(gate)), to: "a.yaml")
    let made = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets && ln -s "$(command -v ssh-keygen)" applets
      for n in li ed; do runbook approve out/plan.json --key $n.key --as $n@example.com; done
      """)
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  private func sign(
    _ workspace: Workspace, _ name: String, key: String? = nil
  ) async throws -> Finished {
    try await workspace.shell(
      """
      runbook approve --run evidence/run-* --step may --key \(key ?? name).key \
        --as \(name)@example.com
      """)
  }

  private func verify(_ workspace: Workspace) async throws -> Finished {
    try await workspace.shell("runbook verify evidence/run-* --allowed-signers allowed")
  }

  /// What is written of the question, without what is another in every run.
  private func question(_ finished: Finished) -> String {
    let lines = finished.output.split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.hasSuffix("May we go on?") } ?? lines.startIndex
    let last = lines.lastIndex { $0.contains("approvals are looked for in") } ?? first
    return lines[first...max(first, last)].joined(separator: "\n")
      .replacing(/run-\d{8}T\d{6}Z-[0-9a-f]{8}/, with: "RUN")
      .replacing(/[0-9a-f]{16}…/, with: "HEAD").replacing(/until \S+Z/, with: "until THEN")
  }

  @Test("asks, waits and passes it like the executor", arguments: shells)
  func passes(_ shell: String) async throws {
    let workspace = try await prepared(gate: ", timeout: 2m")
    let finished = try await workspace.shell(
      """
      sign() {
        for i in $(seq 600); do
          runbook approve --run evidence/run-* --step may --key $1.key --as $1@example.com && return
          sleep 0.1
        done
      }
      { sign li && sign ed; } >signing 2>&1 &
      \(shell) out/run.sh \(Self.options); status=$?; wait; exit $status
      """)
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.text("log") == "one\nwent\n")
    let verified = try await verify(workspace)
    #expect(verified.status == 0, "\(finished)\n\(verified)")
    let ledger = try workspace.text(workspace.onlyRun() + "/ledger.jsonl")
    let gates = ledger.split(separator: "\n").filter { $0.contains(#""step":"may""#) }
    #expect(gates.count == 2 && gates.allSatisfy { $0.contains(#""answer":"approved""#) })
  }

  @Test("says in the executor's words what is missing, and ends with 23", arguments: shells)
  func words(_ shell: String) async throws {
    let workspace = try await prepared()
    let executor = try await workspace.shell("runbook run out/plan.json \(Self.options)")
    let script = try await workspace.shell("\(shell) out/run.sh \(Self.options)")
    #expect(executor.status == 23, "\(executor)")
    #expect(script.status == 23, "\(script)")
    #expect(question(executor).contains("to approve: runbook approve --run"), "\(executor)")
    #expect(question(script) == question(executor))
    #expect(script.errors.contains("was not approved: 2 signed approvals needed, 0 there"))
    #expect(try workspace.text("log") == "one\none\n")
  }

  @Test("the executor and it pass the gate that the other one waits at", arguments: shells)
  func crosswise(_ shell: String) async throws {
    let options = Self.options + " --approvals out/approvals --approvals evidence/approvals"
    for commands in [
      ["\(shell) out/run.sh", "runbook run"], ["runbook run out/plan.json", "\(shell) out/run.sh"],
    ] {
      let workspace = try await prepared()
      let begun = try await workspace.shell("\(commands[0]) \(options)")
      #expect(begun.status == 23, "\(begun)")
      // As a crash between the record of the checkpoint and its body leaves it.
      let run = try workspace.onlyRun()
      let ledger = try workspace.text(run + "/ledger.jsonl").split(separator: "\n")
      let sealed = try #require(ledger.lastIndex { $0.contains(#""type":"checkpoint""#) })
      try workspace.write(
        ledger[...sealed].joined(separator: "\n") + "\n", to: run + "/ledger.jsonl")
      let body = try workspace.bytes(run + "/checkpoints/1.body")
      _ = try await workspace.shell("rm \(run)/checkpoints/1.body")
      for name in ["li", "ed"] { #expect(try await sign(workspace, name).status == 0) }
      let second = try await workspace.shell("\(commands[1]) \(options) --resume \(run)")
      #expect(second.status == 23, "what is signed is the state of the run: \(second)")
      #expect(second.output.contains("another state of the run"), "\(second)")
      #expect(try workspace.bytes(run + "/checkpoints/1.body") == body)
      let rest = try await workspace.shell(
        """
        sign() {
          for i in $(seq 600); do
            runbook approve --run \(run) --step may --key $1.key --as $1@example.com && return
            sleep 0.1
          done
        }
        { sign li && sign ed; } >signing 2>&1 &
        script -qec '\(commands[1]) \(options) --resume \(run)' /dev/null
        status=$?; wait; exit $status
        """, environment: ["TERM": "xterm", "SHELL": "/bin/sh"])
      #expect(rest.status == 0, "\(rest)")
      #expect(try workspace.text("log") == "one\nwent\n")
      let verified = try await verify(workspace)
      #expect(verified.status == 0, "\(verified)")
    }
  }

  @Test(
    "accepts what the executor accepts, and for the same reason nothing else", arguments: shells)
  func judged(_ shell: String) async throws {
    let workspace = try await prepared()
    let begun = try await workspace.shell("\(shell) out/run.sh \(Self.options)")
    #expect(begun.status == 23, "\(begun)")
    let signers = try workspace.text("allowed")
    let li = try workspace.text("li.key.pub")
    for (key, allowed, more, words) in [
      ("ana", signers, "", "is not one of `li@example.com`"),
      ("eve", signers, "", "nobody vouches for the key"),
      ("li", signers, "--revoked li.key.pub", "is revoked"),
      ("li", "li@example.com valid-before=\"20200101Z\" \(li)", "", "the key SHA256:"),
      ("li", "li@example.com namespaces=\"runbook-review\" \(li)", "", "may not sign for"),
      ("li", "*@example.com,!li@example.com \(li)", "", "is not one of `li@example.com`"),
      ("li", signers + "ana* \(li)", "", "who is an operator"),
      ("li", signers + "ANA@example.com cert-authority \(li)", "", "who is an operator"),
      ("li", "li@example.com cert-authority \(li)", "", "nobody vouches for the key"),
      ("li", "# old \rli@example.com \(li)", "", "nobody vouches for the key"),
      ("li", "ana@example.com \(li.dropLast())\r\n\(signers)", "", "who is an operator"),
    ] {
      try workspace.write(allowed, to: "allowed")
      _ = try await workspace.shell("rm -f out/approvals/*")
      _ = try await workspace.runbook(
        "approve", "out/plan.json", "--key", "\(key).key", "--as", "li@example.com")
      for command in ["runbook run out/plan.json", "\(shell) out/run.sh"] {
        let refused = try await workspace.shell(
          "\(command) \(Self.options) --evidence-dir e \(more) 2>&1")
        #expect(refused.status == 23, "\(command), \(words): \(refused)")
        #expect(refused.output.contains(words), "\(command), \(words): \(refused)")
      }
      #expect(!workspace.exists("e/run-*"))
    }
  }

  @Test(
    "takes the operator's `no` for a refusal, where it was said at the gate",
    arguments: shells.map { "\($0) out/run.sh" } + ["runbook run out/plan.json"])
  func refused(_ command: String) async throws {
    let workspace = try await prepared()
    try workspace.write("", to: "hold")
    let terminal = try PseudoTerminal()
    let finished = try await workspace.shell(terminal.session("\(command) \(Self.options)")) { _ in
      try await waitUntil("the first step runs") { workspace.exists("log") }
      try terminal.type("no\n")
      unlink(workspace.path("hold"))
      try await terminal.wait(for: "Ctrl-C ends the run")
      try terminal.type("\n")
      try await terminal.wait(for: "may still approve: li@example.com")
      try await terminal.wait(for: "Ctrl-C ends the run")
      try terminal.type("No \n")
      try await terminal.watch()
    }
    #expect(finished.status == 23, "\(finished)\n\(terminal.shown)")
    #expect(
      terminal.shown.contains("was not done: ana@example.com refused"), "\(terminal.shown)")
    #expect(try workspace.text("log") == "one\n")
    let verified = try await verify(workspace)
    #expect(verified.status == 3, "\(verified)")
    let ledger = try workspace.text(workspace.onlyRun() + "/ledger.jsonl")
    #expect(ledger.contains(#""answer":"refused","by":"ana@example.com","step":"may""#))
  }

  @Test("says before anything runs that ssh-keygen is missing", arguments: ["dash", "mksh"])
  func missing(_ shell: String) async throws {
    let workspace = try await prepared()
    let finished = try await workspace.shell(
      """
      rm applets/ssh-keygen; shell=$(command -v \(shell))
      PATH=$PWD/applets $shell out/run.sh \(Self.options)
      """)
    #expect(finished.status == 22, "\(finished)")
    #expect(finished.errors.contains("ssh-keygen"), "\(finished)")
    #expect(!workspace.exists("evidence"))
    #expect(!workspace.exists("log"))
  }

  @Test("leaves a run that can be sealed, and goes on behind the seal", arguments: shells)
  func seals(_ shell: String) async throws {
    let workspace = try await prepared(1)
    let begun = try await workspace.shell("\(shell) out/run.sh \(Self.options)")
    #expect(begun.status == 23, "\(begun)")
    let run = try workspace.onlyRun()
    func seal() async throws -> Finished {
      try await workspace.runbook("sign", run, "--key", "ana.key", "--as", "ana@example.com")
    }
    #expect(try await seal().status == 0)
    let again = try await workspace.shell("\(shell) out/run.sh \(Self.options) --resume \(run)")
    #expect(again.status == 23, "\(again)")
    #expect(try await seal().status == 0)
    #expect(try workspace.names(run + "/checkpoints").count == 6)
    let verified = try await verify(workspace)
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("signed:       yes"), "\(verified)")
  }
}
