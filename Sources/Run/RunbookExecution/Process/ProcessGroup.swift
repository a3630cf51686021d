import Glibc
import SystemPackage

/// A command and everything it has started that has not left its session.
struct ProcessGroup: Sendable {
  /// The process id of the command, which leads group and session. It must not have been reaped,
  /// or the number could belong to somebody else by now.
  let leader: pid_t

  func send(_ signal: Int32) {
    _ = kill(-leader, signal)
    // A shell with job control puts its children into groups of their own.
    for member in members where member.group != leader { _ = kill(member.process, signal) }
    // A stopped process acts on SIGTERM only once it goes on.
    if signal == SIGTERM { _ = kill(-leader, SIGCONT) }
  }

  /// Whether anything but a zombie is left; `kill(-leader, 0)` cannot tell, as it counts zombies.
  var isAlive: Bool { !members.isEmpty }

  private var members: [(process: pid_t, group: pid_t)] {
    guard let directory = opendir("/proc") else { return [] }
    defer { closedir(directory) }
    var found: [(process: pid_t, group: pid_t)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = pid_t(name), let status = ProcessStatus(of: process),
        status.session == leader, status.isRunning
      else { continue }
      found.append((process, status.group))
    }
    return found
  }
}

/// What `/proc/PID/stat` says.
private struct ProcessStatus {
  let isRunning: Bool
  let group: pid_t
  let session: pid_t

  init?(of process: pid_t) {
    guard let file = try? FileDescriptor.open("/proc/\(process)/stat", .readOnly) else {
      return nil
    }
    defer { try? file.close() }
    var bytes = [UInt8](repeating: 0, count: 1024)
    guard let count = try? bytes.withUnsafeMutableBytes({ try file.read(into: $0) }) else {
      return nil
    }
    // The command's name stands in parentheses and may hold anything, parentheses too.
    let line = bytes[..<count]
    guard let end = line.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = String(decoding: line[(end + 1)...], as: UTF8.self).split(separator: " ")
    guard fields.count > 3, let group = pid_t(fields[2]), let session = pid_t(fields[3]) else {
      return nil
    }
    isRunning = fields[0] != "Z" && fields[0] != "X"
    self.group = group
    self.session = session
  }
}
