import RunbookBase
import FoundationEssentials
import RunbookDigest
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

/// A run that its operator sealed.
struct SealedRun {
  let run: SampleRun
  let key: TestKey
  let seal: RunSealer.Seal
  var path: FilePath { run.path }

  /// - Parameter write: what stands in the ledger; nil: a whole run.
  init(_ run: SampleRun? = nil, key: TestKey? = nil) async throws {
    self.run = if let run { run } else { try await SampleRun.tiny() }
    self.key = try key ?? TestKey()
    self.seal = try await self.run.seal(.operate, "ana", self.key)
  }

  var trust: TrustPolicy { get throws { try TrustPolicy(key.line("ana")) } }

  func verify(_ trust: TrustPolicy? = nil) -> VerificationReport {
    RunVerifier(directory: path, trust: trust).verify()
  }
}

extension SampleRun {
  @discardableResult
  func seal(_ role: SigningRole, _ by: String, _ key: TestKey) async throws -> RunSealer.Seal {
    try await RunSealer(directory: path, environment: machine.environment)
      .seal(role: role, principal: by, signer: try key.signer(KeyGen.tool))
  }
}

@Suite("A sealed run")
struct SigningSealTests {
  @Test("passes where the key is known, and is anchored")
  func passes() async throws {
    let sealed = try await SealedRun()
    let report = sealed.verify(try sealed.trust)
    #expect(report.verdict == .pass, "\(report.lines)")
    #expect(report.warnings == [])
    #expect(report.signers.map(\.key) == [sealed.key.key])
    #expect(report.signers.map(\.isTrusted) == [true])
    #expect(try sealed.path.names("checkpoints") == ["1.body", "1.sig"])
  }

  @Test("says loudly where nobody's key was compared")
  func uncompared() async throws {
    let report = try await SealedRun().verify()
    #expect(report.verdict == .passUnsigned)
    #expect(report.signature == .uncompared)
    #expect(report.lines.contains { $0.contains("NOBODY'S KEY WAS COMPARED") })
  }

  @Test("is untrusted where the key is not known")
  func unknownKey() async throws {
    let sealed = try await SealedRun()
    let report = sealed.verify(try TrustPolicy(try TestKey().line("ana")))
    #expect(report.verdict == .untrusted, "\(report.lines)")
    #expect(report.verdict.exitStatus == 5)
    #expect(report.untrusted.count == 1)
  }

  @Test(
    "fails where the key may not do this",
    arguments: [
      ("li", "", "not one of `ana`"), ("ana", "namespaces=\"runbook-review\"", "may not sign"),
      ("ana", "valid-before=\"20270116Z\"", "had expired"),
      ("ana", "valid-after=\"20270117Z\"", "not yet valid"),
    ])
  func mayNot(principals: String, options: String, words: String) async throws {
    let sealed = try await SealedRun()
    let report = sealed.verify(try TrustPolicy(sealed.key.line(principals, options)))
    #expect(report.verdict == .fail)
    #expect(report.failures.first?.text.contains(words) == true, "\(report.lines)")
  }

  @Test("fails where the key is revoked")
  func revoked() async throws {
    let sealed = try await SealedRun()
    let trust = try TrustPolicy(sealed.key.line("ana"), revoked: sealed.key.key.fingerprint)
    #expect(sealed.verify(trust).failures.first?.reason.contains("revoked") == true)
  }

  @Test("never passes with any one byte of any file flipped")
  func everyByte() async throws {
    let sealed = try await SealedRun()
    let trust = try sealed.trust
    var files = ["run.json", "plan.json", SampleRun.ledger]
    for folder in ["blobs", "checkpoints"] {
      files += try sealed.path.names(folder).map { "\(folder)/\($0)" }
    }
    #expect(files.count == 6)
    for file in files {
      let bytes = try sealed.path.bytes(file)
      for index in bytes.indices {
        var flipped = bytes
        flipped[index] ^= [0x01, 0x20, 0x80][index % 3]
        try sealed.path.write(flipped, to: file)
        let verdict = sealed.verify(trust).verdict
        #expect(verdict == .fail || verdict == .untrusted, "byte \(index) of \(file)")
      }
      try sealed.path.write(bytes, to: file)
    }
    #expect(sealed.verify(trust).verdict == .pass)
  }

