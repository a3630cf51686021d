import Glibc
import SystemPackage

/// The loop around one running command: hands on what it prints, feeds it, watches its time, and
/// ends it with all its children when it must. Blocks; runs on a thread of its own.
struct ProcessPump {
  struct Report: Sendable {
    var cut: ProcessResult.Cut?
    /// Outputs that are still open, and that somebody has to go on reading.
    var heldStreams: [CommandStream] = []
    var wasLetGo = false
  }

  let process: pid_t
  /// Readable once the process has ended; -1 where the kernel has none.
  let processDescriptor: Int32
  let pipes: CommandPipes
  /// What is still to be written to the command.
  var input: [UInt8]
  /// Milliseconds; nil: none.
  let timeout: Int?
  let limits: ProcessLimits
  let interruption: Interruption
  /// Whether what the process is for has ended; see ``ProcessRunner/run(_:timeout:isOver:sink:)``.
  let isOver: (@Sendable () -> Bool)?
  let sink: @Sendable (CommandStream, [UInt8]) -> Void

  private var open: [CommandStream] = [.output, .error]
  private var written = 0
  private var inputOpen: Bool
  private var hasExited = false
  private var report = Report()
  /// When SIGKILL follows SIGTERM.
  private var killTime: Int?
  /// When a process that has nothing to do any more is ended.
  private var letGoTime: Int?
  /// When to stop listening to what is left.
  private var abandonTime: Int?
  private var chunk = [UInt8](repeating: 0, count: 65_536)

  init(
    process: pid_t, processDescriptor: Int32, pipes: CommandPipes, input: [UInt8], timeout: Int?,
    limits: ProcessLimits, interruption: Interruption, isOver: (@Sendable () -> Bool)? = nil,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) {
    self.process = process
    self.processDescriptor = processDescriptor
    self.pipes = pipes
    self.input = input
    self.timeout = timeout
    self.limits = limits
    self.interruption = interruption
    self.isOver = isOver
    self.sink = sink
    inputOpen = pipes.input != nil
  }

  mutating func run() -> Report {
    let start = monotonicMilliseconds()
    let limit = timeout.map { start + $0 }
    while !isFinished {
      let isLimited = !hasExited && report.cut == nil && !report.wasLetGo && letGoTime == nil
      waitForEvents(until: [
        isLimited ? limit : nil, killTime, hasExited ? nil : letGoTime, abandonTime,
      ])
      let now = monotonicMilliseconds()
      if awaitsCarrier {
        letGoInTime(now)
      } else if !hasExited, report.cut == nil, !report.wasLetGo {
        if let limit, now >= limit { cut(.timeout, at: now) }
        if interruption.signal != nil { cut(.interruption, at: now) }
      }
      if let time = killTime, now >= time {
        group.send(SIGKILL)
        killTime = nil
        abandonTime = now + limits.outputGrace
      }
      if hasLeftCarrier { abandonTime = now }
      if hasExited, abandonTime == nil, report.cut == nil, !open.isEmpty {
        abandonTime = now + limits.outputGrace
      }
      if let time = abandonTime, now >= time {
        abandon()
        break
      }
    }
    return report
  }

  private var group: ProcessGroup { ProcessGroup(leader: process) }

  /// A group that we end is done only when nothing of it is left: a child may still be cleaning up
  /// with its output elsewhere.
  private var isFinished: Bool {
    guard hasExited, open.isEmpty else { return false }
    return killTime == nil || !group.isAlive
  }

  private mutating func cut(_ cut: ProcessResult.Cut, at now: Int) {
    report.cut = cut
    group.send(SIGTERM)
    killTime = now + limits.terminationGrace
  }

  /// What the process is for has ended, and the process itself has not.
  private var awaitsCarrier: Bool {
    !hasExited && report.cut == nil && !report.wasLetGo && isOver?() == true
  }

  /// The process was ended by us; what it has handed its outputs to may hold them for long.
  private var hasLeftCarrier: Bool {
    isOver != nil && hasExited && (report.wasLetGo || report.cut != nil)
  }

