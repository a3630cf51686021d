import Glibc
import SystemPackage

/// Reads on where nobody listens any more, so that whoever still writes is not ended by SIGPIPE.
///
/// It lives for as long as something writes, longer than this process if need be, and keeps nothing.
enum OutputDrain {
  /// Reads its standard input and its standard output, both of which are reading ends.
  private static let script =
    "exec 3<&0 4<&1 </dev/null >/dev/null 2>&1; cat <&3 3<&- 4<&- & cat <&4 3<&- 4<&- &"

  /// Hands over reading ends, which may be closed here afterwards.
  ///
  /// - Parameter path: where programs are looked up; nil: where they usually are.
  /// - Returns: whether somebody reads them now.
  static func take(_ ends: [FileDescriptor], path: String?) -> Bool {
    guard let nothing = try? FileDescriptor.open("/dev/null", .readWrite, options: .closeOnExec)
    else { return false }
    defer { try? nothing.close() }
    let first = ends.first ?? nothing
    let invocation = Invocation(
      executable: "/bin/sh", name: "sh", arguments: ["-c", script],
      environment: ["PATH": path ?? "/usr/bin:/bin"], workingDirectory: "/")
    guard
      let child = try? ChildProcess(
        invocation, streams: [first, ends.dropFirst().first ?? nothing, nothing])
    else { return false }
    return child.end() == .exited(0)
  }
}