  @Test("never passes with its ledger cut, at a line border or inside a line")
  func everyCut() async throws {
    let sealed = try await SealedRun()
    let trust = try sealed.trust
    let bytes = try sealed.path.bytes(SampleRun.ledger)
    let borders = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == 0x0A }
    for length in borders + stride(from: 1, to: bytes.count, by: 17) + [bytes.count - 1] {
      try sealed.path.write(Array(bytes[..<length]), to: SampleRun.ledger)
      #expect(sealed.verify(trust).verdict == .fail, "cut to \(length)")
    }
  }

  @Test("fails where the whole chain was computed anew")
  func recomputed() async throws {
    let sealed = try await SealedRun()
    try sealed.run.rechain { $0[1]["wall"] = .string("2027-01-16T21:00:02.500Z") }
    let report = sealed.verify()
    #expect(report.verdict == .fail)
    #expect(report.failures.first?.place == "checkpoints/1.body")
  }

  @Test("and where the checkpoint was computed anew as well, but for the signature")
  func recomputedBody() async throws {
    let sealed = try await SealedRun()
    let fresh = try await SealedRun(key: try TestKey())
    try sealed.path.write(try fresh.path.bytes("checkpoints/1.sig"), to: "checkpoints/1.sig")
    let report = sealed.verify(try sealed.trust)
    #expect(report.verdict == .fail || report.verdict == .untrusted)
  }

  @Test(
    "fails where a file of its checkpoints is missing or strange",
    arguments: [
      ("1.body", nil, "missing"), ("2.body", "x", "no record"), ("2.sig", "x", "no record"),
      ("01.body", "x", "nothing of this name"), ("1.sig.bak", "x", "nothing of this name"),
    ])
  func strangeFiles(name: String, content: String?, words: String) async throws {
    let sealed = try await SealedRun()
    if let content {
      try sealed.path.write(Array(content.utf8), to: "checkpoints/\(name)")
    } else {
      try sealed.path.remove("checkpoints/\(name)")
    }
    let report = sealed.verify(try sealed.trust)
    #expect(report.failures.first?.text.contains(words) == true, "\(report.lines)")
  }

  @Test("is incomplete where its signature is missing, until it is sealed again")
  func noSignature() async throws {
    let sealed = try await SealedRun()
    try sealed.path.remove("checkpoints/1.sig")
    let report = sealed.verify(try sealed.trust)
    #expect(report.verdict == .incomplete)
    #expect(report.gaps.contains { $0.reason.contains("not signed") }, "\(report.gaps)")
    #expect(report.warnings.contains { $0.contains("unanchored") })
  }

  @Test("may be sealed again, by somebody else")
  func second() async throws {
    let sealed = try await SealedRun()
    let reviewer = try TestKey("ecdsa", bits: 256)
    try await sealed.run.seal(.review, "li", reviewer)
    let trust = try TrustPolicy(sealed.key.line("ana"), reviewer.line("li"))
    let report = sealed.verify(trust)
    #expect(report.verdict == .pass, "\(report.lines)")
    #expect(report.signers.map(\.role) == [.operate, .review])
    let partly = sealed.verify(try sealed.trust)
    #expect(partly.verdict == .untrusted)
  }

  @Test("is not made of a damaged run")
  func damaged() async throws {
    let run = try await SampleRun.tiny()
    try run.path.edit(SampleRun.ledger) { $0[20] ^= 1 }
    let before = try run.path.bytes(SampleRun.ledger)
    await #expect(throws: RunSealer.Failure.self) {
      try await run.seal(.operate, "ana", try TestKey())
    }
    #expect(try run.path.bytes(SampleRun.ledger) == before)
    #expect(try run.path.names(".").contains("lock") == false)
  }

  @Test("is verified by hand with nothing but a root and ssh-keygen")
  func byHand() async throws {
    let sealed = try await SealedRun()
    let body = try sealed.path.bytes("checkpoints/1.body")
    let lines = try sealed.run.lines()
    let root = Data(SigningSealTests.root(lines[...])).base64EncodedString()
    let name = try #require(sealed.path.lastComponent).string
    #expect(
      String(decoding: body, as: UTF8.self)
        == "runbook-evidence/1 \(name)\n\(lines.count)\n\(root)\n")
    let signature = try sealed.path.bytes("checkpoints/1.sig")
    #expect(try sealed.key.isAccepted(signature, over: body, namespace: "runbook-operate"))
    #expect(try !sealed.key.isAccepted(signature, over: body, namespace: "runbook-review"))
    #expect(try !sealed.key.isAccepted(signature, over: body + [0], namespace: "runbook-operate"))
  }

  @Test("has the root of RFC 6962 over any number of lines", arguments: 1...18)
  func roots(count: Int) async throws {
    let run = try SampleRun(plan: SamplePlan.makeTiny())
    try await run.writeStart()
    for _ in 0..<count { try await run.writer.append(.clock(.unknown)) }
    let written = try await run.writer.writeCheckpoint(role: .operate, by: "ana")
    let lines = try run.lines()
    #expect(written.body.size == lines.count)
    #expect(written.body.root == SigningSealTests.root(lines[...]))
    #expect(written.head == sha256Hex(try #require(lines.last)))
    try await run.writer.close()
  }

  /// As section 2.1 defines it, and as no program would compute it.
  static func root(_ lines: ArraySlice<[UInt8]>) -> [UInt8] {
    guard lines.count > 1 else { return Array(SHA256.hash(data: [0] + (lines.first ?? []))) }
    var split = 1
    while split * 2 < lines.count { split *= 2 }
    let (left, right) = (root(lines.prefix(split)), root(lines.dropFirst(split)))
    return Array(SHA256.hash(data: [1] + left + right))
  }
}

