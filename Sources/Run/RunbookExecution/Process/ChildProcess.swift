import CProcess
import Glibc
import SystemPackage

/// A process that was started and not yet waited for.
struct ChildProcess: Sendable {
  struct StartFailure: Error {
    let reason: String
  }

  /// Leads a session and a group of its own, and belongs to nobody else until ``end()``.
  let id: pid_t
  /// Readable once the process has ended; -1 where the kernel has none.
  let descriptor: Int32

  /// Milliseconds before the first of a few more attempts where the system has no room for another
  /// process just now.
  private static let patience = [10, 40, 160]

  /// - Parameter streams: what become its standard input, output and error.
  init(_ invocation: Invocation, streams: [FileDescriptor]) throws(StartFailure) {
    let path = try ChildProcess.path(of: invocation)
    let words = ([invocation.name ?? invocation.executable] + invocation.arguments)
      .map { Array($0.utf8) }
    let environment = invocation.environment.entries
    guard !(words + environment).contains(where: { $0.contains(0) }) else {
      throw StartFailure(reason: "no command can be given a NUL")
    }
    let streams = streams.map(\.rawValue)
    var id: pid_t = 0
    var descriptor: Int32 = -1
    var pauses = ChildProcess.patience[...]
    while true {
      let status = withCStrings(words) { words in
        withCStrings(environment) { environment in
          process_start(
            path, words, environment, invocation.workingDirectory, streams, &id, &descriptor)
        }
      }
      if status == 0 { break }
      guard status == EAGAIN, let pause = pauses.popFirst() else {
        let place = invocation.workingDirectory.map { " in `\($0)`" } ?? ""
        throw StartFailure(reason: "`\(path)`\(place): \(Errno(rawValue: status))")
      }
      usleep(UInt32(pause * 1000))
    }
    self.id = id
    self.descriptor = descriptor
  }

  /// Waits for the end. Afterwards the number may belong to another process.
  func end() -> ProcessResult.Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    if descriptor >= 0 { close(descriptor) }
    // The macros of <sys/wait.h> do not reach Swift.
    let signal = Int(status & 0x7F)
    return signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(signal)
  }

  /// The program's path. A name is looked up in the `PATH` that the command gets, but never in the
  /// folder that it happens to start in.
  private static func path(of invocation: Invocation) throws(StartFailure) -> String {
    let name = invocation.executable
    if name.utf8.contains(UInt8(ascii: "/")) { return name }
    let folders = (invocation.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    for folder in folders where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    throw StartFailure(reason: "there is no `\(name)` in PATH")
  }
}

/// Gives texts as C takes a list of them: pointers, and a null pointer at the end.
private func withCStrings<Value>(
  _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
) -> Value {
  let pointers =
    texts.map { text in
      (text + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { characters in
        characters.baseAddress.flatMap { strdup($0) }
      }
    } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
