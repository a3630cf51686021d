import Testing

@Suite("What checks need on their hosts")
struct HostToolTests {
  private static let ways =
    ["runbook run a.yaml"] + ScriptGateTests.shells.map { "\($0) out/run.sh" }

  /// In place of `ssh`: a folder of programs is all that a host has, and one without such a folder
  /// is not reached.
  private static let ssh = """
    #!/bin/sh
    for word; do case $word in h[1-9]) host=$word ;; esac; done
    case " $* " in *" -O "*) exit 0 ;; esac
    [ -d "$HOSTS/$host" ] || { echo "ssh: connect to host $host: No route to host" >&2; exit 255; }
    echo "$host" >>connections
    case " $* " in
      *" -N "*) exit 0 ;;
      *) exec env PATH="$HOSTS/$host" /bin/sh -s ;;
    esac

    """

  private static let steps = """
    - {id: go, title: Go, run: touch went, undo: rm went}
    - {id: stop, title: Stop, run: test -e mended, undo: "true"}
    - {id: served, title: Served, check: {service: ha, is: running, on: {role: node}}}
    - {id: shown, title: Shown, check: {http: "http://localhost/", status: 200, on: {role: node}}}
    """

  /// - Parameter hosts: programs by host.
  private func workspace(_ hosts: [String: [String]]) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: Self.steps,
        hosts: """
          {h1: {connection: ssh, address: h1, roles: [node]},
          h2: {connection: ssh, address: h2, roles: [node]}}
          """, product: "roles: {node: {title: Node}}"), to: "a.yaml")
    try workspace.write(Self.ssh, to: "bin/ssh")
    for (host, programs) in hosts {
      for program in programs { try workspace.write("#!/bin/sh\n", to: "hosts/\(host)/\(program)") }
    }
    let made = try await workspace.shell(
      """
      chmod +x bin/ssh hosts/*/* && mkdir applets && busybox --install -s applets
      for host in hosts/*; do for tool in sh awk cat; do ln -s "/bin/$tool" $host; done; done
      rm -f applets/bash; ln -s "$PWD/bin/ssh" applets/ssh
      runbook compile a.yaml -o out
      """)
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  private func run(
    _ way: String, _ options: String = "", in workspace: Workspace
  ) async throws -> Finished {
    try await workspace.shell(
      "PATH=$PWD/bin:$PATH; HOSTS=$PWD/hosts; export HOSTS; \(way) --unattended \(options)")
  }

  @Test("is looked for before anything is run, and all that is missing is named", arguments: ways)
  func missing(_ way: String) async throws {
    let workspace = try await workspace(["h1": ["systemctl", "wget"], "h2": ["bash"]])
    let finished = try await run(way, in: workspace)
    #expect(finished.status == 22, "\(finished)")
    let said = (finished.output + finished.errors).replacing("`", with: "")
    #expect(said.contains("NOT STARTED: what checks need is missing: "), "\(finished)")
    #expect(said.contains("systemctl on h2, for step served"), "\(finished)")
    #expect(said.contains("curl/wget on h2, for step shown"), "\(finished)")
    #expect(!said.contains("on h1"), "\(finished)")
    #expect(!workspace.exists("went"))
    let runs = workspace.exists("evidence") ? try workspace.names("evidence") : []
    #expect(runs == [])
  }

  @Test("is not looked for where the step is left out, or nothing is run", arguments: ways)
  func leftOut(_ way: String) async throws {
    let workspace = try await workspace(["h1": ["bash"], "h2": ["bash"]])
    let dry = try await run(way, "--dry-run", in: workspace)
    #expect(dry.status == 0, "\(dry)")
    let finished = try await run(way, "--only go", in: workspace)
    #expect(finished.status == 0, "\(finished)")
    #expect(workspace.exists("went"))
    #expect(!workspace.exists("connections"))
  }

  @Test("is left to the step where its host cannot be reached, which is said", arguments: ways)
  func unreachable(_ way: String) async throws {
    let workspace = try await workspace(["h1": ["systemctl", "curl"]])
    let finished = try await run(way, in: workspace)
    #expect(finished.status == 1, "\(finished)")
    let said = (finished.output + finished.errors).replacing("`", with: "")
    #expect(said.contains("h2: what it has and which system it runs is not known"))
    #expect(said.contains("could not reach h2: ssh: connect to host h2: No route to host"))
    #expect(said.contains("step stop"), "\(finished)")
    #expect(workspace.exists("went"))
  }

  @Test("is looked for again when a run goes on, and keeps nobody from going back", arguments: ways)
  func resumed(_ way: String) async throws {
    let all = ["systemctl", "curl"]
    let workspace = try await workspace(["h1": all, "h2": all])
    let finished = try await run(way, in: workspace)
    #expect(finished.status == 1, "\(finished)")
    _ = try await workspace.shell("rm hosts/h2/systemctl")
    let resume = "--resume evidence/run-*"
    let way = way.replacing(" a.yaml", with: "")
    let refused = try await run(way, resume, in: workspace)
    #expect(refused.status == 22, "\(refused)")
    #expect("\(refused)".contains("NOT RESUMED: what checks need is missing"), "\(refused)")
    let back = try await run(way, resume + " --rollback", in: workspace)
    #expect(back.status == 30, "\(back)")
    #expect(!workspace.exists("went"))
  }

  @Test("has every host asked which system it is before the first step", arguments: ways)
  func systems(_ way: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: first, title: First, run: touch went}
          - {id: go, title: Go, on: {role: node}, run: {debian: echo apt, slackware: echo pkg}}
          """,
        hosts: """
          {one: {connection: local, os: debian-12, roles: [node]},
          two: {connection: local, os: slackware-15, roles: [node]}}
          """, product: "roles: {node: {title: Node}}\nsupported_os: [debian-12, slackware-15]"),
      to: "a.yaml")
    let made = try await workspace.shell(
      "runbook compile a.yaml -o out && mkdir applets && busybox --install -s applets")
    #expect(made.status == 0, "\(made)")
    let finished = try await workspace.shell("\(way) --unattended")
    #expect(finished.status == 22, "\(finished)")
    let said = (finished.output + finished.errors).replacing("`", with: "")
    #expect(said.contains("two needs slackware and runs "), "\(finished)")
    #expect(said.contains(", for step go"), "\(finished)")
    #expect(!workspace.exists("went"))
    let runs = workspace.exists("evidence") ? try workspace.names("evidence") : []
    #expect(runs == [])
    // What is left out asks for nothing.
    let part = try await workspace.shell("\(way) --unattended --only first")
    #expect(part.status == 0, "\(part)")
  }
}
