import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// The system's `sshd` at an address of its own, with keys of its own, and an `ssh` that knows it.
/// It lives in a network namespace where this machine allows one, else on a loopback address that
/// other tests use too, at a port that nobody else has. Gone with this value, and with the process
/// that has made it, however that ends.
package final class SSHServer: Sendable {
  package let address: String
  /// Where `ssh` finds it as well without being told.
  package let port: String
  /// Which of a test's servers it is.
  package let number: Int
  /// Nil where it has no place of its own.
  package let link: NetworkLink?
  private let folder: String
  private let programs: String
  private let lifeline: Lifeline

  /// Has the `ssh` that knows every server of the same folder; to be the first that is searched.
  package static func programs(in parent: String) -> String { parent + "/ssh-programs" }

  /// - Parameters:
  ///   - parent: a folder that servers of the same test share.
  ///   - number: from 2 on, another one for each of them.
  ///   - hurries: the limits that `ssh` is given come sooner, and it leaves the path of each
  ///     connection's socket where ``socketFile`` says; a limit that it is not given never comes.
  ///   - login: what an account's login does with `$SSH_ORIGINAL_COMMAND`; nil: just that.
  package init(
    in parent: String, _ number: Int, hurries: Bool = false, login: String? = nil
  ) async throws {
    let programs = Self.programs(in: parent)
    let folder = parent + "/sshd-\(number)"
    let place = NetworkPlace.isAvailable ? NetworkPlace() : nil
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lifeline = try Lifeline(folder + "/lifeline")
    try await Self.shell(
      Self.start,
      [
        "folder": folder, "programs": programs, "number": "\(number)",
        "name": place?.name ?? "", "guesses": NetworkPlace.guesses,
        "ports": place == nil ? FreePorts.guesses : "22", "hurry": hurries ? Self.hurry : "",
        "login": login ?? "",
      ])
    let text = try String(contentsOfFile: folder + "/place", encoding: .utf8)
    let addresses = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let address = addresses.first, let here = addresses.last else {
      throw Failure(description: "sshd has left no address but `\(text)`")
    }
    self.address = address
    port = String(try String(contentsOfFile: folder + "/port", encoding: .utf8).dropLast())
    self.number = number
    self.folder = folder
    self.programs = programs
    self.lifeline = lifeline
    link = place.map { NetworkLink(name: $0.name, here: here, address: address) }
  }

  /// Somebody stays who clears up when the lifeline is gone. The server says itself what is wrong
  /// with its settings, and forks only once it listens. A port may belong to somebody else. What
  /// this user's own shell says when it starts belongs to no test, hence the other home.
  private static let start =
    NetworkPlace.shell + """

      set -e
      PATH=$PATH:/usr/sbin
      mkdir -p /run/sshd "$programs"
      cd "$folder"
      exec 3<lifeline
      afterwards() { (set +e; trap '' HUP INT TERM; cat <&3; "$@") >/dev/null 2>&1 & }
      if [ -n "$name" ]; then
        afterwards leave_place
        enter_place
      else
        inside() { "$@"; }
        here=127.0.0.1 address=127.0.0.$number
      fi
      echo "$address $here" >place
      for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$key"; done
      found=
      for port in $ports; do
        printf '%s\\n' "ListenAddress $address:$port" "HostKey $folder/host" \
          "AuthorizedKeysFile $folder/user.pub" 'StrictModes no' 'UsePAM no' \
          'PasswordAuthentication no' "PidFile $folder/pid" 'LogLevel VERBOSE' \
          "SetEnv HOME=$folder" ${login:+"ForceCommand $login"} >settings
        if inside "$(command -v sshd)" -f "$folder/settings" -E "$folder/log"; then
          found=1
          break
        fi
      done
      [ -n "$found" ] || { cat log >&2; exit 1; }
      echo "$port" >port
      until [ -s pid ]; do sleep 0.05; done
      [ -n "$name" ] || afterwards kill "$(cat pid)"
      known="[$address]:$port"
      [ "$port" != 22 ] || known=$address
      echo "$known $(cut -d' ' -f1,2 host.pub)" >>"$programs/known_hosts"
      printf '%s\\n' "Host $address" "  Port $port" "  IdentityFile $folder/user" \
        "  UserKnownHostsFile $programs/known_hosts" >>"$programs/settings"
      printf '%s\\n' '#!/bin/sh' "programs='$programs'" "$hurry" \
        "exec $(command -v ssh) -F $programs/settings \\"\\$@\\"" >"$programs/ssh"
      chmod +x "$programs/ssh"
      """

  /// Of `ssh`'s arguments, the last of one that makes a connection is where to.
  private static let hurry = """
    for word; do
      shift
      case $word in
        ConnectTimeout=*) word=ConnectTimeout=10 ;;
        ServerAliveInterval=*) word=ServerAliveInterval=2 ;;
        ControlPath=*) socket=${word#*=} ;;
      esac
      set -- "$@" "$word"
    done
    case " $* " in *' -N '*) echo "$socket" >"$programs/socket-$word" ;; esac
    """

  /// Holds the path of the socket of the newest connection.
  package var socketFile: String { programs + "/socket-" + address }

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

/// A pipe with a name, that nothing is ever written to: whoever reads it learns when this value is
/// gone, or the process that has it.
private final class Lifeline: Sendable {
  private let end: FileDescriptor

  /// No other program that this process starts inherits it.
  init(_ path: String) throws {
    guard mkfifo(path, 0o600) == 0 else { throw Errno(rawValue: errno) }
    end = try FileDescriptor.open(FilePath(path), .readWrite, options: .closeOnExec)
  }

  deinit { try? end.close() }
}
