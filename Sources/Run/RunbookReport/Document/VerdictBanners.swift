import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// The verdicts as they stand above the report.
struct VerdictBanners {
  private let story: RunStory
  private var report: VerificationReport { story.verification }

  init(_ story: RunStory) { self.story = story }

  var all: [DocumentBox] { [integrity, outcome, completeness, signature] }

  private var integrity: DocumentBox {
    let failures = report.integrityFailures
    guard !failures.isEmpty else {
      return DocumentBox(
        mark: .good, title: "Integrity: PASS",
        lines: ["Records, plan and outputs fit together by their digests, without a gap."])
    }
    var lines: [DocumentText] = [
      "This directory is not the untouched record of one run. Do not rely on what follows."
    ]
    lines += failures.prefix(10).map { .prose($0.text) }
    if failures.count > 10 { lines.append("and \(failures.count - 10) more, listed below") }
    if let cut = story.cut {
      lines.append(
        cut == 1
          ? "No record can be believed, so none is told."
          : "Records from number \(cut) on cannot be believed and are not told.")
    }
    return DocumentBox(mark: .bad, title: "Integrity: FAIL", lines: lines)
  }

  private var outcome: DocumentBox {
    let end = story.end
    let exit = (end?.number("exit")).map { ", exit status \($0)" } ?? ""
    let step: DocumentText = (end?.text("step")).map { " at step \(.code($0))" } ?? ""
    switch story.outcome {
    case "done": return DocumentBox(mark: .good, title: "Outcome: done", lines: [])
    case "incomplete":
      let names = story.steps.filter { $0.part == .planned && $0.known?.hasPassedOver == true }
      guard !names.isEmpty else {
        return DocumentBox(
          mark: .bad, title: "Outcome: done with gaps",
          lines: ["The run went to its end\(exit), and what is mandatory was left out."])
      }
      return DocumentBox(
        mark: .bad, title: "Outcome: done with failures",
        lines: [
          "The run went to its end\(exit), past what had failed: \(.joined(names.map { .code($0.step.id) }, by: .plain(", ")))"
        ])
    case "failed":
      return DocumentBox(
        mark: .bad, title: "Outcome: failed", lines: ["The run ended failed\(step)\(exit)."])
    case "aborted":
      return DocumentBox(
        mark: .bad, title: "Outcome: aborted",
        lines: ["The run was interrupted\(step)\(exit) and not carried on."])
    case "rolled-back":
      return DocumentBox(
        mark: .warning, title: "Outcome: rolled back",
        lines: ["The change was taken back\(step)\(exit)."])
    case "rolled-back-in-part":
      return DocumentBox(
        mark: .bad, title: "Outcome: rolled back in part",
        lines: ["The change was taken back\(exit), but for what is missing below."])
    case "not ended":
      return DocumentBox(
        mark: .warning, title: "Outcome: the run has not ended",
        lines: [
          "The last record is number \(story.events.last?.sequence ?? 0), of "
            + Words.time(story.events.last) + " UTC."
        ])
    default:
      return DocumentBox(
        mark: .bad, title: "Outcome: not known",
        lines: ["No record that can be believed tells how the run ended."])
    }
  }

  private var completeness: DocumentBox {
    let gaps = report.gaps
    guard !gaps.isEmpty else {
      return DocumentBox(
        mark: .good, title: "Completeness: PASS",
        lines: [
          "Every planned step has an outcome, every check its evidence, every mandatory "
            + "requirement what meets it."
        ])
    }
    var lines: [DocumentText] = gaps.prefix(5).map { .prose($0.text) }
    if gaps.count > 5 { lines.append("and \(gaps.count - 5) more, listed below") }
    return DocumentBox(mark: .warning, title: "Completeness: INCOMPLETE", lines: lines)
  }

  private var signature: DocumentBox {
    switch report.signature {
    case .trusted:
      return DocumentBox(
        mark: .good, title: "Signed: yes",
        lines: ["A key that the reader of this evidence trusts vouches for the ledger to its end."])
    case .uncompared:
      return DocumentBox(
        mark: .warning, title: "Signed, by a key that was not compared",
        lines: [
          "The signature fits. Whose it is was not looked at: no list of trusted keys was given."
        ])
    case .unknown:
      return DocumentBox(
        mark: .bad, title: "Signed: UNTRUSTED",
        lines: ["The signature fits, and nobody vouches for its key."])
    case .none:
      return DocumentBox(
        mark: .warning, title: "Signed: NO",
        lines: [
          "Whoever can write to the directory could have rewritten all of it: only a "
            + "signature kept elsewhere would show that."
        ])
    }
  }
}
