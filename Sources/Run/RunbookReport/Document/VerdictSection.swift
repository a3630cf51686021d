import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// What the verifier says, in full.
struct VerdictSection {
  private let story: RunStory
  private var report: VerificationReport { story.verification }

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = [.table(.facts("Verdicts of the verifier", facts))]
    func list(_ title: DocumentText, _ id: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      blocks.append(.heading(level: 3, id: id, title))
      blocks.append(.list(Words.capped(items).map { .prose($0) }))
    }
    list("Why integrity fails", "failures", report.integrityFailures.map(\.text))
    list("What is missing", "missing", report.gaps.map(\.text))
    list("Keys that nobody vouches for", "untrusted", report.untrusted)
    list("Warnings", "warnings", report.warnings)
    let checkpoints = story.events(of: .checkpoint)
    if !checkpoints.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            "Checkpoints", ["Number", "Record", "Time (UTC)", "Role", "By", "Files", "Key"],
            rows: checkpoints.map(row))))
    }
    return DocumentSection(id: "verdicts", title: "Verdicts", blocks: blocks)
  }

  private var facts: [(DocumentText, DocumentText)] {
    let counts = report.counts
    return [
      (
        "Integrity",
        report.integrityFailures.isEmpty ? .mark(.good, "PASS") : .mark(.bad, "FAIL")
      ),
      ("Completeness", report.gaps.isEmpty ? .mark(.good, "PASS") : .mark(.warning, "INCOMPLETE")),
      (
        "Signed by a trusted key",
        report.isSigned ? .mark(.good, "yes") : .mark(.warning, "no")
      ),
      ("In one word", .code(report.verdict.rawValue)),
      ("Records", "\(counts.records)"),
      ("Outputs", "\(Words.count(counts.blobs, "file")), \(Words.count(counts.blobBytes, "byte"))"),
      ("Steps", "\(counts.completeSteps) of \(counts.steps) complete"),
      (
        "Mandatory requirements",
        "\(counts.metRequirements) of \(counts.requirements) met, waived or left out"
      ),
    ]
  }

  private func row(_ event: RecordedEvent) -> [DocumentText] {
    let number = event.number("n") ?? 0
    let files = story.reading.checkpoints.first { $0.number == number }
    let found: DocumentText =
      switch (files?.hasBody ?? false, files?.hasSignature ?? false) {
      case (true, true): .mark(.good, "body and signature")
      case (true, false): .mark(.warning, "body, not signed")
      default: .mark(.bad, "missing")
      }
    return [
      "\(number)", Words.record(event), Words.time(event), "\(event.text("role") ?? "?")",
      Words.person(event.text("by")), found, key(of: number),
    ]
  }

  private func key(of checkpoint: Int) -> DocumentText {
    guard let signer = report.signers.first(where: { $0.checkpoint == checkpoint }) else {
      return "–"
    }
    let key: DocumentText = .digest(signer.key.fingerprint)
    switch signer.isTrusted {
    case true: return .lines([key, .mark(.good, "trusted")])
    case false: return .lines([key, .mark(.bad, "not trusted")])
    case nil: return .lines([key, .mark(.warning, "compared with no list of keys")])
    }
  }
}
