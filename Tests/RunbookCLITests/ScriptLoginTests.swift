import RunbookTestSupport
import Testing

/// What an account's login does before a command, and what a command leaves running.
@Suite("Logins of other hosts", .timeLimit(.minutes(60)))
struct ScriptLoginTests {
  static let shells = ["dash", "busybox sh", "mksh"]

  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func change(_ steps: String, on server: SSHServer) -> String {
    Small.change(
      steps: steps,
      change: "variables: {here: \(workspace.path("here"))}",
      runbook: "variables: {here: {type: path, required: true}}",
      hosts: "{h2: {address: \(server.address), connection: ssh, roles: [node]}}",
      product: "roles: {node: {min: 1}}")
  }

  /// Runs it by the executor and by scripts, whose evidence must be the same.
  ///
  /// - Returns: how the script ended, and its ledger.
  private func compare(
    _ steps: String, _ shells: [String], on server: SSHServer, _ settings: String = ""
  ) async throws -> (finished: Finished, ledger: String) {
    let paths = [DifferentialPath.executor] + shells.map(DifferentialPath.script)
    let programs = SSHServer.programs(in: workspace.path)
    if !settings.isEmpty {
      _ = try await workspace.shell("printf '%s\\n' '\(settings)' >>\(programs)/settings")
    }
    let run = try DifferentialRun(
      change(steps, on: server), paths, in: workspace,
      environment: ["PATH": "\(programs):\(workspace.environment["PATH"] ?? "")"])
    defer { withExtendedLifetime(server) {} }
    let (differences, all) = try await run.run()
    for difference in differences { Issue.record("\(difference)") }
    let evidence = "seen-1/evidence"
    let name = try #require(try workspace.names(evidence).first)
    return (try #require(all.last), try workspace.text("\(evidence)/\(name)/ledger.jsonl"))
  }

  private static let touching = """
    - {id: go, title: Go, on: {role: node}, run: "echo ${here}; touch ${here}/ran", on_failure: continue}
    - {id: after, title: After, run: "touch ${here}/after"}
    """

  @Test(
    "which read what is sent leave the step undecided, and nothing runs with the rest",
    arguments: [
      "read -r choice;", "head -c 5 >/dev/null;", "cat >/dev/null;", "cat;", "exec true;",
      "echo sorry; exit 7;",
    ])
  func eaten(_ login: String) async throws {
    let server = try await SSHServer(
      in: workspace.path, 2, login: "\(login) eval \"$SSH_ORIGINAL_COMMAND\"")
    let (finished, ledger) = try await compare(Self.touching, Self.shells, on: server)
    #expect(finished.status == 1, "\(finished)")
    #expect("\(finished)".contains("was not confirmed by `\(server.address)`"), "\(finished)")
    #expect(ledger.contains(#""outcome":"interrupted""#), "\(ledger)")
    #expect(!ledger.contains(#""outcome":"done""#), "\(ledger)")
    for seen in ["seen-0", "seen-1"] {
      #expect(!workspace.exists(seen + "/ran") && !workspace.exists(seen + "/after"))
    }
    if login.contains("sorry") { #expect("\(finished)".contains("it said: sorry"), "\(finished)") }
  }

  private static let printing = #"""
    - id: say
      title: Say
      on: {role: node}
      run: printf '\377one\n\0two'; printf 'three\n' >&2; exit 0
    - id: look
      title: Look
      check: {on: {role: node}, run: echo four, expect: {equals: four}}
    """#

  @Test(
    "which print something keep out of what the command has printed",
    arguments: [
      "echo Welcome; printf 'no end \\351'; echo Hello >&2; eval \"$SSH_ORIGINAL_COMMAND\"",
      "eval \"$SSH_ORIGINAL_COMMAND\"; echo Bye; echo bye >&2; exit 9",
      "exec $SSH_ORIGINAL_COMMAND",
    ])
  func noise(_ login: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2, login: login)
    let (finished, ledger) = try await compare(Self.printing, Self.shells, on: server)
    #expect(finished.status == 0, "\(finished)")
    #expect(ledger.contains(#""stderr":{"bytes":6,"#), "\(ledger)")
    #expect(ledger.contains(#""stdout":{"bytes":9,"#), "\(ledger)")
    #expect(ledger.contains(#""observed":"four""#), "\(ledger)")
    #expect(!"\(finished)".contains("Welcome") && !"\(finished)".contains("Bye"), "\(finished)")
  }

  @Test(
    "may be those of another shell",
    arguments: ["bash -c", "busybox sh -c", "csh -c", "tcsh -c", "fish -c", "zsh -c", "yash -c"])
  func loginShells(_ shell: String) async throws {
    let program = shell.split(separator: " ")[0]
    guard try await workspace.shell("command -v \(program)").status == 0 else { return }
    let server = try await SSHServer(
      in: workspace.path, 2, login: "exec \(shell) \"$SSH_ORIGINAL_COMMAND\"")
    let (finished, ledger) = try await compare(Self.printing, ["dash"], on: server)
    #expect(finished.status == 0, "\(finished)")
    #expect(ledger.contains(#""stdout":{"bytes":9,"#), "\(ledger)")
  }

  @Test("and settings of ssh that take its input away are overruled")
  func settings() async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let (finished, _) = try await compare(
      Self.printing, Self.shells, on: server,
      "  StdinNull yes\n  RequestTTY force\n  RemoteCommand true\n  ForkAfterAuthentication yes")
    #expect(finished.status == 0, "\(finished)")
  }

  @Test("do not end what a step starts, which neither holds the step nor gets into the next one")
  func service() async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let steps = #"""
      - id: start
        title: Start
        on: {role: node}
        run: |
          cd "${here}"
          nohup sh -c 'until [ -e stop ]; do echo alive; echo alive >&2; sleep 0.2; done
            touch ended' &
          echo started
      - {id: next, title: Next, on: {role: node}, run: sleep 1.2; printf 'four'}
      - id: stop
        title: Stop
        on: {role: node}
        run: touch ${here}/stop; until [ -e ${here}/ended ]; do sleep 0.1; done
        timeout: 1m
      """#
    // How often the service has printed by then is not the same twice.
    let programs = SSHServer.programs(in: workspace.path)
    let environment = ["PATH": "\(programs):\(workspace.environment["PATH"] ?? "")"]
    try workspace.write(change(steps, on: server), to: "change.yaml")
    defer { withExtendedLifetime(server) {} }
    for command in ["runbook run ../out/plan.json"] + Self.shells.map({ "\($0) ../out/run.sh" }) {
      let finished = try await workspace.shell(
        """
        runbook compile change.yaml -o out && rm -rf here && mkdir here && cd here &&
        \(command) --unattended --operator ana@example.com
        """, environment: environment)
      #expect(finished.status == 0, "\(command) \(finished)")
      #expect("\(finished)".contains("still holds its output"), "\(command) \(finished)")
      #expect(workspace.exists("here/ended"), "\(command)")
      let run = try #require(try workspace.names("here/evidence").first)
      let ends = try workspace.text("here/evidence/\(run)/ledger.jsonl").split(separator: "\n")
        .filter { $0.contains("step.end") }
      #expect(ends.first?.contains(#""open":true"#) == true, "\(command) \(ends)")
      #expect(ends.dropFirst().first?.contains(#""stdout":{"bytes":4,"#) == true, "\(ends)")
      #expect(ends.dropFirst().allSatisfy { !$0.contains("open") }, "\(ends)")
    }
  }

  @Test("a plan whose host is no place to connect to is neither compiled nor run")
  func places() async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let good = change(Self.touching, on: server)
    for (bad, words) in [
      ("-oProxyCommand=touch pwned", "begins with `-`"), ("h2;touch pwned", "has `;` in it"),
      ("h2\\u000atouch", "has"), ("$(touch pwned)", "has `$` in it"),
    ] {
      try workspace.write(
        good.replacing("address: \(server.address)", with: "address: \"\(bad)\""), to: "bad.yaml")
      let checked = try await workspace.runbook("check", "bad.yaml")
      #expect(checked.status == 1, "\(checked)")
      #expect(checked.errors.contains(words) || checked.output.contains(words), "\(checked)")
    }
    try workspace.write(
      good.replacing("connection: ssh", with: "connection: ssh, user: \"ops -v\""), to: "bad.yaml")
    let user = try await workspace.runbook("check", "bad.yaml")
    #expect("\(user)".contains("the user of host `h2` has ` ` in it"), "\(user)")
    try workspace.write(good, to: "change.yaml")
    _ = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    let plan = try workspace.text("out/plan.json")
    try workspace.write(
      plan.replacing("\"address\":\"\(server.address)\"", with: "\"address\":\"-oX=y\""),
      to: "out/plan.json")
    let run = try await workspace.runbook("run", "out/plan.json", "--unattended")
    #expect(run.status == 2, "\(run)")
    #expect("\(run)".contains("its address begins with `-`"), "\(run)")
  }
}
