import FoundationEssentials
import RunbookEvidence
import SystemPackage
import Testing

@Suite("Allowed signers and revoked keys")
struct SigningTrustTests {
  /// 2027-01-16T21:00:00Z.
  private static let now = 1_800_133_200_000
  private let key: TestKey
  private let other: TestKey

  init() throws {
    key = try TestKey()
    other = try TestKey("ecdsa", bits: 256)
  }

  private func answer(
    _ line: String, principal: String = "ana", namespace: String = "runbook-operate"
  ) throws -> AllowedSigners.Answer {
    try AllowedSigners(parsing: line).judge(
      key.key, principal: principal, namespace: namespace, at: SigningTrustTests.now)
  }

  @Test(
    "a key may sign where a line says so",
    arguments: [
      ("ana", ""), ("ana,li", ""), ("*", ""), ("a?a", ""), ("\"li,an*\"", ""),
      ("*,!li", ""), ("ana", "namespaces=\"runbook-operate\""),
      ("ana", "namespaces=\"git,runbook-*\""), ("ana", "NAMESPACES=\"runbook-operate\""),
      ("ana", "valid-after=\"20270116Z\""), ("ana", "valid-before=\"202701162100Z\""),
      ("ana", "namespaces=\"*\",valid-after=\"20261231235959Z\",valid-before=\"20280101Z\""),
    ])
  func allowed(principals: String, options: String) throws {
    #expect(try answer(key.line(principals, options)) == .allowed)
  }

  @Test(
    "and may not where none does",
    arguments: [
      ("li", "", "not one of `ana`"), ("an", "", "not one of"), ("ana?", "", "not one of"),
      ("*,!ana", "", "not one of"), ("ANA", "", "not one of"),
      ("ana", "namespaces=\"runbook-approve\"", "may not sign for"),
      ("ana", "namespaces=\"runbook-*,!runbook-operate\"", "may not sign for"),
      ("ana", "valid-after=\"20270117Z\"", "not yet valid"),
      ("ana", "valid-before=\"20270116205959Z\"", "had expired"),
      ("ana", "namespaces=\"\"", "may not sign for"),
    ])
  func refused(principals: String, options: String, words: String) throws {
    guard case .refused(let reason) = try answer(key.line(principals, options)) else {
      Issue.record("not refused")
      return
    }
    #expect(reason.contains(words), "\(reason)")
  }

  @Test("a key that no line has is unknown")
  func unknown() throws {
    #expect(try answer(other.line("ana")) == .unknownKey)
    #expect(try answer("# nobody\n\n") == .unknownKey)
  }

  @Test("one line that allows is enough")
  func severalLines() throws {
    let lines =
      key.line("ana", "valid-before=\"20260101Z\"")
      + "\n# renewed\n" + key.line("ana")
    #expect(try answer(lines) == .allowed)
  }

  @Test(
    "a line that is not understood makes the whole list useless",
    arguments: [
      ("ana unknown=\"x\" KEY", "not known"), ("ana valid-after=\"20270101\" KEY", "in UTC"),
      ("ana valid-after=\"2027Z\" KEY", "not a time"),
      ("ana valid-before=\"20271301Z\" KEY", "does not exist"), ("KEY", "expected"),
      ("ana ssh-ed25519", "expected"), ("ana ssh-ed25519 AAAA=", "base64"),
      ("ana namespaces=\"a\",namespaces=\"b\" KEY", "stand once"),
      ("ana valid-before=\"20200101Z\",valid-before=\"20990101Z\" KEY", "stand once"),
      ("ana valid-after=\"20280101Z\",valid-before=\"20270101Z\" KEY", "before"),
      ("ana namespaces=\"a\", KEY", "comma"), ("ana namespaces=a KEY", "quotation marks"),
      ("\"ana KEY", "not closed"), ("ana\u{A0}KEY", "expected"),
    ])
  func notUnderstood(line: String, words: String) throws {
    let text = key.line("ok") + line.replacing("KEY", with: key.key.line)
    let error = try #require(throws: SigningError.self) { try AllowedSigners(parsing: text) }
    #expect(error.reason.contains("line 2"), "\(error)")
    #expect(error.reason.contains(words), "\(error)")
  }

