import Glibc
import SystemPackage

/// The descriptors between this process and one command.
struct CommandPipes: Sendable {
  let childInput: FileDescriptor
  let childOutput: FileDescriptor
  let childError: FileDescriptor
  /// Nil where the command reads `/dev/null`.
  let input: FileDescriptor?
  let output: FileDescriptor
  let error: FileDescriptor

  init(withInput: Bool) throws(Errno) {
    var opened: [FileDescriptor] = []
    do {
      let (output, childOutput) = try CommandPipes.pipe()
      opened += [output, childOutput]
      let (error, childError) = try CommandPipes.pipe()
      opened += [error, childError]
      (self.output, self.childOutput, self.error, self.childError) =
        (output, childOutput, error, childError)
      if withInput {
        (input, childInput) = try CommandPipes.socketPair()
      } else {
        input = nil
        childInput = try FileDescriptor.open("/dev/null", .readOnly, options: .closeOnExec)
      }
    } catch {
      for descriptor in opened { try? descriptor.close() }
      throw error as? Errno ?? Errno(rawValue: EIO)
    }
  }

  /// Not close-on-exec, which swift-system cannot ask for: ``ChildProcess``, the only one that
  /// starts processes here, leaves a child its three descriptors and no other.
  private static func pipe() throws(Errno) -> (FileDescriptor, FileDescriptor) {
    do {
      return try FileDescriptor.pipe()
    } catch {
      throw error as? Errno ?? Errno(rawValue: EIO)
    }
  }

  /// A socket rather than a pipe, because `send` can be told not to raise SIGPIPE when the command
  /// ends without reading everything.
  private static func socketPair() throws(Errno) -> (FileDescriptor, FileDescriptor) {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw Errno(rawValue: errno) }
    return (FileDescriptor(rawValue: ends[0]), FileDescriptor(rawValue: ends[1]))
  }

  /// Where what the command prints is read.
  func end(of stream: CommandStream) -> FileDescriptor { stream == .output ? output : error }

  /// To be called once the child has them, or its streams would never end.
  func closeChildEnds() {
    try? childInput.close()
    try? childOutput.close()
    try? childError.close()
  }

  func closeOwnEnds() {
    try? output.close()
    try? error.close()
    try? input?.close()
  }
}
