import RunbookPlan
import RunbookTestSupport
import Testing

@Suite("The script's hosts over ssh", .timeLimit(.minutes(60)))
struct ScriptSSHTests {
  static let shells = ["dash", "busybox sh", "mksh"]

  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private var environment: [String: String] {
    let programs = SSHServer.programs(in: workspace.path)
    return ["PATH": "\(programs):\(workspace.environment["PATH"] ?? "")"]
  }

  /// A change of hosts that are called by their numbers. `${here}` is the folder of the run, which
  /// is not where commands on the hosts begin.
  ///
  /// - Parameter nobody: an address where none of them is, of a host `gone`.
  private func change(
    _ steps: String, on servers: SSHServer..., nobody: String? = nil, variables: String = "",
    declarations: String = ""
  ) -> String {
    let named =
      servers.map { ("h\($0.number)", $0.address) } + (nobody.map { [("gone", $0)] } ?? [])
    let hosts = named.map { "\($0): {address: \($1), connection: ssh, roles: [node]}" }
    return Small.change(
      steps: steps,
      change: "variables: {here: \(workspace.path("here"))\(variables)}",
      runbook: "variables: {here: {type: path, required: true}\(declarations)}",
      hosts: "{\(hosts.joined(separator: ", "))}", product: "roles: {node: {min: 1}}")
  }

  /// Runs it by the executor and by the script, whose evidence must be the same.
  ///
  /// - Parameter servers: runs as long as this does.
  /// - Returns: how the script ended, and its run.
  private func compare(
    _ change: String, _ shell: String, _ servers: SSHServer...
  ) async throws -> (finished: Finished, run: String) {
    let paths = [DifferentialPath.executor, .script(shell)]
    let comparison = try DifferentialRun(change, paths, in: workspace, environment: environment)
    defer { withExtendedLifetime(servers) {} }
    let (differences, both) = try await comparison.run()
    for difference in differences { Issue.record("\(difference)") }
    let finished = try #require(both.last)
    let evidence = "seen-1/evidence"
    return (finished, evidence + "/" + (try #require(try workspace.names(evidence).first)))
  }

  @Test("are reached by one connection each, which is gone when the run is over", arguments: shells)
  func shared(_ shell: String) async throws {
    let servers = [
      try await SSHServer(in: workspace.path, 2), try await SSHServer(in: workspace.path, 3),
    ]
    let steps = """
      - id: first
        title: First
        on: {role: node}
        batch: {size: all}
        run: echo ${host} $(echo "$SSH_CONNECTION" | cut -d ' ' -f 3) | tee ${here}/first.${host}
        check: {title: Look, run: 'cat ${here}/first.${host}', expect: {contains: .}}
      - {id: second, title: Second, on: {role: node}, batch: {size: 1}, run: cat; echo no input}
      """
    let (finished, _) = try await compare(
      change(steps, on: servers[0], servers[1]), shell, servers[0], servers[1])
    #expect(finished.status == 0, "\(finished)")
    for server in servers {
      let name = "h\(server.number)"
      #expect(try workspace.text("seen-1/first.\(name)") == "\(name) \(server.address)\n")
      #expect(try server.connections() == 2, "the executor's and the script's")
      try await waitUntil("both have said goodbye") { try server.goodbyes() == 2 }
    }
  }

  @Test("have commands run elsewhere, on one connection for all of them", arguments: shells)
  func delegated(_ shell: String) async throws {
    let nodes = [
      try await SSHServer(in: workspace.path, 2), try await SSHServer(in: workspace.path, 3),
    ]
    let control = try await SSHServer(in: workspace.path, 4)
    let place = "$(echo \"$SSH_CONNECTION\" | cut -d ' ' -f 3)"
    let steps = """
      - id: roll
        on: [{host: h2}, {host: h3}]
        batch: {size: 1}
        steps:
          - id: drain
            title: Drain
            delegate_to: {host: h4}
            run: echo drain ${host} \(place) >>${here}/seen
            undo:
              run: echo back ${host} \(place) >>${here}/seen
            check:
              title: Drained
              run: echo ${host} \(place)
              expect: {contains: \(control.address)}
          - id: own
            title: Own
            run: echo own ${host} \(place) >>${here}/seen
      - id: together
        title: Together
        on: [{host: h2}, {host: h3}]
        batch: all
        delegate_to: {host: h4}
        run: echo together ${host} \(place) >${here}/together.${host}
      - {id: bad, title: Bad, on: {host: h2}, run: exit 3, on_failure: rollback}
      """
    let text = change(steps, on: nodes[0], nodes[1], control)
    let (finished, run) = try await compare(text, shell, nodes[0], nodes[1], control)
    #expect(finished.status != 0, "\(finished)")
    let at = control.address
    #expect(
      try workspace.text("seen-1/seen") == """
        drain h2 \(at)
        own h2 \(nodes[0].address)
        drain h3 \(at)
        own h3 \(nodes[1].address)
        back h3 \(at)
        back h2 \(at)

        """)
    for host in ["h2", "h3"] {
      #expect(try workspace.text("seen-1/together.\(host)") == "together \(host) \(at)\n")
    }
    #expect(try control.connections() == 2, "the executor's and the script's")
    try await waitUntil("both have said goodbye") { try control.goodbyes() == 2 }
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    try workspace.write(text, to: "a.yaml")
    let dry = try await workspace.runbook("run", "a.yaml", "--dry-run")
    #expect(dry.output.contains("would run on h4 (ssh \(at)) for h2:"), "\(dry)")
  }

  @Test("share a connection where temporary files lie far below the root", arguments: shells)
  func longPath(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    defer { withExtendedLifetime(server) {} }
    let steps = """
      - {id: fails, title: Fails, on: {role: node}, run: exit 255, on_failure: continue}
      - {id: after, title: After, on: {role: node}, run: "true"}
      """
    try workspace.write(change(steps, on: server), to: "change.yaml")
    let folder = String(repeating: "long", count: 20)
    let finished = try await workspace.shell(
      "mkdir \(folder); runbook compile change.yaml -o out"
        + "; TMPDIR=$PWD/\(folder) \(shell) out/run.sh --unattended --operator ana@example.com",
      environment: environment)
    #expect(finished.status == 3, "\(finished)")
    #expect(try server.connections() == 1)
    try await waitUntil("it has said goodbye") { try server.goodbyes() == 1 }
  }

  @Test("get values as they are, and give back output of any bytes", arguments: shells)
  func values(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let value = "-n it's; $(id) `id` \"x\" \\ *\n'; rm -rf / #\u{1F525}\n."
    let steps = """
      - id: say
        title: Say
        on: {role: node}
        cwd: /
        run: |
          printf %s "${odd}" | tee "${here}/odd"
          printf '\\000\\377' >&2
          pwd >"${here}/pwd"
        check: {title: Look, run: 'cat ${here}/odd', expect: {equals: "${odd}"}}
      """
    let (finished, _) = try await compare(
      change(
        steps, on: server, variables: ", odd: \(HostileText.yamlTemplate(value))",
        declarations: ", odd: {required: true}"), shell, server)
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.text("seen-1/odd") == value)
    #expect(try workspace.text("seen-1/pwd") == "/\n")
  }

