import Glibc
import Testing

@Suite("An interruption", .timeLimit(.minutes(60)))
struct InterruptionTests {
  /// A step of three processes that tells who they are.
  ///
  /// - Parameter isStubborn: whether one of them ignores polite requests.
  private static func change(isStubborn: Bool) -> String {
    let trap = isStubborn ? "trap '' INT TERM; " : ""
    return Small.change(
      steps: """
        - id: long
          title: Long
          run: |
            echo $$ >pids
            (\(trap)echo "$(exec sh -c 'echo $PPID')" >>pids; sleep 100; touch late) &
            sleep 100 & echo $! >>pids
            wait
            touch went
        - {id: next, title: Next, run: touch next}
        """)
  }

  /// Waits until all three processes of the step run.
  private func waitForStart(_ workspace: Workspace) async throws {
    try await waitUntil("the step has started") {
      (try? workspace.text("pids").split(separator: "\n").count) == 3
    }
  }

  private func isAlive(_ identifier: String) -> Bool {
    pid_t(identifier).map { kill($0, 0) == 0 } ?? false
  }

  private func expectStopped(_ workspace: Workspace, _ finished: Finished, signal: Int32)
    async throws
  {
    #expect(finished.status == 128 + Int(signal), "\(finished)")
    #expect(finished.output.contains("INTERRUPTED: step `long`"), "\(finished)")
    let pids = try workspace.text("pids").split(separator: "\n").map(String.init)
    #expect(pids.count == 3)
    try await waitUntil("no process of the step is left") { !pids.contains(where: isAlive) }
    #expect(!workspace.exists("went"))
    #expect(!workspace.exists("next"))
    let run = "evidence/" + (try #require(try workspace.names("evidence").first))
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    #expect(ledger.contains(#""type":"abort""#), "\(ledger)")
    #expect(ledger.contains(#""outcome":"interrupted""#), "\(ledger)")
    #expect(
      ledger.contains(#""exit":\#(128 + signal),"outcome":"aborted","step":"long"}"#), "\(ledger)")
    #expect(ledger.split(separator: "\n").last?.contains(#""type":"run.end""#) == true)
    #expect(!workspace.exists("\(run)/lock"))
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  @Test("ends the step with all its processes and is recorded", arguments: [SIGINT, SIGTERM])
  func signal(_ signal: Int32) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(isStubborn: true), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml") { running in
      try await waitForStart(workspace)
      running.send(signal)
    }
    try await expectStopped(workspace, finished, signal: signal)
  }

  @Test("comes from Ctrl-C on a terminal as well")
  func controlC() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(isStubborn: true), to: "a.yaml")
    try workspace.write("runbook run a.yaml; echo $? >status\n", to: "line")
    _ = try await workspace.shell(
      "{ until [ \"$(cat pids 2>/dev/null | wc -l)\" -eq 3 ]; do sleep 0.1; done; printf '\\003'; "
        + "until [ -s status ]; do sleep 0.1; done; } | script -qefc 'trap : INT; sh -c \"trap : INT; . ./line\"' shown",
      environment: ["TERM": "xterm", "SHELL": "/bin/sh"])
    let shown = try workspace.text("shown")
    #expect(try workspace.text("status") == "130\n", "\(shown)")
    #expect(shown.contains("INTERRUPTED: step `long`"), "\(shown)")
    let pids = try workspace.text("pids").split(separator: "\n").map(String.init)
    #expect(pids.count == 3)
    try await waitUntil("no process of the step is left") { !pids.contains(where: isAlive) }
  }

  @Test("reaches a wait", arguments: ["wait", "retry"])
  func waiting(_ kind: String) async throws {
    let steps = [
      "wait": "- {id: w, title: W, wait: {until: {title: T, file: came}, every: 1000s, for: 1d}}",
      "retry":
        "- {id: w, title: W, check: {title: T, file: came, retry: {every: 1000s, for: 1d}}}",
    ]
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps[kind] ?? ""), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml") { running in
      try await running.waitForOutput("again in")
      running.send(SIGINT)
    }
    #expect(finished.status == 130, "\(finished)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 3, "\(verified)")
  }

  @Test("that nobody can catch leaves evidence that is whole and says what is open")
  func killed() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(isStubborn: true), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml") { running in
      try await waitForStart(workspace)
      running.send(SIGKILL)
    }
    #expect(finished.ending == .signalled(Int(SIGKILL)), "\(finished)")
    for identifier in try workspace.text("pids").split(separator: "\n").compactMap({ pid_t($0) }) {
      kill(identifier, SIGKILL)
    }
    let run = "evidence/" + (try #require(try workspace.names("evidence").first))
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("`long`"), "\(verified)")
    #expect(verified.output.contains("the run is open"), "\(verified)")
  }

  @Test(
    "of the script is recorded alike", arguments: ["dash", "bash", "busybox sh"],
    [(SIGINT, false), (SIGTERM, false), (SIGTERM, true)])
  func script(_ shell: String, _ request: (signal: Int32, isStubborn: Bool)) async throws {
    let signal = request.signal
    let workspace = try Workspace()
    try workspace.write(Self.change(isStubborn: request.isStubborn), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let words = shell.split(separator: " ").map(String.init)
    let finished = try await Program.run(
      ["/usr/bin/env"] + words + ["out/run.sh"], in: workspace.path,
      environment: workspace.environment
    ) { running in
      try await waitForStart(workspace)
      // The script itself, not the shell's child that waits for the step.
      running.send(signal)
    }
    #expect(finished.status == 128 + Int(signal), "\(finished)")
    let pids = try workspace.text("pids").split(separator: "\n").map(String.init)
    try await waitUntil("no process of the step is left") { !pids.contains(where: isAlive) }
    #expect(!workspace.exists("went"))
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  /// A signal can come that early only by chance, so the line that sends it is put into the script.
  @Test(
    "of a process that has no traps of its own yet does not run those of the script",
    arguments: ScriptTests.shells)
  func early(_ shell: String) async throws {
    let moments = [
      (behind: #"RB_FOLLOWER=$!"#, send: #"kill -TERM "$RB_FOLLOWER""#, statuses: [0]),
      (behind: #"RB_PIDS="$RB_PIDS $!""#, send: #"kill -TERM "$!""#, statuses: [0, 1]),
    ]
    for moment in moments {
      let workspace = try Workspace()
      try workspace.write(Small.change(), to: "a.yaml")
      _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
      let script = try workspace.text("out/run.sh")
      #expect(script.contains(moment.behind))
      try workspace.write(
        script.replacing(moment.behind, with: "\(moment.behind); \(moment.send)"),
        to: "out/early.sh")
      let finished = try await workspace.shell("\(shell) out/early.sh --unattended")
      // The command may have been begun before the signal was looked at.
      #expect(moment.statuses.contains { $0 == finished.status }, "\(finished)")
      #expect(!finished.errors.contains("cannot be written"), "\(finished)")
      let ledger = try workspace.text("\(workspace.onlyRun())/ledger.jsonl")
      #expect(!ledger.contains(#""type":"abort""#), "\(ledger)")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    }
  }
}