  /// Ends a process that has nothing to do any more, when it has had its time.
  private mutating func letGoInTime(_ now: Int) {
    let time = letGoTime ?? now + limits.outputGrace
    letGoTime = time
    guard now >= time || interruption.signal != nil else { return }
    report.wasLetGo = true
    letGoTime = nil
    group.send(SIGTERM)
    killTime = now + limits.terminationGrace
  }

  /// Takes what already stands in the pipes, then leaves the rest to whoever still writes.
  private mutating func abandon() {
    let pipeCapacity = 1 << 20
    for stream in open {
      var left = pipeCapacity
      while left > 0, isReadable(pipes.end(of: stream)) {
        let count = read(stream)
        if count == 0 { break }
        left -= count
      }
    }
    // What carries a command that runs elsewhere needs nobody to read on.
    report.heldStreams = isOver == nil ? open : []
  }

  private func isReadable(_ descriptor: FileDescriptor) -> Bool {
    var waiting = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  private mutating func waitForEvents(until times: [Int?]) {
    var waiting = open.map {
      pollfd(fd: pipes.end(of: $0).rawValue, events: Int16(POLLIN), revents: 0)
    }
    let streams = open
    let exitIndex = waiting.count
    // A negative descriptor is one that poll passes over.
    waiting.append(
      pollfd(fd: hasExited ? -1 : processDescriptor, events: Int16(POLLIN), revents: 0))
    let listens = report.cut == nil && !hasExited && !report.wasLetGo
    waiting.append(
      pollfd(
        fd: listens ? interruption.descriptor.rawValue : -1, events: Int16(POLLIN), revents: 0))
    let inputIndex = waiting.count
    if inputOpen, let input = pipes.input {
      waiting.append(pollfd(fd: input.rawValue, events: Int16(POLLOUT), revents: 0))
    }
    guard poll(&waiting, nfds_t(waiting.count), waitTime(until: times)) >= 0 else { return }
    for (index, stream) in streams.enumerated() where waiting[index].revents != 0 {
      _ = read(stream)
    }
    if inputIndex < waiting.count, waiting[inputIndex].revents != 0 { feed() }
    if !hasExited { hasExited = waiting[exitIndex].revents != 0 || hasExitedWithoutDescriptor() }
  }

  private func waitTime(until times: [Int?]) -> Int32 {
    let now = monotonicMilliseconds()
    var time = times.compactMap { $0 }.min().map { pollTimeout($0 - now) } ?? -1
    // Nothing announces the end of the last grandchild, nor any end without a descriptor.
    let mustLook = (hasExited && open.isEmpty) || (!hasExited && processDescriptor < 0)
    if mustLook { time = time < 0 ? 20 : min(time, 20) }
    return time
  }

  private func hasExitedWithoutDescriptor() -> Bool {
    guard processDescriptor < 0 else { return false }
    var information = siginfo_t()
    let status = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return status == 0 && information.si_signo == SIGCHLD
  }

  /// Reads once and hands on what came.
  ///
  /// - Returns: the number of bytes, 0 at the end of the stream.
  private mutating func read(_ stream: CommandStream) -> Int {
    let source = pipes.end(of: stream)
    let count = (try? chunk.withUnsafeMutableBytes { try source.read(into: $0) }) ?? 0
    if count > 0 {
      sink(stream, Array(chunk[..<count]))
    } else {
      open.removeAll { $0 == stream }
    }
    return count
  }

  private mutating func feed() {
    guard let socket = pipes.input else { return }
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let sent = input[written...].withUnsafeBytes {
      send(socket.rawValue, $0.baseAddress, $0.count, flags)
    }
    if sent > 0 { written += sent }
    let failed = sent < 0 && errno != EAGAIN && errno != EINTR
    if failed || written == input.count {
      shutdown(socket.rawValue, Int32(SHUT_WR))
      inputOpen = false
    }
  }
}
