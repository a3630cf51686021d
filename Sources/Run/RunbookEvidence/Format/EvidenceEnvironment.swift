import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Everything that evidence takes from the machine, in one value, so that tests can fix it.
package struct EvidenceEnvironment: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var wallMilliseconds: @Sendable () -> Int
  /// Milliseconds of `CLOCK_BOOTTIME`; comparable only within one boot.
  package var monotonicMilliseconds: @Sendable () -> Int
  /// `/proc/sys/kernel/random/boot_id`, or an empty text where there is none.
  package var bootID: @Sendable () -> String
  /// `/etc/machine-id`, or an empty text where there is none.
  package var machineID: @Sendable () -> String
  package var hostName: @Sendable () -> String
  package var processID: @Sendable () -> Int
  /// When a process of this machine started, in milliseconds since it booted; nil where there is
  /// no such process.
  package var processStart: @Sendable (Int) -> Int?
  /// So many unpredictable bytes.
  package var randomBytes: @Sendable (Int) -> [UInt8]

  package init(
    wallMilliseconds: @escaping @Sendable () -> Int,
    monotonicMilliseconds: @escaping @Sendable () -> Int,
    bootID: @escaping @Sendable () -> String,
    machineID: @escaping @Sendable () -> String,
    hostName: @escaping @Sendable () -> String,
    processID: @escaping @Sendable () -> Int,
    processStart: @escaping @Sendable (Int) -> Int? = EvidenceEnvironment.startOfProcess,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.wallMilliseconds = wallMilliseconds
    self.monotonicMilliseconds = monotonicMilliseconds
    self.bootID = bootID
    self.machineID = machineID
    self.hostName = hostName
    self.processID = processID
    self.processStart = processStart
    self.randomBytes = randomBytes
  }
}

extension EvidenceEnvironment {
  /// The same with a clock that does not stand before a record that was written already.
  ///
  /// Another writer may have had another clock of the same boot, such as that of a container.
  func going(onFrom monotonic: Int?) -> EvidenceEnvironment {
    guard let monotonic, monotonic > monotonicMilliseconds() else { return self }
    var environment = self
    let clock = monotonicMilliseconds
    let ahead = monotonic - clock()
    environment.monotonicMilliseconds = { clock() + ahead }
    return environment
  }

  /// The machine this process runs on.
  package static var live: EvidenceEnvironment {
    // No process outlives its boot, and every record names it.
    let bootID = firstLine(of: "/proc/sys/kernel/random/boot_id")
    return EvidenceEnvironment(
      wallMilliseconds: { milliseconds(of: CLOCK_REALTIME) },
      monotonicMilliseconds: { milliseconds(of: CLOCK_BOOTTIME) },
      bootID: { bootID },
      machineID: { firstLine(of: "/etc/machine-id") },
      hostName: { firstLine(of: "/proc/sys/kernel/hostname") },
      processID: { Int(getpid()) },
      randomBytes: { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      })
  }

  private static func milliseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    let status = clock_gettime(clock, &time)
    precondition(status == 0, "Linux always has CLOCK_REALTIME and CLOCK_BOOTTIME")
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// What the kernel says; a process that has ended and was not waited for counts as none.
  @Sendable package static func startOfProcess(_ id: Int) -> Int? {
    // The name of the program stands in parentheses, and may hold any of them itself.
    let line = firstLine(of: FilePath("/proc/\(id)/stat"))
    guard let name = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: name)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z", fields[0] != "X", let ticks = Int(fields[19]) else {
      return nil
    }
    return ticks * 1000 / max(1, sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The first line of a small file; empty where the machine does not offer it.
  private static func firstLine(of path: FilePath) -> String {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return "" }
    defer { try? file.close() }
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = (try? bytes.withUnsafeMutableBytes { try file.read(into: $0) }) ?? 0
    let line = bytes[..<count].prefix { $0 != 0x0A }
    return String(decoding: line, as: UTF8.self)
  }
}
