import Testing

@Suite("A Windows host")
struct WindowsHostTests {
  private static let change = Small.change(
    steps: """
      - id: install
        title: Install
        on: all
        run:
          windows: msiexec /i "${package}" /qn >C:\\log.txt
          debian: echo "${package}"
        check: {service: agent, is: running}
      """,
    change: #"variables: {package: {win: 'C:\new.msi', lin: /srv/new.deb}}"#,
    runbook: "variables: {package: {type: path, per_host: true}}",
    hosts: "{win: {address: 192.0.2.9, os: windows}, lin: {connection: local, os: ubuntu-22}}",
    product: "supported_os: [windows, ubuntu-22]")

  private func compiled() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let finished = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(finished.status == 0, "\(finished)")
    return workspace
  }

  @Test("shows its person the command with its values, and no command of another system")
  func dryRun() async throws {
    let workspace = try await compiled()
    for command in ["sh out/run.sh --dry-run", "runbook run --dry-run out/plan.json"] {
      let finished = try await workspace.shell(command)
      #expect(finished.status == 0, "\(finished)")
      #expect(finished.output.contains(#"msiexec /i "C:\new.msi" /qn >C:\log.txt"#), "\(finished)")
      #expect(finished.output.contains("win (Windows: a person does it)"), "\(finished)")
      #expect(finished.output.contains("Get-Service -Name 'agent'"), "\(finished)")
      #expect(finished.output.split(separator: "systemctl").count == 2, "\(finished)")
    }
  }

  @Test(
    "is served by a person, in the script as in the executor",
    arguments: ["dash", "busybox sh", "mksh"])
  func attested(_ shell: String) async throws {
    let workspace = try await compiled()
    let commands = [
      "\(shell) out/run.sh --evidence-dir one", "runbook run --evidence-dir one a.yaml",
    ]
    for command in commands {
      _ = try await workspace.shell("rm -rf one")
      let finished = try await workspace.terminal(
        "\(command) --operator ana@example.com", input: "no\nIt will not install.\n\nstop\n")
      #expect(finished.output.contains(#"msiexec /i "C:\new.msi" /qn >C:\log.txt"#), "\(finished)")
      #expect(finished.status == 23, "\(finished)")
      #expect(!(try workspace.names().contains { $0.hasPrefix("C:") }), "\(finished)")
      let run = "one/" + (try #require(try workspace.names("one").first))
      #expect(try await workspace.runbook("verify", run).status == 3)
    }
  }

  @Test("stops an unattended run before anything is done there")
  func unattended() async throws {
    let workspace = try await compiled()
    for command in ["sh out/run.sh", "runbook run a.yaml"] {
      let finished = try await workspace.shell("\(command) --unattended")
      #expect(finished.status == 23, "\(finished)")
    }
  }
}
