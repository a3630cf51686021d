import RunbookTestSupport
import Testing

/// The executor and the script in some shells, each with a host of its own. They run side by side,
/// because most of the time each of them waits.
struct SilentSides {
  /// One way of running the change.
  struct Side {
    let way: DifferentialPath
    let name: String
    /// Where it runs; the host sees it too.
    let folder: String
    let server: SSHServer
    let link: NetworkLink

    /// Commands for a shell of this machine, about the connection that the commands there share.
    var killConnection: String {
      """
      kill -9 "$(ssh -O check -o ControlPath="$(cat \(server.socketFile))" none 2>&1 \
      | tr -dc 0-9)"
      """
    }
    var awaitEndOfConnection: String {
      "while [ -S \"$(cat \(server.socketFile))\" ]; do sleep 0.1; done"
    }
  }

  /// How it has ended.
  struct End: CustomStringConvertible {
    let side: Side
    /// As the shell has it; empty where it never ended.
    let status: String
    /// What it has shown.
    let said: String
    fileprivate let ledger: String

    var description: String { "\(side.way): \(status)\n\(said)" }

    /// Records of the ends of a step.
    func ends(of step: String) throws -> [Substring] {
      ledger.split(separator: "\n")
        .filter { $0.contains("\"step\":\"\(step)\"") && $0.contains("\"type\":\"step.end\"") }
    }

    func outcomes(of step: String) throws -> [String] {
      try ends(of: step).map { record in
        String(try #require(record.firstMatch(of: /"outcome":"([a-z-]+)"/)).1)
      }
    }
  }

  private let workspace: Workspace
  private let sides: [Side]

  init(in workspace: Workspace) async throws {
    self.workspace = workspace
    let scripts = ScriptSSHTests.shells.map(DifferentialPath.script)
    var sides: [Side] = []
    for (number, way) in zip(2..., [.executor] + scripts) {
      let server = try await SSHServer(in: workspace.path, number, hurries: true)
      let name = "side-\(number)"
      sides.append(
        Side(
          way: way, name: name, folder: workspace.path(name), server: server,
          link: try #require(server.link)))
    }
    self.sides = sides
  }

  /// Runs a change on every side, each with its own steps.
  ///
  /// - Parameter meanwhile: commands that run beside it, in a folder where `said` has what it shows.
  func run(
    meanwhile: ((Side) -> String)? = nil, steps: (Side) -> String
  ) async throws -> [End] {
    var lines: [String] = []
    for side in sides {
      let change = Small.change(
        steps: steps(side),
        hosts: "{h: {address: \(side.server.address), connection: ssh, roles: [node]}}",
        product: "roles: {node: {min: 1}}")
      try workspace.write(change, to: side.name + "/change.yaml")
      try workspace.write("", to: side.name + "/here/said")
      if let meanwhile { lines.append("(cd \(side.name)/here; \(meanwhile(side))) &") }
      lines.append(
        """
        (cd \(side.name)/here; runbook compile ../change.yaml -o ../out && \(side.way.command)
        echo $? >status) >\(side.name)/here/said 2>&1 &
        """)
    }
    let finished = try await workspace.shell(
      lines.joined(separator: "\n") + "\nwait",
      environment: [
        "PATH": SSHServer.programs(in: workspace.path) + ":" + (workspace.environment["PATH"] ?? "")
      ])
    return try sides.map { side in
      let here = side.name + "/here"
      guard workspace.exists(here + "/status") else {
        return End(
          side: side, status: "", said: try workspace.text(here + "/said") + "\(finished)",
          ledger: "")
      }
      let ledger = try workspace.names(here + "/evidence").first.map {
        try workspace.text("\(here)/evidence/\($0)/ledger.jsonl")
      }
      return End(
        side: side, status: String(try workspace.text(here + "/status").filter(\.isNumber)),
        said: try workspace.text(here + "/said"), ledger: ledger ?? "")
    }
  }
}