  @Test(
    "a line ends at LF and nowhere else: what stands in a comment says nothing",
    arguments: ["\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\r"])
  func comment(_ mark: String) throws {
    #expect(try answer("# old \(mark)" + key.line("ana")) == .unknownKey)
  }

  @Test("lines may end with CR and LF")
  func carriageReturns() throws {
    let lines = "# keys\r\n\r\n" + key.line("ana").replacing("\n", with: "\r\n")
    #expect(try answer(lines) == .allowed)
  }

  @Test("a key that signs certificates vouches for nothing else, and is its owner's all the same")
  func authority() throws {
    let signers = try AllowedSigners(parsing: key.line("ana", "cert-authority"))
    let answer = signers.judge(
      key.key, principal: "ana", namespace: "runbook-operate", at: SigningTrustTests.now)
    #expect(answer == .unknownKey)
    #expect(signers.lists(key.key, for: "ana"))
  }

  @Test("a key is its owner's in whatever letters and for whatever it is listed")
  func owner() throws {
    let options = "namespaces=\"git\",valid-before=\"20200101Z\""
    let signers = try AllowedSigners(parsing: key.line("LI,Ana@Example.com", options))
    for name in ["ana@example.com", "ANA@EXAMPLE.COM", " ana@example.com\t", "li"] {
      #expect(signers.lists(key.key, for: name), "\(name)")
    }
    #expect(!signers.lists(key.key, for: "an"))
    #expect(!signers.lists(other.key, for: "li"))
  }

  @Test("ssh-keygen reads the same lines the same way", arguments: ["ana", "an*", "li", "*,!ana"])
  func likeKeyGen(principals: String) throws {
    let folder = try TemporaryFolder()
    let line = key.line(principals, "namespaces=\"runbook-operate\"")
    try folder.path.write(Array(line.utf8), to: "allowed")
    let signature = try key.signer().sign([1], namespace: "runbook-operate")
    try folder.path.write(signature.armored, to: "sig")
    let outcome = try KeyGen.run(
      [
        "-Y", "verify", "-f", folder.path.appending("allowed").string, "-I", "ana", "-n",
        "runbook-operate", "-s", folder.path.appending("sig").string,
      ], input: [1])
    #expect(try (outcome.status == 0) == (answer(line) == .allowed))
  }

  @Test("keys are revoked by key and by fingerprint")
  func revokedText() throws {
    for text in [key.key.line + " lost\n", "# lost\n\(key.key.fingerprint)\n"] {
      let revoked = try RevokedKeys(parsing: Array(text.utf8))
      #expect(revoked.contains(key.key))
      #expect(!revoked.contains(other.key))
    }
  }

  @Test(
    "and by a key revocation list of ssh-keygen", arguments: ["", "key: ", "sha256: ", "sha1: "])
  func revocationList(_ mark: String) throws {
    let folder = try TemporaryFolder()
    let list = folder.path.appending("krl")
    try folder.path.write(Array((mark + key.key.line + "\n").utf8), to: "spec")
    _ = try KeyGen.call(
      ["-q", "-k", "-f", list.string, folder.path.appending("spec").string])
    let bytes = try folder.path.bytes("krl")
    let revoked = try RevokedKeys(parsing: bytes)
    #expect(revoked.contains(key.key))
    #expect(!revoked.contains(other.key))
    for cut in 9..<bytes.count where cut != 44 {
      #expect(throws: SigningError.self, "cut to \(cut)") {
        try RevokedKeys(parsing: Array(bytes[..<cut]))
      }
    }
  }

  @Test(
    "a list of revoked keys that is not understood is refused",
    arguments: ["lost", "SHA256:x", "# fine\n\r\n", "ssh-ed25519\u{A0}AAAA"])
  func revokedNotUnderstood(_ text: String) {
    #expect(throws: SigningError.self) { try RevokedKeys(parsing: Array(text.utf8)) }
  }
}
