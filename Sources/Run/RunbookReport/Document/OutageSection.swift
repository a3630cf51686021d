import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// What each capability lost: foretold by the plan, and seen in the records.
struct OutageSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    let outages = story.outages
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Foretold: estimates of the steps whose effect the product states. Seen: from the first "
          + "record of such steps to the last; the records show when work was done, and availability "
          + "itself was not measured. Where a person did the work, only their word at its end is "
          + "recorded: it lies after the record before.")
    ]
    if outages.isEmpty {
      let known = story.plan != nil
      blocks = [
        .paragraph(
          known
            ? "The plan foretells no effect on any capability." : "Not known without the plan.")
      ]
    } else {
      blocks.append(
        .table(
          DocumentTable(
            "Times in which a capability is affected",
            [
              "Capability", "Effect", "By", "Foretold start", "Foretold", "Seen from (UTC)",
              "Seen to (UTC)", "Seen", "Difference",
            ], rows: outages.map(row))))
      blocks.append(
        .table(
          DocumentTable(
            "Together, by capability", ["Capability", "Foretold", "Seen"], rows: totals(outages))))
    }
    return DocumentSection(id: "outages", title: "Outages, foretold and seen", blocks: blocks)
  }

  private func title(_ capability: String) -> DocumentText {
    "\(story.plan?.capabilityTitle(capability) ?? capability)"
  }

  private func row(_ outage: Outage) -> [DocumentText] {
    let effect: DocumentText =
      outage.isWayBack ? "\(outage.effect), on the way back" : "\(outage.effect)"
    let offset = outage.offsetUnestimated == 0 ? "about" : "at least"
    return [
      title(outage.capability), effect, .codes(outage.steps),
      outage.isWayBack ? "–" : "\(offset) \(Words.length(outage.offset)) after the start",
      foretold(outage),
      outage.isAtMost && outage.seen != nil
        ? "not before " + Words.time(outage.seen?.from) : Words.time(outage.seen?.from),
      outage.isOpen ? .mark(.bad, "not known") : Words.time(outage.seen?.to),
      outage.seen == nil
        ? .mark(.neutral, "did not begin")
        : outage.isOpen
          ? .mark(.bad, "not known")
          : Words.length(outage.seenLength, isAtMost: outage.isAtMost),
      difference(outage),
    ]
  }

  private func foretold(_ outage: Outage) -> DocumentText {
    if outage.unestimated == outage.steps.count { return "no estimate" }
    guard outage.unestimated > 0 else { return "\(Words.length(outage.predicted))" }
    return "at least \(Words.length(outage.predicted))"
  }

  private func difference(_ outage: Outage) -> DocumentText {
    guard let seen = outage.seenLength, outage.isWhole, outage.unestimated == 0,
      !outage.isAtMost
    else { return "–" }
    let more = seen - outage.predicted
    return more > 0
      ? .mark(.warning, "\(Words.length(more)) longer")
      : .mark(.good, "\(Words.length(-more)) shorter")
  }

  private func totals(_ outages: [Outage]) -> [[DocumentText]] {
    var capabilities: [String] = []
    for outage in outages where !capabilities.contains(outage.capability) {
      capabilities.append(outage.capability)
    }
    return capabilities.map { capability in
      let own = outages.filter { $0.capability == capability }
      let planned = own.filter { !$0.isWayBack }
      let isPartial = planned.contains { $0.unestimated > 0 }
      let sum = Words.length(planned.map(\.predicted).reduce(0, +))
      let isOpen = own.contains(where: \.isOpen)
      let atMost = own.contains { $0.isAtMost && $0.seen != nil } ? "at most " : ""
      let seen = Words.length(own.compactMap(\.seenLength).reduce(0, +))
      return [
        title(capability), "\(isPartial ? "at least " : "")\(sum)",
        isOpen ? .mark(.bad, "at least \(seen): an end is not known") : "\(atMost)\(seen)",
      ]
    }
  }
}
