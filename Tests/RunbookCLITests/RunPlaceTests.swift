import Foundation
import Glibc
import Testing

/// Where a run writes, and that it writes nowhere else.
@Suite("A run directory")
struct RunPlaceTests {
  private static let runners = ScriptTests.shells + ["executor"]
  /// Waits for a file, but not for ever where the test fails.
  private static let wait =
    "touch began; n=0; while [ ! -e go ] && [ $n -lt 600 ]; do sleep 0.1; n=$((n + 1)); done"

  private static func command(_ runner: String, _ options: String = "") -> String {
    let program = runner == "executor" ? "runbook run" : "\(runner) out/run.sh"
    let plan = runner == "executor" && !options.contains("--resume") ? "out/plan.json " : ""
    return "\(program) \(plan)--unattended \(options)"
  }

  private func prepared(_ steps: String, runbook: String = "") async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps, runbook: runbook), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  @Test(
    "is not made by root where somebody else could exchange it", .enabled(if: geteuid() == 0),
    arguments: runners)
  func foreign(_ runner: String) async throws {
    let workspace = try await prepared(
      "- {id: one, title: One, run: 'touch ran; test -e ok'}")
    for making in [
      "mkdir -p e && chown 12345 e", "mkdir -p p/e && chown 12345 p", "mkdir e && chmod 777 e",
      "mkdir e && chmod 775 e", "mkdir -p p/e && chmod 777 p", "mkdir p && chown 12345 p",
      "mkdir p q && chown 12345 q && ln -s ../q p/e",
    ] {
      let place = making.contains("p") && !making.contains("-p e") ? "p/e" : "e"
      let finished = try await workspace.shell(
        "rm -rf e p q ran; \(making); \(Self.command(runner, "--evidence-dir \(place)"))")
      #expect(finished.status == 1, "\(making)\n\(finished)")
      #expect((finished.output + finished.errors).contains("root"), "\(making)\n\(finished)")
      let made = try await workspace.shell("ls -A e p/e q 2>/dev/null | grep run-; ls ran")
      #expect(made.output.isEmpty, "\(making)\n\(made)")
    }
    let sticky = try await workspace.shell(
      "rm -rf e p q; mkdir e; chmod 1777 e; \(Self.command(runner, "--evidence-dir e"))")
    #expect(sticky.status == 1, "\(sticky)")
    #expect(workspace.exists("ran"), "\(sticky)")
    // Nor is a run carried on there.
    let resumed = try await workspace.shell(
      "touch ok; chown 12345 e; rm ran; \(Self.command(runner, "--resume e/run-*"))")
    #expect(resumed.status == 1, "\(resumed)")
    #expect(!workspace.exists("ran"), "\(resumed)")
  }

  @Test("that is exchanged under a run ends it, and nothing is written outside", arguments: runners)
  func exchanged(_ runner: String) async throws {
    let workspace = try await prepared(
      """
      - {id: one, title: One, run: 'echo one; \(Self.wait)'}
      - {id: two, title: Two, run: touch ran}
      """)
    try workspace.write("of somebody\n", to: "victim")
    let finished = try await workspace.shell(Self.command(runner)) { _ in
      try await waitUntil("the step runs") { workspace.exists("began") }
      let moved = try await workspace.shell(
        """
        r=$(echo evidence/run-*) && mv $r evidence/old && mkdir $r $r/blobs $r/lock $r/.tmp-work
        for f in ledger.jsonl run.json lock/owner blobs/.tmp-new .tmp-work/quoted \\
          .tmp-work/run.controller.out .tmp-work/run.controller.end; do
          ln -s "$PWD/victim" $r/$f
        done
        touch go
        """)
      #expect(moved.status == 0, "\(moved)")
    }
    #expect(finished.status == 1, "\(finished)")
    #expect((finished.output + finished.errors).contains("evidence/old"), "\(finished)")
    #expect(!workspace.exists("ran"), "\(finished)")
    #expect(try workspace.text("victim") == "of somebody\n")
    let verified = try await workspace.shell("runbook verify evidence/old; ls -A evidence/old")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(!verified.output.contains(".tmp-work"), "\(verified)")
    // It carries on from where it was, once it is back.
    let resumed = try await workspace.shell(
      "r=$(echo evidence/run-*); rm -rf $r; mv evidence/old $r; \(Self.command(runner, "--resume $r"))"
    )
    #expect(resumed.status == 0, "\(resumed)")
    #expect(workspace.exists("ran"), "\(resumed)")
  }

  @Test("holds all that a run needs: losing $TMPDIR loses nothing", arguments: runners)
  func temporary(_ runner: String) async throws {
    let workspace = try await prepared(
      """
      - {id: one, title: One, run: 'echo one; \(Self.wait); echo "$TMPDIR"'}
      - {id: two, title: Two, check: {run: echo two, expect: {contains: two}}}
      - {id: bad, title: Bad, run: test -e ok}
      """)
    let finished = try await workspace.shell(
      "mkdir tmp; TMPDIR=$PWD/tmp \(Self.command(runner))"
    ) { _ in
      try await waitUntil("the step runs") { workspace.exists("began") }
      let removed = try await workspace.shell("rm -rf tmp; touch go")
      #expect(removed.status == 0, "\(removed)")
    }
    #expect(finished.status == 1, "\(finished)")
    let run = try workspace.onlyRun()
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    let bytes = "one\n\(workspace.path("tmp"))\n".utf8.count
    #expect(ledger.contains("\"stdout\":{\"bytes\":\(bytes),"), "\(ledger)")
    let resumed = try await workspace.shell(
      "touch ok; TMPDIR=$PWD/tmp \(Self.command(runner, "--resume evidence/run-*"))")
    #expect(resumed.status == 0 || runner != "executor", "\(resumed)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  /// A control group that is ended, or the kernel when memory is short, spares no process.
  @Test("and memory are free of raw output once a killed run was carried on", arguments: runners)
  func killed(_ runner: String) async throws {
    let workspace = try await prepared(
      "- {id: one, title: One, run: 'echo \"${token}\"; \(Self.wait)', idempotent: true}",
      runbook: "variables: {token: {type: secret, from: env}}")
    let token = "S3cr3t-\(UInt64.random(in: 1 << 60 ..< 1 << 62))"
    let environment = ["token": token, "TMPDIR": workspace.path]
    _ = try await workspace.shell(
      "exec dash out/run.sh --unattended", environment: environment
    ) { running in
      try await waitUntil("the step runs") { workspace.exists("began") }
      _ = try await workspace.shell(
        "for p in $(ps -o pid= -s \(running.identifier)); do kill -KILL $p; done")
    }
    let run = try workspace.onlyRun()
    let mark = run.split(separator: "-").last ?? ""
    let search = "grep -rlF -e '\(token)' /dev/shm/runbook.\(mark).* . 2>/dev/null; true"
    let left = try await workspace.shell(search)
    #expect(!left.output.isEmpty, "there is nothing to take away")
    let resumed = try await workspace.shell(
      "touch go; \(Self.command(runner, "--resume \(run)"))", environment: environment)
    #expect(resumed.status == 0, "\(resumed)")
    let found = try await workspace.shell("\(search); ls -d /dev/shm/runbook.\(mark).*")
    #expect(found.output.isEmpty, "\(found)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
    #expect(!verified.output.contains("left behind"), "\(verified)")
  }
}
