import FoundationEssentials
import Glibc
import RunbookPlan
import Testing

@testable import RunbookExecution

/// The system's `sshd` on an address of this machine, with keys of its own, and an `ssh` that knows
/// it. Gone with this value.
final class SSHServer {
  private let bench: Bench
  let host: Plan.Host
  private let folder: String
  private let port: Int

  /// - Parameter number: the last part of its address, from 2 on.
  init(_ bench: Bench, _ number: Int) async throws {
    self.bench = bench
    host = Plan.Host(id: "h\(number)", address: "127.0.0.\(number)", connection: .ssh)
    folder = bench.path("sshd-\(number)")
    port = Int.random(in: 20_000..<32_000)
    // The server says itself what is wrong with its settings, and forks only once it listens.
    try await Self.shell(
      """
      set -e
      mkdir -p /run/sshd "$folder" "$bin"
      cd "$folder"
      for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$key"; done
      printf '%s\\n' "ListenAddress $address:$port" "HostKey $folder/host" \
        "AuthorizedKeysFile $folder/user.pub" 'StrictModes no' 'UsePAM no' \
        'PasswordAuthentication no' "PidFile $folder/pid" 'LogLevel VERBOSE' >settings
      "$(PATH=$PATH:/usr/sbin command -v sshd)" -f "$folder/settings" -E "$folder/log"
      echo "[$address]:$port $(cut -d' ' -f1,2 host.pub)" >>"$known"
      printf '%s\\n' "Host $address" "  Port $port" "  IdentityFile $folder/user" \
        "  UserKnownHostsFile $known" >>"$bin/settings"
      printf '%s\\n' '#!/bin/sh' "exec $(command -v ssh) -F $bin/settings \\"\\$@\\"" >"$bin/ssh"
      chmod +x "$bin/ssh"
      """,
      [
        "folder": folder, "address": "127.0.0.\(number)", "port": "\(port)",
        "bin": bench.path("bin"), "known": bench.path("known_hosts"),
      ])
  }

  deinit {
    guard let text = try? String(contentsOfFile: folder + "/pid", encoding: .utf8),
      let process = pid_t(text.filter(\.isNumber))
    else { return }
    kill(process, SIGTERM)
  }

  /// How many connections were let in so far.
  func connections() throws -> Int {
    try bench.text("sshd-\(host.id.dropFirst())/log").split(separator: "\n")
      .count { $0.contains("Accepted publickey") }
  }

  /// A new host key, of which the client does not know.
  func changeKey() async throws {
    try await Self.shell(
      """
      set -e
      cd "$folder"
      rm host host.pub
      ssh-keygen -q -t ed25519 -N '' -f host
      kill -HUP "$(cat pid)"
      until [ "$(grep -c 'Server listening' log)" -ge 2 ]; do sleep 0.05; done
      """, ["folder": folder])
  }

  /// The environment of a run that finds this `ssh`.
  static func environment(_ bench: Bench) -> ExecutionEnvironment {
    bench.environment(["PATH": bench.path("bin") + ":/usr/sbin:/usr/bin:/sbin:/bin"])
  }

  private static func shell(_ text: String, _ variables: [String: String]) async throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let runner = ProcessRunner(interruption: try Interruption())
    let collected = CommandCapture(secrets: []) { _, _ in }
    let result = await runner.run(
      Invocation(
        executable: "/bin/sh", arguments: ["-c", text],
        environment: variables.merging(["PATH": path]) { own, _ in own }),
      timeout: 60_000, sink: collected.receive)
    try #require(
      result.ending == .exited(0), "\(collected.finish().lastLines.joined(separator: "\n"))")
  }
}
