import Glibc
import SystemPackage

/// Runs another program of this machine and reads what it prints.
enum ChildProgram {
  struct Result {
    let output: [UInt8]
    /// Nil where a signal ended it.
    let status: Int32?
  }

  /// Standard error stays that of this process.
  ///
  /// - Parameters:
  ///   - words: the program, looked for on the search path, and its arguments.
  ///   - input: what it reads from standard input; must be far smaller than a pipe holds.
  /// - Throws: `Errno` where it cannot be started or read.
  static func run(_ words: [String], _ input: [UInt8] = []) throws -> Result {
    let (childInput, feed) = try FileDescriptor.pipe()
    let (result, childOutput) = try FileDescriptor.pipe()
    let process: pid_t
    do {
      defer {
        try? childInput.close()
        try? childOutput.close()
      }
      process = try spawn(words, input: childInput, output: childOutput, closing: [feed, result])
    } catch {
      try? feed.close()
      try? result.close()
      throw error
    }
    defer { try? result.close() }
    _ = try? feed.writeAll(input)
    try? feed.close()
    let output = try readAll(result)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let hasExited = status & 0x7F == 0
    return Result(output: output, status: hasExited ? (status >> 8) & 0xFF : nil)
  }

  private static func spawn(
    _ words: [String], input: FileDescriptor, output: FileDescriptor, closing: [FileDescriptor]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.rawValue, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.rawValue, STDOUT_FILENO)
    for descriptor in closing + [input, output] {
      posix_spawn_file_actions_addclose(&actions, descriptor.rawValue)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let status = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    guard status == 0 else { throw Errno(rawValue: status) }
    return process
  }

  private static func readAll(_ descriptor: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