  @Test("have an exit status of their own, 255 too", arguments: shells)
  func ownStatus(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let steps = """
      - {id: fails, title: Fails, on: {role: node}, run: exit 255, on_failure: continue}
      - {id: killed, title: Killed, on: {role: node}, run: kill -9 $$, on_failure: continue}
      - {id: slow, title: Slow, on: {role: node}, run: sleep 30, timeout: 1s, on_failure: continue}
      - {id: nowhere, title: Nowhere, on: {role: node}, cwd: /none, run: pwd, on_failure: continue}
      - {id: after, title: After, on: {role: node}, run: "touch ${here}/ran"}
      """
    let (finished, run) = try await compare(change(steps, on: server), shell, server)
    #expect(try workspace.text(run + "/ledger.jsonl").contains("\"exit\":255"), "\(finished)")
    #expect(workspace.exists("seen-1/ran"), "\(finished)")
  }

  @Test("are reached at the port that the change gives them", arguments: shells)
  func port(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let steps = """
      - {id: go, title: Go, on: {role: node}, run: "touch ${here}/ran.${host}", on_failure: continue}
      """
    let change = Small.change(
      steps: steps, change: "variables: {here: \(workspace.path("here"))}",
      runbook: "variables: {here: {type: path, required: true}}",
      hosts: """
        {h2: {address: \(server.address), port: \(server.port), roles: [node]},
        shut: {address: \(server.address), port: 1, roles: [node]}}
        """, product: "roles: {node: {min: 1}}")
    let (finished, _) = try await compare(change, shell, server)
    #expect(workspace.exists("seen-1/ran.h2"), "\(finished)")
    #expect(!workspace.exists("seen-1/ran.shut"), "\(finished)")
    #expect("\(finished)".contains("\(server.address) port 1: "), "\(finished)")
  }

