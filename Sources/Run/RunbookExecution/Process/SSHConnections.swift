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
  typealias Refusal = HostRefusal

  let limits: ProcessLimits
  let interruption: Interruption
  let places = CommandPlaces()
  private let runner: ProcessRunner
  /// For what has to be done after an interruption too.
  private let steadfast: ProcessRunner
  let environment: ProcessVariables
  /// Holds one socket a host; made when it is first needed.
  private var folder: String?
  private var sockets: [String: String] = [:]
  private var opening: [String: Task<Refusal?, Never>] = [:]
  /// What this machine's `ssh` is told beside what every one knows.
  private var options: Task<[String], Never>?

  /// - Parameter environment: all variables that `ssh` sees.
  init(environment: ProcessVariables, limits: ProcessLimits, interruption: Interruption) {
    self.limits = limits
    self.interruption = interruption
    runner = ProcessRunner(limits: limits, interruption: interruption)
    steadfast = ProcessRunner(
      limits: limits, interruption: (try? Interruption()) ?? interruption)
    self.environment = environment
  }

  /// The connection to a host, which is made where there is none.
  func link(to host: Plan.Host) async throws(Refusal) -> SSHLink {
    let link = SSHLink(socket: try path(for: host), options: await knownOptions())
    if let running = opening[host.id] {
      if let refusal = await running.value { throw refusal }
      return link
    }
    // It goes with its connection.
    guard access(link.socket, F_OK) != 0 else { return link }
    let task = Task { await open(link, to: host) }
    opening[host.id] = task
    defer { opening[host.id] = nil }
    if let refusal = await task.value { throw refusal }
    return link
  }

  /// Runs a command, over the connection to its host where it is not this machine.
  ///
  /// - Parameters:
  ///   - inherited: what it inherits here, or the `ssh` that carries it.
  ///   - timeout: milliseconds; nil: none.
  ///   - sink: gets what the command itself prints, and nothing that a login prints.
  /// - Throws: ``Refusal`` where the host was not reached, and nothing has run there.
  nonisolated func result(
    of command: HostCommand, inheriting inherited: ProcessVariables, by runner: ProcessRunner,
    timeout: Int?, sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) async throws(Refusal) -> (result: ProcessResult, loss: FarAnswer.Loss?) {
    guard command.host.connection == .ssh else {
      return (
        await runner.run(
          command.invocation(environment: inherited), timeout: timeout, sink: sink), nil
      )
    }
    let link = try await link(to: command.host)
    let nonce = String(UInt64.random(in: .min ... .max), radix: 36)
    let answer = FarAnswer(nonce: nonce, sink: sink)
    let carrier = await runner.run(
      command.invocation(environment: inherited, over: link, nonce: nonce), timeout: timeout,
      isOver: { answer.hasEnded }, sink: answer.receive)
    answer.finish()
    return await answer.judge(carrier) { await isAlive(command.host) }
  }

  /// Settings of newer versions that would keep a command from being sent; an older `ssh` refuses
  /// to know them.
  private func knownOptions() async -> [String] {
    if let options { return await options.value }
    let task = Task {
      let output = ByteCollector()
      _ = await runner.run(
        Invocation(executable: "ssh", arguments: ["-V"], environment: environment),
        timeout: 10_000, sink: { _, bytes in output.append(bytes) })
      return SSHOptions.newer(String(decoding: output.bytes, as: UTF8.self))
    }
    options = task
    return await task.value
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

  private func open(_ link: SSHLink, to host: Plan.Host) async -> Refusal? {
    let output = ByteCollector()
    let result = await runner.run(
      Invocation(
        executable: "ssh",
        arguments: link.opening + ["-N", "-f", "--", host.destination],
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
