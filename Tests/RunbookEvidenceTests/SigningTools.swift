import FoundationEssentials
import RunbookEvidence
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The `ssh-keygen` of this machine: what an auditor checks our signatures with.
enum KeyGen {
  struct Outcome: Error {
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// Fails loudly where `ssh-keygen` cannot be started: nothing here may pass without it.
  static func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    let folder = try TemporaryFolder()
    try folder.path.write(input, to: "in")
    let files = ["in", "out", "err"].map { folder.path.appending($0).string }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT, 0o600)
    let words = (["ssh-keygen"] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let started = posix_spawnp(&process, "ssh-keygen", &actions, nil, words + [nil], environ)
    guard started == 0 else {
      throw Outcome(status: started, output: [], errors: "ssh-keygen cannot be started")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {}
    return Outcome(
      status: status, output: try folder.path.bytes("out"),
      errors: String(decoding: try folder.path.bytes("err"), as: UTF8.self))
  }

  static func call(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let outcome = try run(arguments, input: input)
    guard outcome.status == 0 else { throw outcome }
    return outcome.output
  }

  /// As the command line gives it to a ``Signer``.
  static let tool: Signer.KeyTool = { try call($0, input: $1) }

  /// A tool that must not be needed.
  static let refused: Signer.KeyTool = { arguments, _ in
    throw Outcome(status: 1, output: [], errors: "not to be called: \(arguments)")
  }
}

/// A key pair that `ssh-keygen` made, in a folder of its own.
struct TestKey {
  let folder: TemporaryFolder
  let path: FilePath
  let key: SSHPublicKey

  init(_ kind: String = "ed25519", bits: Int? = nil, passphrase: String = "") throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("key")
    let size = bits.map { ["-b", String($0)] } ?? []
    _ = try KeyGen.call(["-q", "-t", kind, "-N", passphrase, "-C", "", "-f", path.string] + size)
    key = try SSHPublicKey(line: String(decoding: try folder.path.bytes("key.pub"), as: UTF8.self))
  }

  func signer(_ tool: @escaping Signer.KeyTool = KeyGen.refused) throws -> Signer {
    try Signer(keyPath: path, tool: tool)
  }

  /// A line of `allowed_signers`.
  func line(_ principals: String, _ options: String = "") -> String {
    [principals, options, key.line].filter { !$0.isEmpty }.joined(separator: " ") + "\n"
  }

  /// `ssh-keygen -Y verify` says that the signature is this key's.
  func isAccepted(_ signature: [UInt8], over message: [UInt8], namespace: String) throws -> Bool {
    let place = try TemporaryFolder()
    try place.path.write(Array(line("ana").utf8), to: "allowed")
    try place.path.write(signature, to: "sig")
    let outcome = try KeyGen.run(
      [
        "-Y", "verify", "-f", place.path.appending("allowed").string, "-I", "ana", "-n", namespace,
        "-s", place.path.appending("sig").string,
      ], input: message)
    return outcome.status == 0
  }
}

extension TrustPolicy {
  init(_ lines: String..., revoked: String = "") throws {
    self.init(
      allowedSigners: try AllowedSigners(parsing: lines.joined()),
      revoked: try RevokedKeys(parsing: Array(revoked.utf8)))
  }
}

extension FilePath {
  static func setMode(_ mode: mode_t, _ path: FilePath) throws {
    guard chmod(path.string, mode) == 0 else { throw Errno(rawValue: errno) }
  }
}
