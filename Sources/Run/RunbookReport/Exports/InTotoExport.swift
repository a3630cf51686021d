import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan

/// An in-toto Statement v1 with a test-result predicate, in a DSSE envelope: which files, with
/// which digests, came out how.
struct InTotoExport {
  private static let payloadType = "application/vnd.in-toto+json"

  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  /// - Throws: ``ReportError`` where there is nothing to attest, no signer, or the signer fails.
  func bytes(signedBy signer: ReportSigner?) throws(ReportError) -> [UInt8] {
    guard let signer else { throw .unsigned }
    guard !signer.keyID.isEmpty else { throw .signing(reason: "the key has no name") }
    guard !subjects.isEmpty else { throw .nothingToAttest }
    let payload = statement.canonicalBytes
    let signature: [UInt8]
    do {
      signature = try signer.sign(InTotoExport.preAuthentication(payload))
    } catch {
      throw .signing(reason: "\(error)")
    }
    let envelope = JSONValue.object([
      "payload": .string(Data(payload).base64EncodedString()),
      "payloadType": .string(InTotoExport.payloadType),
      "signatures": .array([
        .object([
          "keyid": .string(signer.keyID), "sig": .string(Data(signature).base64EncodedString()),
        ])
      ]),
    ])
    return envelope.canonicalBytes + [0x0A]
  }

  /// What is signed in place of the payload (DSSE, "PAE"): lengths first, so that nothing can be
  /// read in two ways.
  private static func preAuthentication(_ payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8) + payload
  }

  private var statement: JSONValue {
    .object([
      "_type": .string("https://in-toto.io/Statement/v1"), "subject": .array(subjects),
      "predicateType": .string("https://in-toto.io/attestation/test-result/v0.1"),
      "predicate": .object(predicate),
    ])
  }

  private var subjects: [JSONValue] {
    let held = story.heldOutputs
    let ledgerNotes: [String: JSONValue] =
      held.isEmpty ? [:] : ["outputs-held-open": .array(Words.capped(held).map { .string($0) })]
    return [
      (EvidenceFormat.headerFile, story.reading.headerDigest, [:]),
      (EvidenceFormat.planFile, story.reading.planDigest, [:]),
      (EvidenceFormat.ledgerFile, story.reading.ledgerDigest, ledgerNotes),
    ].compactMap { name, digest, notes in digest.map { descriptor(name, $0, notes) } }
  }

  private func descriptor(
    _ name: String, _ digest: String, _ annotations: [String: JSONValue] = [:]
  ) -> JSONValue {
    let run = (story.reading.header?.run).map { "run-\($0)/" } ?? ""
    var members: [String: JSONValue] = [
      "name": .string(run + name), "digest": .object(["sha256": .string(digest)]),
    ]
    if !annotations.isEmpty { members["annotations"] = .object(annotations) }
    return .object(members)
  }

  private var predicate: [String: JSONValue] {
    var passed: [JSONValue] = []
    var warned: [JSONValue] = []
    var failed: [JSONValue] = []
    for item in story.cases {
      switch item.result {
      case .passed: passed.append(.string(item.id))
      case .failed, .error: failed.append(.string(item.id))
      case .skipped: warned.append(.string(item.id))
      case .unneeded: break
      }
    }
    let result = !failed.isEmpty ? "FAILED" : warned.isEmpty ? "PASSED" : "WARNED"
    let plan = story.reading.planDigest.map { descriptor(EvidenceFormat.planFile, $0) }
    return [
      "result": .string(result), "configuration": .array(plan.map { [$0] } ?? []),
      "passedTests": .array(passed), "warnedTests": .array(warned),
      "failedTests": .array(failed),
    ]
  }
}
