import RunbookPlan

/// A connection to a host, which all commands there share, as `ssh` is told of it on its command
/// line. That counts before any file of settings.
struct SSHLink: Sendable {
  /// Path of the socket of the process that holds the connection.
  let socket: String
  /// Of this machine's version of `ssh`; see ``SSHOptions/newer(_:)``.
  let options: [String]

  /// For a process that holds a connection, which ends itself some time after the last command.
  var opening: [String] {
    SSHOptions.common + [
      "-o", "ControlMaster=yes", "-o", "ControlPersist=600", "-o", "ControlPath=\(socket)",
    ]
  }

  /// For a command that uses the connection.
  var arguments: [String] {
    SSHOptions.common + options + ["-T", "-o", "ControlMaster=no", "-o", "ControlPath=\(socket)"]
  }
}

enum SSHOptions {
  /// Nobody is asked, and a silent host is given up. That goes for commands too: where the shared
  /// connection has gone when one is to use it, `ssh` makes another for that command alone.
  static let common = [
    "-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15",
    "-o", "ServerAliveCountMax=4",
  ]

  /// Against settings that would have a command run without its standard input, behind our back, or
  /// not at all.
  ///
  /// - Parameter version: what `ssh -V` has said. Those settings came with OpenSSH 8.7.
  static func newer(_ version: String) -> [String] {
    guard let match = version.firstMatch(of: /^OpenSSH_(\d+)\.(\d+)/),
      let major = Int(match.1), let minor = Int(match.2), (major, minor) >= (8, 7)
    else { return [] }
    return [
      "-o", "StdinNull=no", "-o", "ForkAfterAuthentication=no", "-o", "SessionType=default",
      "-o", "RemoteCommand=none",
    ]
  }
}
