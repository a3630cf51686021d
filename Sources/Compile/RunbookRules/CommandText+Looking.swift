import ShellSyntax

/// What a command that only looks can be about.
extension CommandText {
  /// Programs that know how a machine or a service is, and nothing of any file.
  private static let observers: Set<String> = [
    "systemctl", "service", "pgrep", "pidof", "ps", "uptime", "hostname", "hostnamectl", "uname",
    "date", "true", ":", "echo", "printf", "exit", "df", "free", "ss", "netstat", "ping", "id",
    "whoami", "who", "w", "pg_isready", "nc", "lsblk", "mount", "mountpoint", "ip", "nproc", "curl",
    "wget", "lscpu", "vmstat", "sleep", "sync",
  ]

  /// Whether every program of a text tells of the machine and its services alone.
  static func looksAtTheSystemAlone(_ text: String) -> Bool {
    let commands = ShellText(text).commands.filter { !$0.core.isEmpty }
    // What looks at nothing is the matter of the rule about checks that cannot fail.
    let constants: Set<String> = ["true", ":", "echo", "printf", "exit"]
    guard !commands.allSatisfy({ constants.contains($0.program) }) else { return false }
    return commands.allSatisfy { command in
      let filters = ["grep", "head", "tail", "wc", "cut", "tr", "awk", "sed", "sort"]
      return observers.contains(command.program)
        || (filters.contains(command.program) && commands.count > 1)
    }
  }

  /// Whether a text ends well where a file is not there: `test ! -e FILE`, `! test -f FILE`.
  static func looksForAbsence(_ text: String) -> Bool {
    let commands = ShellText(text).commands
    guard commands.count == 1, let command = commands.first,
      ["test", "[", "[[", "ls", "stat"].contains(command.program)
    else { return false }
    let isTurned = command.words.filter { $0 == "!" }.count % 2 == 1
    let asksForFile = command.arguments.contains {
      ["-e", "-f", "-s", "-d", "-r", "-h", "-L"].contains($0)
    }
    return isTurned && (asksForFile || ["ls", "stat"].contains(command.program))
  }
}
