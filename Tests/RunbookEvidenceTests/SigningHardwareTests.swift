import FoundationEssentials
import RunbookDigest
import RunbookEvidence
import SystemPackage
import Testing

@Suite("Signatures of hardware keys")
struct SigningHardwareTests {
  private static let message = Array("sealed\n".utf8)
  private static let application = Array("ssh:".utf8)
  private static let kind = "sk-ssh-ed25519@openssh.com"

  private let secret: Ed25519PrivateKey

  init() throws {
    secret = try Ed25519PrivateKey(seed: (0..<32).map { _ in .random(in: 0...255) })
  }

  private func string(_ bytes: some Collection<UInt8>) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) } + bytes
  }

  private var blob: [UInt8] {
    string(SigningHardwareTests.kind.utf8) + string(secret.publicKey)
      + string(SigningHardwareTests.application)
  }

  /// What a token with this key would give.
  private func signature(flags: UInt8) throws -> [UInt8] {
    let namespace = string("runbook-review".utf8) + string([]) + string("sha512".utf8)
    let digest = Array(SHA512.hash(data: SigningHardwareTests.message))
    let signed = Array("SSHSIG".utf8) + namespace + string(digest)
    let trailer: [UInt8] = [flags, 0, 0, 0, 7]
    let data =
      Array(SHA256.hash(data: SigningHardwareTests.application)) + trailer
      + Array(SHA256.hash(data: signed))
    let content =
      string(SigningHardwareTests.kind.utf8) + string(try secret.signature(for: data))
      + trailer
    let bytes =
      Array("SSHSIG".utf8) + [0, 0, 0, 1] + string(blob) + namespace + string(content)
    var text = Data(bytes).base64EncodedString()[...]
    var lines = ["-----BEGIN SSH SIGNATURE-----"]
    while !text.isEmpty {
      lines.append(String(text.prefix(70)))
      text = text.dropFirst(70)
    }
    return Array((lines + ["-----END SSH SIGNATURE-----", ""]).joined(separator: "\n").utf8)
  }

  @Test("are accepted here and by ssh-keygen")
  func accepted() throws {
    let bytes = try signature(flags: 1)
    let signature = try SSHSignature(armored: bytes)
    try signature.verify(message: SigningHardwareTests.message, namespace: "runbook-review")
    let folder = try TemporaryFolder()
    try folder.path.write(Array("li \(signature.key.line)\n".utf8), to: "allowed")
    try folder.path.write(bytes, to: "sig")
    _ = try KeyGen.call(
      [
        "-Y", "verify", "-f", folder.path.appending("allowed").string, "-I", "li", "-n",
        "runbook-review", "-s", folder.path.appending("sig").string,
      ], input: SigningHardwareTests.message)
  }

  @Test("are refused where nobody touched the key")
  func untouched() throws {
    let signature = try SSHSignature(armored: try signature(flags: 0))
    #expect(throws: SigningError("the hardware key signed without anybody touching it")) {
      try signature.verify(message: SigningHardwareTests.message, namespace: "runbook-review")
    }
  }
}
