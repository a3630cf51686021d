import RunbookBase
import Glibc
import RunbookPlan
import Synchronization

/// One connection of the system's OpenSSH to each host, which all commands there share.
///
/// It is made before the first of them, and looked at when `ssh` ends with 255. So a host that
/// cannot be reached is told from a command that fails, and both from a connection that was lost
/// while a command ran, after which nobody knows what the command has done. Commands of a step
/// whose hosts start together need not wait for a connection first.
actor SSHConnections {
  /// A host that was not reached.
  struct Refusal: Error {
    /// As the end of "did not start: …".
    var reason: String
    /// What `ssh` itself has printed.
    var output: [UInt8]
  }

  private let runner: ProcessRunner
  /// For what has to be done after an interruption too.
  private let steadfast: ProcessRunner
  private let environment: ProcessVariables
  /// Holds one socket a host; made when it is first needed.
  private var folder: String?
  private var sockets: [String: String] = [:]
  private var opening: [String: Task<Refusal?, Never>] = [:]

  /// - Parameter environment: all variables that `ssh` sees.
  init(environment: ProcessVariables, limits: ProcessLimits, interruption: Interruption) {
    runner = ProcessRunner(limits: limits, interruption: interruption)
    steadfast = ProcessRunner(
      limits: limits, interruption: (try? Interruption()) ?? interruption)
    self.environment = environment
  }

  /// The socket of the connection to a host, which is made where there is none.
  func socket(to host: Plan.Host) async throws(Refusal) -> String {
    let socket = try path(for: host)
    if let running = opening[host.id] {
      if let refusal = await running.value { throw refusal }
      return socket
    }
    // It goes with its connection.
    guard access(socket, F_OK) != 0 else { return socket }
    let task = Task { await open(socket, to: host) }
    opening[host.id] = task
    defer { opening[host.id] = nil }
    if let refusal = await task.value { throw refusal }
    return socket
  }

  /// Whether the connection that a command had used is still there.
  func isAlive(_ host: Plan.Host) async -> Bool {
    guard let socket = sockets[host.id] else { return false }
    return await control("check", socket, host).ending == .exited(0)
  }

  /// Ends all connections.
  func close() async {
    for (id, socket) in sockets where access(socket, F_OK) == 0 {
      _ = await control("exit", socket, Plan.Host(id: id, connection: .ssh))
      unlink(socket)
    }
    sockets = [:]
    if let folder { rmdir(folder) }
    folder = nil
  }

  private func path(for host: Plan.Host) throws(Refusal) -> String {
    if let socket = sockets[host.id] { return socket }
    let made = if let folder { folder } else { try makeFolder() }
    folder = made
    // Short, because the address of a socket has a hundred bytes.
    let socket = "\(made)/\(sockets.count + 1)"
    sockets[host.id] = socket
    return socket
  }

  private func makeFolder() throws(Refusal) -> String {
    let parent = environment["TMPDIR"] ?? "/tmp"
    for folder in [parent, "/tmp"] {
      var template = Array("\(folder)/runbook.XXXXXX".utf8CString)
      if template.count < 60, mkdtemp(&template) != nil {
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }
    throw Refusal(
      reason: "there is no place under \(parent) for the socket of its connection", output: [])
  }

  private func open(_ socket: String, to host: Plan.Host) async -> Refusal? {
    let output = ByteCollector()
    let result = await runner.run(
      Invocation(
        executable: "ssh",
        arguments: SSHOptions.opening(socket) + ["-N", "-f", "--", host.destination],
        environment: environment),
      timeout: 60_000, sink: { _, bytes in output.append(bytes) })
    if result.ending == .exited(0) { return nil }
    return Refusal(
      reason: SSHComplaint(output.bytes).reason(host, result), output: output.bytes)
  }

  /// Asks the process that holds a connection for something.
  private func control(_ word: String, _ socket: String, _ host: Plan.Host) async -> ProcessResult {
    await steadfast.run(
      Invocation(
        executable: "ssh",
        arguments: ["-o", "ControlPath=\(socket)", "-O", word, "--", host.destination],
        environment: environment),
      timeout: 10_000, sink: { _, _ in })
  }
}

private final class ByteCollector: Sendable {
  private let collected = Mutex<[UInt8]>([])

  var bytes: [UInt8] { collected.withLock { $0 } }

  func append(_ bytes: [UInt8]) { collected.withLock { $0 += bytes } }
}

/// What `ssh` is told on its command line, which counts before any file of settings.
enum SSHOptions {
  /// Nobody is asked, and a silent host is given up. That goes for commands too: where the shared
  /// connection has gone when one is to use it, `ssh` makes another for that command alone.
  private static let common = [
    "-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15",
    "-o", "ServerAliveCountMax=4",
  ]

  /// For a process that holds a connection, which ends itself some time after the last command.
  static func opening(_ socket: String) -> [String] {
    common + [
      "-o", "ControlMaster=yes", "-o", "ControlPersist=600", "-o", "ControlPath=\(socket)",
    ]
  }

  /// For a command that uses a connection.
  static func using(_ socket: String) -> [String] {
    common + ["-o", "ControlMaster=no", "-o", "ControlPath=\(socket)"]
  }
}

/// What `ssh` says when it cannot connect, in words that help.
struct SSHComplaint {
  private let lines: [String]

  init(_ output: [UInt8]) { lines = PrintableText.lines(of: output).filter { !$0.isEmpty } }

  func reason(_ host: Plan.Host, _ result: ProcessResult) -> String {
    let address = host.address ?? host.id
    switch result.cut {
    case .interruption: return "was interrupted while connecting to `\(address)`"
    case .timeout: return "ssh could not reach `\(address)` in time"
    case nil: break
    }
    if case .notStarted(let reason) = result.ending { return "ssh cannot be run: \(reason)" }
    if has("REMOTE HOST IDENTIFICATION HAS CHANGED") {
      return "the host key of `\(address)` is not the one that is known here; somebody may be in "
        + "between: compare it with the host's own before you replace it in known_hosts"
    }
    if has("Host key verification failed") {
      return "the host key of `\(address)` is not known here; compare it with the host's own and "
        + "add it to known_hosts"
    }
    let last = lines.last.map { ": \($0)" } ?? ""
    return "ssh could not reach `\(address)`\(last)"
  }

  private func has(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

extension Plan.Host {
  /// User and address as `ssh` takes them.
  var destination: String {
    let address = address ?? id
    return user.map { "\($0)@\(address)" } ?? address
  }
}
