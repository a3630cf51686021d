import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// The system's `sshd` on an address of this machine, with keys of its own, and an `ssh` that knows
/// it. Gone with this value.
package final class SSHServer: Sendable {
  package let address: String
  private let folder: String
  private let programs: String

  /// Has the `ssh` that knows every server of the same folder; to be the first that is searched.
  package static func programs(in parent: String) -> String { parent + "/ssh-programs" }

  /// - Parameters:
  ///   - parent: a folder that servers of the same test share.
  ///   - number: the last part of the server's address, from 2 on.
  package init(in parent: String, _ number: Int) async throws {
    address = "127.0.0.\(number)"
    folder = parent + "/sshd-\(number)"
    let programs = Self.programs(in: parent)
    self.programs = programs
    // The server says itself what is wrong with its settings, and forks only once it listens. A
    // port may belong to somebody else.
    try await Self.shell(
      """
      set -e
      mkdir -p /run/sshd "$folder" "$programs"
      cd "$folder"
      found=
      for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$key"; done
      for port in $ports; do
        printf '%s\\n' "ListenAddress $address:$port" "HostKey $folder/host" \
          "AuthorizedKeysFile $folder/user.pub" 'StrictModes no' 'UsePAM no' \
          'PasswordAuthentication no' "PidFile $folder/pid" 'LogLevel VERBOSE' >settings
        if "$(PATH=$PATH:/usr/sbin command -v sshd)" -f "$folder/settings" -E "$folder/log"; then
          found=1
          break
        fi
      done
      [ -n "$found" ] || { cat log >&2; exit 1; }
      until [ -s pid ]; do sleep 0.05; done
      echo "[$address]:$port $(cut -d' ' -f1,2 host.pub)" >>"$programs/known_hosts"
      printf '%s\\n' "Host $address" "  Port $port" "  IdentityFile $folder/user" \
        "  UserKnownHostsFile $programs/known_hosts" >>"$programs/settings"
      printf '%s\\n' '#!/bin/sh' \
        "exec $(command -v ssh) -F $programs/settings \\"\\$@\\"" >"$programs/ssh"
      chmod +x "$programs/ssh"
      """,
      [
        "folder": folder, "programs": programs, "address": address,
        "ports": FreePorts.guesses,
      ])
  }

  deinit {
    guard let process = try? processID() else { return }
    kill(process, SIGTERM)
  }

  /// Of the process that listens.
  package func processID() throws -> Int32 {
    let text = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
    guard let process = Int32(text.filter(\.isNumber)), process > 1 else {
      throw Failure(description: "sshd has left no process id but `\(text)`")
    }
    return process
  }

  /// How many connections were let in so far.
  package func connections() throws -> Int { try logged("Accepted publickey") }

  /// How many of them have ended because the client wanted it.
  package func goodbyes() throws -> Int { try logged("Received disconnect") }

  private func logged(_ words: String) throws -> Int {
    try String(contentsOfFile: folder + "/log", encoding: .utf8).ranges(of: words).count
  }

  /// A new host key, of which the client does not know.
  package func changeKey() async throws {
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

  /// Makes the client know no key of any server of the same folder.
  package func forgetKeys() async throws {
    try await Self.shell(": >\"$programs/known_hosts\"", ["programs": programs])
  }

  private static func shell(_ text: String, _ variables: [String: String]) async throws {
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let environment = variables.merging(["PATH": search]) { own, _ in own }
      .map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", text],
      environment: .custom(Dictionary(uniqueKeysWithValues: environment)),
      output: .discarded, error: .string(limit: 65_536))
    guard result.terminationStatus == .exited(0) else {
      throw Failure(description: "\(result.terminationStatus): \(result.standardError)")
    }
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
