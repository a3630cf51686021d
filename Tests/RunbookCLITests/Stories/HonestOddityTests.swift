import Testing

/// What a crash leaves, or a signal that comes early, is odd and not false.
@Suite("An honest run among odd things")
struct HonestOddityTests {
  private static let runners = ["runbook run out/plan.json", "sh out/run.sh"]
  private static let steps = """
    - {id: go, title: Go, run: touch went; echo went}
    - {id: look, title: Look, check: {title: It went, file: went, is: present}}
    """

  private func prepared(_ steps: String = steps) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    try #require(made.status == 0, "\(made)")
    return workspace
  }

  /// What writers and crashes leave in a run directory.
  private static let leftOver = [
    #"mkdir "$run/lock""#,
    #"mkdir "$run/lock"; echo '{"boot":"b","host":"h","pid":4,"started":"s"}' >"$run/lock/owner""#,
    #"mkdir "$run/.tmp-lock-4242""#,
    #"mkdir "$run/.tmp-lock-4242"; echo '{"pid":4}' >"$run/.tmp-lock-4242/owner""#,
    #"mkdir -p "$run/.tmp-work/keys"; mkfifo "$run/.tmp-work/pipe.out""#,
    #"echo half >"$run/.tmp-0123456789abcdef""#,
    #"echo half >"$run/blobs/.tmp-new""#,
    #"mkdir "$run/checkpoints"; echo half >"$run/checkpoints/.tmp-0123456789abcdef""#,
  ]

  @Test("verifies with what a crash has left in its folder", arguments: runners)
  func leftOver(_ runner: String) async throws {
    let workspace = try await prepared()
    let finished = try await workspace.shell("\(runner) --unattended && mv evidence/run-* run")
    try #require(finished.status == 0, "\(finished)")
    for arrange in Self.leftOver {
      let verified = try await workspace.shell(
        "rm -rf again; cp -a run again; run=again; \(arrange)\nrunbook verify again")
      #expect(verified.status == 0, "\(arrange)\n\(verified)")
      #expect(verified.output.contains("warnings:"), "\(arrange)\n\(verified)")
    }
  }

  @Test(
    "ends before it began where a signal comes early, and leaves nothing that is false",
    arguments: ["dash", "bash", "ksh", "mksh", "yash"], ["TERM", "KILL"])
  func earlySignal(_ shell: String, _ signal: String) async throws {
    let workspace = try await prepared()
    _ = try await workspace.shell("mkdir tools")
    for call in 1...3 {
      // Where the folder of the run is made, each part of it is synced.
      try workspace.write(
        """
        #!/bin/sh
        echo x >>calls
        [ "$(wc -l <calls)" -ne \(call) ] || kill -\(signal) "$PPID"
        exec /bin/sync "$@"
        """, to: "tools/sync")
      let ended = try await workspace.shell(
        "rm -rf calls evidence; chmod +x tools/sync; PATH=$PWD/tools:$PATH \(shell) out/run.sh "
          + "--unattended")
      #expect((ended.status ?? 255) > 128, "\(call): \(ended)")
      #expect(!workspace.exists("went"))
      let left = try workspace.names("evidence").filter { $0.hasPrefix("run-") }
      #expect(left.isEmpty || signal == "KILL", "\(call): \(left)")
      for run in left {
        let verified = try await workspace.runbook("verify", "evidence/\(run)")
        #expect(verified.status == 3, "\(call): \(verified)")
      }
    }
  }

  @Test("is called unbegun where its folder was not made to the end, and false where it was cut")
  func unbegun() async throws {
    let workspace = try await prepared()
    let finished = try await workspace.shell("\(Self.runners[0]) --unattended")
    try #require(finished.status == 0, "\(finished)")
    let parts = [
      "mkdir run-1", "mkdir run-1/lock", "mkdir run-1/blobs", ": >run-1/plan.json",
      "cp evidence/run-*/plan.json run-1", "cp evidence/run-*/run.json run-1/.tmp-run.json",
      "mv run-1/.tmp-run.json run-1/run.json",
    ]
    for part in parts {
      let verified = try await workspace.shell("\(part) && runbook verify run-1")
      #expect(verified.status == 3, "\(part): \(verified)")
      #expect(verified.output.contains("no run was begun here"), "\(part): \(verified)")
    }
    for cut in ["rm again/ledger.jsonl", "rm again/run.json", "rm again/run.json again/plan.json"] {
      let verified = try await workspace.shell(
        "rm -rf again; cp -a evidence/run-* again; \(cut); runbook verify again")
      #expect(verified.status == 4, "\(cut): \(verified)")
    }
  }

  @Test("is judged to its last record, whether that has its line feed or not")
  func lastRecord() async throws {
    let workspace = try await prepared()
    let finished = try await workspace.shell(
      "\(Self.runners[0]) --unattended && mv evidence/run-* run")
    try #require(finished.status == 0, "\(finished)")
    let honest = try await workspace.shell("truncate -s -1 run/ledger.jsonl; runbook verify run")
    #expect(honest.status == 3, "\(honest)")
    #expect(honest.output.contains("has no line feed"), "\(honest)")
    try workspace.forge("clock", #""synchronized":"yes""#, in: "run")
    let forged = try await workspace.shell("truncate -s -1 run/ledger.jsonl; runbook verify run")
    #expect(forged.status == 4, "\(forged)")
  }
}
