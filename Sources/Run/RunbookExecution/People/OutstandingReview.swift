import RunbookEvidence
import RunbookPlan
import SystemPackage

/// A run that went on without the approvals it needs, and that nobody has reviewed since.
struct OutstandingReview: Sendable, Equatable {
  /// Why the glass was broken.
  let reason: String
  let directory: FilePath

  /// Nil where the plan needs no approvals, the glass was not broken, or a reviewer has sealed the
  /// run afterwards. Whose key that was is for the verifier to say.
  init?(_ plan: Plan, directory: FilePath) {
    guard plan.people.approvalsRequired > 0 else { return nil }
    var reason: String?
    for event in RunReading(directory: directory).events {
      switch event.type {
      case .deviation where event.text("kind") == EvidenceRecord.Deviation.Kind.breakGlass.rawValue:
        reason = event.text("reason") ?? ""
      case .checkpoint where event.text("role") == SigningRole.review.rawValue: reason = nil
      default: continue
      }
    }
    guard let reason else { return nil }
    self.reason = reason
    self.directory = directory
  }

  /// For the operator.
  var lines: [String] {
    [
      "REVIEW OUTSTANDING: the run went on without the approvals it needs: \(reason)",
      "a reviewer gives the review with: runbook sign \(ShellWord(directory.string)) "
        + "--role review --key KEY --as NAME",
    ]
  }
}

extension RunContext {
  /// What is left to be done about the run once it has ended.
  var reviewLines: [String] {
    OutstandingReview(plan, directory: writer.path)?.lines ?? []
  }
}
