import RunbookPlan

/// An author's command as it is to run on one host.
struct HostCommand: Sendable {
  /// What `ssh` itself exits with when the connection fails.
  static let connectionFailure = 255

  var host: Plan.Host
  var text: String
  /// Values of the variables that the text names, secrets among them.
  var values: [String: [UInt8]]
  var workingDirectory: String?

  /// - Parameters:
  ///   - environment: what every command inherits.
  ///   - socket: of the connection that all commands on the host share; nil for this machine.
  func invocation(environment: ProcessVariables, socket: String? = nil) -> Invocation {
    switch host.connection {
    case .local:
      // Values travel as environment variables: the shell expands them, nobody parses them, and
      // other users cannot read them from the process list.
      return Invocation(
        // `$0`, and with it what the shell itself says of an error, as `sh -c` in the script.
        executable: "/bin/sh", name: "sh", arguments: ["-c", text],
        environment: environment.merging(values),
        workingDirectory: workingDirectory)
    case .ssh:
      return Invocation(
        executable: "ssh",
        // The first `--` keeps an address that starts with a dash from becoming an option.
        arguments: SSHOptions.using(socket ?? "none") + ["--", host.destination, "sh", "-s"],
        environment: environment, input: script)
    }
  }

  /// The text as a remote `sh -s` reads it. The command is handed to `eval` as one word, so that
  /// the shell has read all of its input before the command starts and could eat the rest.
  private var script: [UInt8] {
    let names = values.keys.sorted()
    var lines = names.map { Array("\($0)=".utf8) + ShellWord.quoted(values[$0] ?? []) }
    if !names.isEmpty { lines.append(Array("export \(names.joined(separator: " "))".utf8)) }
    if let workingDirectory {
      lines.append(Array("cd -- \(ShellWord(workingDirectory)) || exit 126".utf8))
    }
    lines.append(Array("exec </dev/null; eval \(ShellWord(text))".utf8))
    return lines.flatMap { $0 + [0x0A] }
  }
}
