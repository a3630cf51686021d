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

  /// On this machine.
  ///
  /// - Parameter environment: what every command inherits.
  func invocation(environment: ProcessVariables) -> Invocation {
    // Values travel as environment variables: the shell expands them, nobody parses them, and
    // other users cannot read them from the process list.
    Invocation(
      // `$0`, and with it what the shell itself says of an error, as `sh -c` in the script.
      executable: "/bin/sh", name: "sh", arguments: ["-c", text],
      environment: environment.merging(values), workingDirectory: workingDirectory)
  }

  /// On another machine, over a connection. The text is read by `sh`, whatever the account's login
  /// shell is, and travels on its standard input: no value is an argument of a process.
  ///
  /// - Parameters:
  ///   - environment: what `ssh` inherits.
  ///   - nonce: tells the marks of this command from any other.
  func invocation(
    environment: ProcessVariables, over link: SSHLink, nonce: String
  ) -> Invocation {
    Invocation(
      executable: "ssh",
      // The first `--` keeps an address that starts with a dash from becoming an option.
      arguments: link.arguments + ["--", host.destination, "sh", "-s"],
      environment: environment, input: FarSide.call(script, nonce: nonce))
  }

  private var script: [UInt8] {
    let names = values.keys.sorted()
    var lines = names.map { Array("\($0)=".utf8) + ShellWord.quoted(values[$0] ?? []) }
    if !names.isEmpty { lines.append(Array("export \(names.joined(separator: " "))".utf8)) }
    if let workingDirectory {
      lines.append(Array("cd -- \(ShellWord(workingDirectory)) || exit 126".utf8))
    }
    lines.append(Array(text.utf8))
    return lines.flatMap { $0 + [0x0A] }
  }
}
