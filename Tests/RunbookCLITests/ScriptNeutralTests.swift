import Testing

@Suite("The generated script, whatever its shell was told")
struct ScriptNeutralTests {
  private static let token = "S3cr3tT0ken-xyz"
  private static let steps = """
    - id: one
      title: One
      run: 'printf "%s\\n" "${token}"; env >seen; echo "$LATER"'
    - {id: two, title: Two, check: {run: 'echo "${token}"', expect: {contains: token}}}
    """
  /// What a file that the shell reads first may do.
  private static let before = """
    set -xa
    trap 'echo "DEBUG $BASH_COMMAND" >&2' DEBUG
    date() { echo no date; }
    sha256sum() { echo no digest; }
    shopt -s nullglob nocasematch
    alias say='echo alias'
    """

  private func prepared() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: Self.steps, runbook: "variables: {token: {type: secret, from: env}}"),
      to: "a.yaml")
    try workspace.write(Self.before, to: "before")
    let made = try await workspace.shell(
      "runbook compile a.yaml -o out && mkdir applets && busybox --install -s applets")
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  /// Options of the shell, and what stands in its environment.
  static let tellings: [(options: String, environment: String)] = [
    ("-x", ""), ("-v", ""), ("-axv", ""), ("-eC", ""), ("-f", ""), ("-m", ""),
    ("", "SHELLOPTS=xtrace:allexport BASHOPTS=nocasematch PS4='$token '"),
    ("", "BASH_ENV=$PWD/before ENV=$PWD/before"),
    ("", "'BASH_FUNC_date%%=() { echo no date; }' 'BASH_FUNC_sed%%=() { :; }'"),
  ]

  @Test("traces nothing, and does what it would do otherwise", arguments: ScriptTests.shells)
  func tracing(_ shell: String) async throws {
    let workspace = try await prepared()
    let program = shell.split(separator: " ").last == "sh" ? "$PWD/applets/sh" : shell
    for (options, environment) in Self.tellings {
      let finished = try await workspace.shell(
        """
        rm -rf evidence; env token=\(Self.token) LATER=later \(environment) \\
          \(program) \(options) out/run.sh --unattended
        """)
      #expect(finished.status == 0, "\(options) \(environment)\n\(finished)")
      // What `-v` has read before the first line was obeyed is no secret.
      #expect(!finished.output.contains("S3cr3t"), "\(options) \(environment)\n\(finished)")
      #expect(!finished.errors.contains("S3cr3t"), "\(options) \(environment)\n\(finished)")
      #expect(finished.output.contains("[redacted token]"), "\(finished)")
      #expect(finished.output.contains("| later"), "\(finished)")
      #expect(try !workspace.text("seen").contains("RB_"), "what is the script's own was exported")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.status == 0, "\(options) \(environment)\n\(verified)")
    }
  }

  @Test("runs with any of its three descriptors closed", arguments: ScriptTests.shells)
  func descriptors(_ shell: String) async throws {
    let workspace = try await prepared()
    for closed in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"] {
      let finished = try await workspace.shell(
        "rm -rf evidence; token=\(Self.token) \(shell) out/run.sh --unattended \(closed)")
      #expect(finished.status == 0, "\(closed)\n\(finished)")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.status == 0, "\(closed)\n\(verified)")
    }
  }

  @Test("shows, and does nothing, also where nothing can be shown", arguments: ScriptTests.shells)
  func dryRun(_ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: one, title: One, run: touch ran, unless: {run: touch ran, expect: {exit: 1}}}
          - {id: two, title: Two, check: {run: touch ran, expect: {exit: 0}}}
          - {id: do, title: Do, manual: Do it.}
          - {id: see, title: See, check: {manual: See.}}
          - {id: may, title: May, approve: {ask: May we?}}
          """), to: "a.yaml")
    let made = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(made.status == 0, "\(made)")
    for option in ["--dry-run", "--list", "--help"] {
      for sink in [">/dev/full", ">&-", "| true"] {
        let finished = try await workspace.shell("\(shell) out/run.sh \(option) \(sink)")
        #expect(sink != ">/dev/full" || finished.status != 0, "\(option) \(sink)\n\(finished)")
        let left = try workspace.names().filter { $0 == "ran" || $0 == "evidence" }
        #expect(left.isEmpty, "\(option) \(sink) left \(left)")
      }
    }
    let shown = try await workspace.shell("\(shell) out/run.sh --dry-run")
    #expect(shown.status == 0, "\(shown)")
    #expect(shown.output.contains("would ask a person"), "\(shown)")
  }

  /// Each of these is ended at the moment when its word would become part of a record.
  @Test(
    "writes no record that is none, whatever dies",
    arguments: ["date", "sha256sum", "wc", "base64", "sync", "job"])
  func deaths(_ victim: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: one, title: "Ö", run: "printf 'a\\n\\"ö'; exit 3", on_failure: continue}
          - {id: two, title: Two, run: echo two}
          """), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out && mkdir bin")
    #expect(made.status == 0, "\(made)")
    for (turn, shell) in zip([1, 2, 3, 4, 5, 7, 9], ScriptTests.shells) {
      try workspace.write(
        """
        #!/bin/sh
        n=$(cat "\(workspace.path)/calls" 2>/dev/null || echo 0)
        echo $((n + 1)) >"\(workspace.path)/calls"
        [ $n -lt \(turn * 3) ] || [ $((n % \(turn))) -ne 0 ] || kill -KILL $$
        exec /usr/bin/\(victim) "$@"

        """, to: "bin/\(victim)")
      let early = victim == "job" ? "s/RB_STATUS=none$/&; sh -c 'kill -TERM $PPID'/" : ""
      let finished = try await workspace.shell(
        """
        sed "$EARLY" out/run.sh >run.sh; chmod +x bin/*; rm -rf evidence calls
        PATH=$PWD/bin:$PATH \(shell) run.sh --unattended --operator 'Zoë "x"'
        """, environment: ["EARLY": early])
      guard let run = try? workspace.onlyRun() else { continue }
      let verified = try await workspace.runbook("verify", run)
      #expect(
        verified.output.contains("integrity:    PASS"),
        "\(shell), \(victim), \(turn)\n\(finished)\n\(verified)")
    }
  }

  /// A file that was cut off on its way here, or that a shell with few descriptors has lost.
  @Test(
    "does nothing where it cannot be read to its end, and says so", arguments: ScriptTests.shells)
  func cut(_ shell: String) async throws {
    let workspace = try await prepared()
    for line in ["sed '$d' out/run.sh >cut", "head -n 400 out/run.sh >cut; echo '}' >>cut"] {
      let finished = try await workspace.shell(
        "\(line); \(shell) cut --unattended", environment: ["token": Self.token])
      #expect(finished.status != 0, "\(line)\n\(finished)")
      #expect(finished.errors.contains("could not be read to its end"), "\(line)\n\(finished)")
      #expect(!workspace.exists("evidence"), "\(line)\n\(finished)")
    }
  }
}
