import RunbookDigest
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Signs with a key of `ssh-keygen`: in this process where the key is a plain Ed25519 one, through
/// `ssh-keygen -Y sign` for all others: encrypted, of an agent (`.pub`), in hardware, RSA, ECDSA.
package struct Signer: Sendable {
  /// Runs `ssh-keygen` with these arguments and this standard input, and gives its standard
  /// output; throws where it fails. It may talk to the person at the terminal.
  package typealias KeyTool =
    @Sendable (_ arguments: [String], _ input: [UInt8]) throws -> [UInt8]

  private enum Means: Sendable {
    case secret(Ed25519PrivateKey)
    case tool(KeyTool)
  }

  /// Bytes; far above what a key needs.
  private static let sizeLimit = 1 << 16

  package let path: FilePath
  /// Nil where only `ssh-keygen` knows it before the first signature.
  package let publicKey: SSHPublicKey?
  private let means: Means

  /// - Throws: ``SigningError`` where the file cannot be read, or others can read it.
  package init(keyPath path: FilePath, tool: @escaping KeyTool) throws(SigningError) {
    self.path = path
    let file = try KeyFile(path, limit: Signer.sizeLimit)
    if let secret = try PrivateKeyFile.plainEd25519(file.bytes) {
      try file.checkIsPrivate()
      publicKey = try SSHPublicKey(ed25519: secret.publicKey)
      means = .secret(secret)
    } else {
      publicKey = try? SSHPublicKey(line: String(decoding: file.bytes, as: UTF8.self))
      means = .tool(tool)
    }
  }

  /// Makes an SSHSIG over the message, with SHA-512.
  package func sign(
    _ message: [UInt8], namespace: String
  ) throws(SigningError) -> SSHSignature {
    switch means {
    case .secret(let secret): return try sign(message, namespace, secret)
    case .tool(let tool): return try sign(message, namespace, tool)
    }
  }

  /// Signs bytes as they are, with Ed25519; nil where the key is not in this process.
  package func signPlainly(_ bytes: [UInt8]) throws(SigningError) -> [UInt8]? {
    guard case .secret(let secret) = means else { return nil }
    return try Signer.signature(of: bytes, by: secret)
  }

  private static func signature(
    of bytes: [UInt8], by secret: Ed25519PrivateKey
  ) throws(SigningError) -> [UInt8] {
    do {
      return try secret.signature(for: bytes)
    } catch {
      throw SigningError("the key cannot sign")
    }
  }

  private func sign(
    _ message: [UInt8], _ namespace: String, _ secret: Ed25519PrivateKey
  ) throws(SigningError) -> SSHSignature {
    let key = try SSHPublicKey(ed25519: secret.publicKey)
    let signed = SSHSignature.signedBytes(message, namespace: namespace, hash: .sha512)
    var content = SSHWriter()
    content.string(SSHPublicKey.Algorithm.ed25519.rawValue.utf8)
    content.string(try Signer.signature(of: signed, by: secret))
    return SSHSignature(key: key, namespace: namespace, hash: .sha512, content: content.bytes)
  }

  private func sign(
    _ message: [UInt8], _ namespace: String, _ tool: KeyTool
  ) throws(SigningError) -> SSHSignature {
    let output: [UInt8]
    do {
      output = try tool(["-q", "-Y", "sign", "-f", path.string, "-n", namespace], message)
    } catch {
      throw SigningError("`ssh-keygen -Y sign` with `\(path.string)` failed: \(error)")
    }
    let made = try SSHSignature(armored: output)
    // What is written must be what the verifier will accept.
    try made.verify(message: message, namespace: namespace)
    return made
  }
}

/// A key's file. A link to it is followed: it is the person's own choice of name.
private struct KeyFile {
  let bytes: [UInt8]
  private let mode: mode_t
  private let path: FilePath

  init(_ path: FilePath, limit: Int) throws(SigningError) {
    self.path = path
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
      defer { try? file.close() }
      var status = stat()
      guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw SigningError("`\(path.string)` is not a file")
      }
      mode = status.st_mode
      var buffer = [UInt8](repeating: 0, count: limit)
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      bytes = Array(buffer[..<count])
    } catch let error as SigningError {
      throw error
    } catch {
      throw SigningError("cannot read the key `\(path.string)`: \(error)")
    }
  }

  /// As `ssh` asks for it.
  func checkIsPrivate() throws(SigningError) {
    guard mode & 0o077 == 0 else {
      throw SigningError(
        "others may read the private key `\(path.string)`; run `chmod 600 \(path.string)` first")
    }
  }
}
