import RunbookEvidence
import RunbookPlan

/// What the run shows of one demand of the product.
struct RequirementVerdict: Sendable {
  enum Verdict: Sendable, Equatable {
    case met, waived
    /// The plan says why it is no demand of this change.
    case exempt
    /// The change left out what would have met it.
    case leftOut
    case notShown
  }

  let requirement: Plan.Requirement
  let verdict: Verdict
  /// Each step or procedure that the plan names for it, with how it came out.
  let shownBy: [(id: String, standing: StepStory.Standing?)]
}

extension RunStory {
  /// In the order of the plan.
  var requirements: [RequirementVerdict] {
    (plan?.requirements ?? []).map { requirement in
      let shown = requirement.satisfiedBy.map { id in (id: id, standing: story(of: id)?.proven) }
      return RequirementVerdict(
        requirement: requirement, verdict: verdict(of: requirement, shown.map(\.standing)),
        shownBy: shown)
    }
  }

  /// The verifier's word goes first: what it calls missing is not shown, whatever the steps say.
  private func verdict(
    of requirement: Plan.Requirement, _ standings: [StepStory.Standing?]
  ) -> RequirementVerdict.Verdict {
    if requirement.exemption != nil { return .exempt }
    if requirement.waiver != nil { return .waived }
    if requirement.leftOut != nil { return .leftOut }
    let isMissed = verification.gaps.contains { gap in
      gap.kind == .requirement && gap.id == requirement.id
    }
    if isMissed || cut != nil || outcome.hasPrefix("rolled-back") { return .notShown }
    // A procedure that stands ready meets a demand without having been needed.
    let procedures = Set((plan?.recovery ?? []).flatMap { [$0.id] + $0.steps.map(\.id) })
    let isShown = zip(requirement.satisfiedBy, standings).allSatisfy { id, standing in
      procedures.contains(id) || (standing == .done || standing == .alreadyDone) && !isTakenBack(id)
    }
    let isNamed = !requirement.satisfiedBy.isEmpty || requirement.metBy != nil
    return isNamed && isShown ? .met : .notShown
  }
}

extension RequirementVerdict {
  /// One sentence.
  var words: String {
    if let waiver = requirement.waiver { return "waived by \(waiver.by): \(waiver.reason)" }
    let parts = shownBy.map { "\($0.id) \($0.standing?.words ?? "is prepared")" }
    let met = requirement.metBy.map { ["met by \($0)"] } ?? []
    let all = (requirement.reasonsOfAbsence + parts + met).joined(separator: ", ")
    return all.isEmpty ? "nothing in the plan meets it" : all
  }
}

extension StepStory.Standing {
  /// In words, behind the name of a step.
  var words: String {
    switch self {
    case .done: "done"
    case .alreadyDone: "already done"
    case .skipped: "skipped"
    case .failed: "failed"
    case .passedOver: "failed and passed over"
    case .indeterminate: "indeterminate"
    case .incomplete: "incomplete"
    case .notReached: "not reached"
    case .unknown: "not known"
    }
  }
}