  @Test("that nobody answers for fail before anything has run there", arguments: shells)
  func unreachable(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let steps = """
      - {id: go, title: Go, on: {role: node}, run: "touch ${here}/ran.${host}", on_failure: continue}
      - {id: look, title: Look, check: {on: {host: gone}, run: "true", expect: {exit: 0}}}
      """
    let (finished, run) = try await compare(
      change(steps, on: server, nobody: "127.0.0.77"), shell, server)
    #expect(finished.status == 1, "\(finished)")
    #expect(
      "\(finished)".contains("did not start: ssh could not reach `127.0.0.77`: "), "\(finished)")
    #expect(workspace.exists("seen-1/ran.h2"))
    let ledger = try workspace.text(run + "/ledger.jsonl").split(separator: "\n")
    let end = try #require(ledger.first { $0.contains("step.end") && $0.contains("gone") })
    #expect(!end.contains("\"exit\""), "\(end)")
  }

  @Test("whose key has changed or is unknown are not talked to", arguments: shells)
  func wrongKey(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let change = change(
      "- {id: go, title: Go, on: {role: node}, run: 'touch ${here}/ran'}", on: server)
    try await server.changeKey()
    let (changed, _) = try await compare(change, shell, server)
    #expect(changed.status == 1, "\(changed)")
    #expect("\(changed)".contains("host key of `\(server.address)` is not the one"), "\(changed)")
    #expect(!workspace.exists("seen-1/ran"))
    #expect(try server.connections() == 0)
    _ = try await workspace.shell("rm -r seen-* out")
    try await server.forgetKeys()
    let (unknown, _) = try await compare(change, shell, server)
    #expect(unknown.status == 1, "\(unknown)")
    #expect(
      "\(unknown)".contains("host key of `\(server.address)` is not known here"), "\(unknown)")
    #expect(try server.connections() == 0)
  }

  /// Ends the process that serves this connection; the command's parent or grandparent.
  private static let cut = """
    me=$$
          until [ "$(cat /proc/$me/comm)" = sshd ]; do
            me=$(sed 's/.*) . \\([0-9]*\\) .*/\\1/' /proc/$me/stat)
          done
          kill -9 $me; sleep 5
    """

  private func changeThatLosesConnection(
    to server: SSHServer, idempotent: Bool = false
  ) -> String {
    let steps = """
      - id: cut
        title: Cut
        on: {role: node}
        on_failure: continue
        \(idempotent ? "idempotent: true\n  retry: {every: 10ms, attempts: 3}" : "")
        run: |
          echo begun >>"${here}/log"
          [ "$(wc -l <"${here}/log")" -lt 2 ] || exit 0
          \(Self.cut)
      - {id: after, title: After, on: {role: node}, run: "echo after >>${here}/log"}
      """
    return change(steps, on: server)
  }

  @Test("whose connection is lost while a command runs leave it undecided", arguments: shells)
  func lost(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let (finished, run) = try await compare(
      changeThatLosesConnection(to: server), shell, server)
    #expect(finished.status == 1, "\(finished)")
    #expect("\(finished)".contains("lost its connection to `\(server.address)`"), "\(finished)")
    #expect(try workspace.text("seen-1/log") == "begun\n")
    // Either of the two asks what has become of it, and goes on with the answer.
    defer { withExtendedLifetime(server) {} }
    for resumes in ["\(shell) ../out/run.sh", "runbook run"] {
      let asked = try await workspace.shell(
        "cd seen-1; \(resumes) --unattended --operator ana@example.com --resume evidence/run-*",
        environment: environment)
      #expect(asked.status == 23, "\(asked)")
      #expect("\(asked)".contains("nobody knows how it ended"), "\(asked)")
    }
    let resumed = try await workspace.terminal(
      "mv seen-1 here; cd here; \(shell) ../out/run.sh --operator ana@example.com"
        + " --resume evidence/run-*",
      environment: environment, input: "done\nit was seen on the host\n")
    #expect(try workspace.text("here/log").hasSuffix("after\n"), "\(resumed)")
    let verified = try await workspace.runbook(
      "verify", run.replacing("seen-1", with: "here"))
    #expect([0, 3].contains(verified.status), "\(verified)")
  }

  @Test("whose connection is lost are tried again where that does no harm", arguments: shells)
  func lostAndTriedAgain(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let (finished, _) = try await compare(
      changeThatLosesConnection(to: server, idempotent: true), shell, server)
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.text("seen-1/log") == "begun\nbegun\nafter\n")
  }

  @Test("get a new connection where the old one went away between steps", arguments: shells)
  func reconnects(_ shell: String) async throws {
    let server = try await SSHServer(in: workspace.path, 2)
    let steps = """
      - {id: first, title: First, on: {role: node}, run: "true"}
      - id: cut
        title: Cut
        run: |
          pkill -P \(try server.processID())
          while pgrep -P \(try server.processID()) >/dev/null; do sleep 0.1; done
          sleep 1
      - {id: second, title: Second, on: {role: node}, run: "true"}
      """
    let (finished, _) = try await compare(change(steps, on: server), shell, server)
    #expect(finished.status == 0, "\(finished)")
    let connections = try server.connections()
    #expect(connections == 4, "\(finished)")
  }
}
