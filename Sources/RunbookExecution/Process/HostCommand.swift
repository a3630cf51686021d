import RunbookPlan

/// An author's command as it is to run on one host.
struct HostCommand: Sendable {
  /// What `ssh` itself exits with when the connection fails.
  static let connectionFailure = 255

  var host: Plan.Host
  var text: String
  /// Values of the variables that the text names, secrets among them.
  var values: [String: String]
  var workingDirectory: String?

  /// - Parameters:
  ///   - environment: what every command inherits.
  ///   - socket: of the connection that all commands on the host share; nil for this machine.
  func invocation(environment: [String: String], socket: String? = nil) -> Invocation {
    switch host.connection {
    case .local:
      // Values travel as environment variables: the shell expands them, nobody parses them, and
      // other users cannot read them from the process list.
      return Invocation(
        // `$0`, and with it what the shell itself says of an error, as `sh -c` in the script.
        executable: "/bin/sh", name: "sh", arguments: ["-c", text],
        environment: environment.merging(values) { _, value in value },
        workingDirectory: workingDirectory)
    case .ssh:
      return Invocation(
        executable: "ssh",
        // The first `--` keeps an address that starts with a dash from becoming an option.
        arguments: SSHOptions.using(socket ?? "none") + ["--", host.destination, "sh", "-s"],
        environment: environment, input: Array(script.utf8))
    }
  }

  /// The text as a remote `sh -s` reads it. The command is handed to `eval` as one word, so that
  /// the shell has read all of its input before the command starts and could eat the rest.
  private var script: String {
    var lines = values.sorted { $0.key < $1.key }.map { "\($0.key)=\(ShellWord($0.value))" }
    if !values.isEmpty { lines.append("export " + values.keys.sorted().joined(separator: " ")) }
    if let workingDirectory { lines.append("cd -- \(ShellWord(workingDirectory)) || exit 126") }
    lines.append("exec </dev/null; eval \(ShellWord(text))")
    return lines.joined(separator: "\n") + "\n"
  }
}
