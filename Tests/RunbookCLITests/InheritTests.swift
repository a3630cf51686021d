import RunbookPlan
import Testing

/// What a run is started with: signals, descriptors, variables, a terminal.
@Suite("What a run inherits", .timeLimit(.minutes(60)))
struct InheritTests {
  private static let paths =
    [DifferentialPath.executor] + ScriptTests.shells.map(DifferentialPath.script)

  private func prepared(_ steps: String, runbook: String = "") async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps, runbook: runbook), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out && mkdir work")
    guard made.status == 0 else { throw NeverHappened(description: "\(made)") }
    return workspace
  }

  @Test("changes nothing in it, under a part of the settings of `make inherit`")
  func settings() async throws {
    let finished = try await Workspace().shell(
      "sh '\(Repository.path("scripts/inherit"))' \"$(command -v runbook)\" part")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.contains("settings change nothing"), "\(finished)")
  }

  @Test("takes from commands what changes shells and tools", arguments: paths)
  func meddling(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      "- {id: look, title: Look, run: 'env >seen; echo shown; echo said >&2'}")
    let settings = MeddlingVariables.all.map { $0 == "SHELLOPTS" ? "SHELLOPTS=posix" : "\($0)=7" }
    // A shell that unsets the last of them may close the descriptor of that number.
    for last in ["1", "2"] {
      let finished = try await workspace.shell(
        "cd work; env \(settings.joined(separator: " ")) BASH_XTRACEFD=\(last) \(path.command)")
      #expect(finished.status == 0, "\(finished)")
      #expect(finished.output.contains("shown"), "\(finished)")
      let seen = try workspace.text("work/seen")
      #expect(!seen.split(separator: "\n").contains { $0.hasSuffix("=7") }, "\(seen)")
      #expect(!seen.contains("BASH_XTRACEFD") && !seen.contains("SHELLOPTS"), "\(seen)")
    }
  }

  @Test("keeps the hang-up of a terminal away, where `nohup` says so", arguments: paths)
  func hangUp(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      "- {id: go, title: Go, run: 'touch begun; until test -e seen; do sleep 0.1; done'}")
    let finished = try await workspace.shell(
      "cd work; trap '' HUP; exec \(path.command) </dev/null"
    ) { running in
      try await waitUntil("it has begun") { workspace.exists("work/begun") }
      running.send(1)
      try workspace.write("", to: "work/seen")
    }
    #expect(finished.status == 0, "\(finished)")
  }

  @Test("goes on when nobody reads what it shows", arguments: paths)
  func reader(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      """
      - {id: one, title: One, run: 'until test -e seen; do sleep 0.1; done; echo one'}
      - {id: two, title: Two, run: 'echo two'}
      """)
    let finished = try await workspace.shell(
      """
      cd work; mkfifo shown; (read -r line <shown; touch seen) & \(path.command) >shown 2>&1
      echo "status $?"; grep -c run.end evidence/run-*/ledger.jsonl; ls evidence/run-*
      """)
    #expect(finished.output.hasPrefix("status 0\n1\n"), "\(finished)")
    #expect(!finished.output.contains("lock"), "\(finished)")
  }

  /// A terminal that is stopped by Ctrl-S, a pipe whose reader is stuck. What a pipe holds is nearly full
  /// before the run begins.
  @Test("is recorded, and kept to its limits, though nobody reads what it shows", arguments: paths)
  func readerReadsNothing(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      """
      - {id: one, title: One, run: 'seq -f %060g 150; sleep 1.2; seq -f %060g 150'}
      - {id: two, title: Two, run: 'sleep 60', timeout: 1s}
      """)
    let finished = try await workspace.shell(
      """
      cd work; mkfifo shown; exec 7<>shown; head -c 61000 /dev/zero >&7
      \(path.command) >&7 2>&1 7>&- & run=$!
      until grep -q step.end evidence/run-*/ledger.jsonl; do sleep 0.1; done 2>/dev/null
      \(path == .executor ? "" : "cat <&7 >/dev/null & reader=$!")
      wait $run; echo "status $?"; kill ${reader-} 2>/dev/null
      grep -o '"outcome":"[a-z]*"' evidence/run-*/ledger.jsonl | tr '\n' ' '
      """)
    #expect(
      finished.output
        == #"status 1\#n"outcome":"done" "outcome":"timeout" "outcome":"failed" "#,
      "\(finished)")
  }

  @Test("gives no command a terminal to ask on", arguments: paths)
  func terminal(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      #"- {id: ask, title: Ask, run: 'printf "Password: " >/dev/tty; read -r answer </dev/tty'}"#)
    let finished = try await workspace.terminal("cd work; \(path.command); echo status $?")
    #expect(finished.output.contains("status 1"), "\(finished)")
  }

  @Test("is bytes in variables, secrets and names, whatever their encoding")
  func bytes() async throws {
    let workspace = try await prepared(
      """
      - {id: inherited, title: Inherited, run: 'printf %s "$PLACE" | od -An -tx1 >place'}
      - {id: secret, title: Secret, run: 'printf %s "${password}" | od -An -tx1 >secret'}
      """, runbook: "variables: {password: {type: secret}}")
    for path in [DifferentialPath.executor, .script("dash"), .script("bash"), .script("mksh")] {
      let finished = try await workspace.shell(
        """
        cd work; PLACE=$(printf 'caf\\351') password=$(printf 'p\\344ssword-77')
        folder=$(printf 'ev\\351'); export PLACE password
        \(path.command) --evidence-dir "$folder" || exit
        ls -d "$folder"/run-* && cat place secret && rm -rf "$folder" place secret
        """)
      #expect(finished.status == 0, "\(path)\n\(finished)")
      #expect(
        finished.output.hasSuffix(" 63 61 66 e9\n 70 e4 73 73 77 6f 72 64 2d 37 37\n"),
        "\(path)\n\(finished)")
    }
  }

  @Test("is said where it cannot go on: the working directory is gone", arguments: paths)
  func folder(_ path: DifferentialPath) async throws {
    let workspace = try await prepared("- {id: go, title: Go, run: 'true'}")
    let command = path.command.replacing("../out", with: "\"$out\"")
    let finished = try await workspace.shell(
      "out=$PWD/out; cd work; rmdir ../work; \(command) --evidence-dir \"$out/ev\" 2>&1")
    #expect(finished.status == 2, "\(finished)")
    #expect(
      finished.output.contains("NOT STARTED: the working directory is gone"), "\(finished)")
    #expect(!workspace.exists("out/ev"))
  }

  @Test("tells how a command ended that caught the signal", arguments: paths)
  func caught(_ path: DifferentialPath) async throws {
    let workspace = try await prepared(
      """
      - id: go
        title: Go
        run: |
          trap 'exit 3' TERM
          touch begun
          sleep 60 &
          wait
      """)
    let finished = try await workspace.shell("cd work; exec \(path.command)") { running in
      try await waitUntil("it has begun") { workspace.exists("work/begun") }
      running.send(15)
    }
    #expect(finished.status == 143, "\(finished)")
    let ends = try await workspace.shell("grep step.end work/evidence/run-*/ledger.jsonl")
    #expect(ends.output.contains(#""exit":3,"#), "\(ends)")
    #expect(ends.output.contains(#""outcome":"interrupted""#), "\(ends)")
  }
}
