import RunbookTestSupport
import Testing

@Suite("The generated script reaches")
struct ScriptReachTests {
  /// In place of `ssh`: writes down when a connection is made, and runs commands on this machine.
  private static let ssh = """
    #!/bin/sh
    case " $* " in
      *" -N "*)
        sleep 1
        started=$(cat evidence/run-*/ledger.jsonl | grep -c '"type":"step.start"')
        echo "$started" >>connections
        ;;
      *" -O "*) exit 0 ;;
      *) exec sh -s ;;
    esac

    """

  @Test(
    "all hosts that are to start together before any start is recorded",
    arguments: ScriptGateTests.shells)
  func simultaneous(_ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: "- {id: go, title: Go, on: {role: node}, batch: all, run: 'echo ${host} >>went'}",
        hosts: """
          {h1: {connection: ssh, address: h1, roles: [node]},
          h2: {connection: ssh, address: h2, roles: [node]}}
          """,
        product: """
          roles: {node: {title: Node}}
          order: [{id: together, simultaneous: {step: go}}]
          """), to: "a.yaml")
    try workspace.write(Self.ssh, to: "bin/ssh")
    let made = try await workspace.shell(
      """
      chmod +x bin/ssh && mkdir applets && busybox --install -s applets
      runbook compile a.yaml -o out
      """)
    #expect(made.status == 0, "\(made)")
    let finished = try await workspace.shell(
      "\(shell.replacing("PATH=", with: "PATH=$PWD/bin:")) out/run.sh --unattended",
      environment: shell.hasPrefix("PATH") ? [:] : ["PATH": "\(workspace.path)/bin:/usr/bin:/bin"])
    #expect(finished.status == 0, "\(finished)")
    let seen = try workspace.text("connections").split(separator: "\n")
    #expect(seen.prefix(2) == ["0", "0"], "\(seen)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 0, "\(verified)")
  }

  @Test("a port, with whatever the host has for it", arguments: ScriptGateTests.shells)
  func tcp(_ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: open, title: Open, check: {tcp: "127.0.0.1:${port}"}}
          - {id: shut, title: Shut, check: {tcp: "127.0.0.1:1"}}
          """,
        change: "variables: {port: '22345'}",
        runbook: "variables: {port: {type: string, required: true}}"),
      to: "a.yaml")
    let finished = try await workspace.shell(
      """
      mkdir applets && busybox --install -s applets
      for port in $PORTS; do # which may belong to somebody else
        busybox nc -ll -p $port -e true & server=$!
        sleep 1
        ! kill -0 $server || break
      done
      sed "s/22345/$port/" a.yaml >c.yaml
      runbook compile c.yaml -o out
      \(shell) out/run.sh --unattended; status=$?
      kill $server; exit $status
      """, environment: ["PORTS": FreePorts.guesses])
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("step shut (2 of 2)"), "\(finished)")
    #expect(finished.errors.contains("the exit status is 1"), "\(finished)")
  }

  @Test(
    "no port where nothing can try it, and says so first",
    arguments: ["dash out/run.sh", "mksh out/run.sh", "runbook run a.yaml"])
  func noTool(_ way: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: go, title: Go, run: touch went}
          - {id: open, title: Open, check: {tcp: "127.0.0.1:1"}}
          """), to: "a.yaml")
    let finished = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets && rm -f applets/nc
      for program in dash mksh runbook; do ln -s "$(command -v $program)" applets; done
      PATH=$PWD/applets; \(way) --unattended
      """)
    #expect(finished.status == 22, "\(finished)")
    #expect("\(finished)".contains("missing: nc/bash here, for step"), "\(finished)")
    #expect(!workspace.exists("went"))
  }
}