@Suite("A seal that was interrupted")
struct SigningCrashTests {
  @Test("is incomplete after its record, and mended by whoever opens the run")
  func afterRecord() async throws {
    let sealed = try await SealedRun()
    for name in ["1.body", "1.sig"] { try sealed.path.remove("checkpoints/\(name)") }
    try sealed.path.remove("checkpoints")
    let report = sealed.verify(try sealed.trust)
    #expect(report.verdict == .incomplete, "\(report.lines)")
    #expect(report.gaps.contains { $0.reason.contains("was begun and not written") })
    try await sealed.run.seal(.operate, "ana", sealed.key)
    #expect(try sealed.path.names("checkpoints") == ["1.body", "2.body", "2.sig"])
    #expect(sealed.verify(try sealed.trust).verdict == .pass)
  }

  @Test("fails where its files went missing and the ledger went on")
  func wentOn() async throws {
    let sealed = try await SealedRun()
    try await sealed.run.seal(.operate, "ana", sealed.key)
    for name in ["1.body", "1.sig"] { try sealed.path.remove("checkpoints/\(name)") }
    #expect(sealed.verify(try sealed.trust).verdict == .fail)
  }

  @Test("leaves a temporary file at most")
  func temporary() async throws {
    let sealed = try await SealedRun()
    try sealed.path.write([1], to: "checkpoints/.tmp-00")
    let report = sealed.verify(try sealed.trust)
    #expect(report.verdict == .pass)
    #expect(report.warnings.contains { $0.contains("temporary") })
  }

  @Test("is not mistaken for a seal where the signing itself fails")
  func signingFails() async throws {
    let run = try await SampleRun.tiny()
    let key = try TestKey(passphrase: "correct horse")
    let sealer = RunSealer(directory: run.path, environment: run.machine.environment)
    await #expect(throws: RunSealer.Failure.self) {
      try await sealer.seal(
        role: .operate, principal: "ana", signer: try key.signer(KeyGen.refused))
    }
    #expect(try run.path.names("checkpoints") == ["1.body"])
    #expect(run.verify().verdict == .incomplete)
    #expect(run.verify().gaps.contains { $0.reason.contains("not signed") })
  }
}
