import RunbookEvidence
import SystemPackage
import Testing

@Suite("Keys and signatures of ssh-keygen")
struct SigningKeyTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let bits: Int?
    var testDescription: String { "\(name) \(bits ?? 0)" }

    static let all = [
      Kind(name: "ed25519", bits: nil), Kind(name: "ecdsa", bits: 256),
      Kind(name: "ecdsa", bits: 384), Kind(name: "ecdsa", bits: 521), Kind(name: "rsa", bits: 2048),
    ]
  }

  private static let message = Array("CHG0031337\n".utf8)
  private static let namespace = "runbook-operate"

  @Test("a fingerprint is the one that ssh-keygen shows", arguments: Kind.all)
  func fingerprint(_ kind: Kind) throws {
    let key = try TestKey(kind.name, bits: kind.bits)
    let shown = String(
      decoding: try KeyGen.call(["-l", "-f", key.path.string + ".pub"]), as: UTF8.self)
    #expect(shown.contains(" \(key.key.fingerprint) "), "\(shown)")
  }

  @Test("what ssh-keygen signs is accepted, for this text and purpose only", arguments: Kind.all)
  func acceptsKeyGen(_ kind: Kind) throws {
    let key = try TestKey(kind.name, bits: kind.bits)
    let bytes = try KeyGen.call(
      ["-q", "-Y", "sign", "-f", key.path.string, "-n", SigningKeyTests.namespace],
      input: SigningKeyTests.message)
    let signature = try SSHSignature(armored: bytes)
    #expect(signature.key == key.key)
    #expect(signature.armored == bytes)
    try signature.verify(message: SigningKeyTests.message, namespace: SigningKeyTests.namespace)
    #expect(throws: SigningError.self) {
      try signature.verify(message: [1], namespace: SigningKeyTests.namespace)
    }
    #expect(throws: SigningError.self) {
      try signature.verify(message: SigningKeyTests.message, namespace: "runbook-approve")
    }
  }

  @Test("both hashes that ssh-keygen offers are accepted", arguments: ["sha256", "sha512"])
  func hashes(_ hash: String) throws {
    let key = try TestKey("rsa", bits: 2048)
    let bytes = try KeyGen.call(
      ["-q", "-Y", "sign", "-f", key.path.string, "-n", "n", "-O", "hashalg=\(hash)"],
      input: SigningKeyTests.message)
    try SSHSignature(armored: bytes).verify(message: SigningKeyTests.message, namespace: "n")
  }

  @Test("ssh-keygen accepts what is signed here, with every kind of key", arguments: Kind.all)
  func acceptedByKeyGen(_ kind: Kind) throws {
    let key = try TestKey(kind.name, bits: kind.bits)
    let signer = try key.signer(kind.name == "ed25519" ? KeyGen.refused : KeyGen.tool)
    let signature = try signer.sign(
      SigningKeyTests.message, namespace: SigningKeyTests.namespace
    ).armored
    func isAccepted(_ signature: [UInt8], _ message: [UInt8], _ namespace: String) throws -> Bool {
      try key.isAccepted(signature, over: message, namespace: namespace)
    }
    let (message, namespace) = (SigningKeyTests.message, SigningKeyTests.namespace)
    #expect(try isAccepted(signature, message, namespace))
    #expect(try !isAccepted(signature, message + [0x0A], namespace))
    #expect(try !isAccepted(signature, Array(message.dropLast()), namespace))
    #expect(try !isAccepted(signature, message, "runbook-approve"))
    var flipped = signature
    flipped[200] = flipped[200] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    #expect(try !isAccepted(flipped, message, namespace))
  }

  @Test("the same key signs in this process as ssh-keygen does")
  func sameBytes() throws {
    let key = try TestKey()
    let theirs = try KeyGen.call(
      ["-q", "-Y", "sign", "-f", key.path.string, "-n", "n"], input: SigningKeyTests.message)
    #expect(try key.signer().sign(SigningKeyTests.message, namespace: "n").armored == theirs)
  }

  @Test("no byte of a signature can change", arguments: Kind.all)
  func everyByte(_ kind: Kind) throws {
    let key = try TestKey(kind.name, bits: kind.bits)
    let bytes = try key.signer(KeyGen.tool).sign(SigningKeyTests.message, namespace: "n").armored
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= [0x01, 0x20, 0x80][index % 3]
      #expect(throws: SigningError.self, "byte \(index)") {
        try SSHSignature(armored: changed).verify(message: SigningKeyTests.message, namespace: "n")
      }
    }
    for cut in [0, 1, bytes.count / 2, bytes.count - 1] {
      #expect(throws: SigningError.self) { try SSHSignature(armored: Array(bytes[..<cut])) }
    }
    #expect(throws: SigningError.self) { try SSHSignature(armored: bytes + [0x0A]) }
  }

  @Test("a key with a passphrase is left to ssh-keygen")
  func encrypted() throws {
    let key = try TestKey(passphrase: "correct horse")
    #expect(throws: SigningError.self) { try key.signer().sign([1], namespace: "n") }
    #expect(try key.signer().signPlainly([1]) == nil)
  }

  @Test("a private key that others can read is not used")
  func readableByOthers() throws {
    let key = try TestKey()
    try FilePath.setMode(0o644, key.path)
    #expect(throws: SigningError.self) { try key.signer() }
  }

  @Test("a damaged private key is not used")
  func damaged() throws {
    let key = try TestKey()
    let text = String(decoding: try key.folder.path.bytes("key"), as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    // The private half stands in the last lines but one.
    lines[4] = String(lines[4].reversed())
    let damaged = Array(lines.map { $0 + "\n" }.joined().utf8)
    try key.folder.path.write(damaged, to: "key")
    #expect(throws: SigningError.self) { try key.signer().sign([1], namespace: "n") }
  }

  @Test("what a tool gives is checked before it is believed")
  func wrongTool() throws {
    let (key, other) = (try TestKey("ecdsa", bits: 256), try TestKey())
    let signer = try key.signer { _, _ in
      try other.signer().sign([2], namespace: "n").armored
    }
    #expect(throws: SigningError.self) { try signer.sign([1], namespace: "n") }
  }

  @Test(
    "what is no plain key in its one form is refused",
    arguments: [
      "", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIA==",
      "ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29t",
      "ssh-dss AAAAB3NzaC1kc3M=",
    ])
  func noKey(_ line: String) {
    #expect(throws: SigningError.self) { try SSHPublicKey(line: line) }
  }
}
