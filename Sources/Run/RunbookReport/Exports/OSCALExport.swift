import RunbookBase
import RunbookEvidence
import RunbookPlan

/// OSCAL assessment results: an observation a step or check, a finding a requirement of the product
/// and a verdict of the verifier.
struct OSCALExport {
  /// The version of OSCAL whose model this follows.
  private static let version = "1.2.1"
  /// Where nothing tells a time, the field that must hold one says so by its absurdity.
  private static let noTime = "1970-01-01T00:00:00.000Z"

  private let story: RunStory
  private let cases: [ReportedCase]
  private let uuid: StableUUID

  init(_ story: RunStory) {
    self.story = story
    self.cases = story.cases
    self.uuid = StableUUID(nonce: story.reading.header?.nonce ?? "unknown")
  }

  var bytes: [UInt8] {
    let change = story.plan?.change.id ?? story.reading.header?.change ?? "unknown"
    let value = JSONValue.object([
      "assessment-results": .object([
        "uuid": id("assessment-results"),
        "metadata": .object([
          "title": text("Change \(change): evidence of its run"), "last-modified": lastTime,
          "version": text(story.reading.header?.run ?? "unknown"),
          "oscal-version": .string(OSCALExport.version),
        ]),
        "import-ap": .object([
          "href": .string("#\(uuid.text("resource \(EvidenceFormat.planFile)"))"),
          "remarks": .string("The plan that ran stands for the assessment plan."),
        ]),
        "results": .array([result(change)]),
        "back-matter": .object(["resources": .array(resources)]),
      ])
    ])
    return value.canonicalBytes + [0x0A]
  }

  private func id(_ name: String) -> JSONValue { .string(uuid.text(name)) }

  /// One line, never empty.
  private func text(_ text: String) -> JSONValue { .string(ExportText(text).line(or: "none")) }

  private func time(_ milliseconds: Int?) -> JSONValue {
    .string(milliseconds.map { WallTime.text(milliseconds: $0) } ?? OSCALExport.noTime)
  }

  private var firstTime: JSONValue { time(story.events.first?.wall) }
  private var lastTime: JSONValue { time(story.events.last?.wall) }

  private func result(_ change: String) -> JSONValue {
    let outcome = "Outcome \(story.outcome); verdict \(story.verification.verdict.rawValue)."
    return .object([
      "uuid": id("result"), "title": text("Run of change \(change)"),
      "description": text(outcome), "start": firstTime, "end": lastTime,
      "reviewed-controls": .object([
        "control-selections": .array([.object(["include-all": .object([:])])]),
        "remarks": .string("The requirements of the product, as the plan lists them."),
      ]),
      "observations": .array(cases.map(observation)), "findings": .array(findings),
    ])
  }
}

// MARK: - Observations and findings

extension OSCALExport {
  private func observation(_ item: ReportedCase) -> JSONValue {
    let evidence: [JSONValue] = item.records.map { number in
      .object([
        "href": .string("#\(uuid.text("resource \(EvidenceFormat.ledgerFile)"))"),
        "description": text("record \(number) of the ledger"),
      ])
    }
    let outputs: [JSONValue] = item.outputs.map { output in
      .object([
        "href": .string("#\(uuid.text("resource \(EvidenceFormat.ledgerFile)"))"),
        "description": text(output.title),
        "remarks": .string(
          output.excerpt.lines.map { ExportText($0).line(or: "(blank)") }.joined(separator: "\n")),
      ])
    }
    var members: [String: JSONValue] = [
      "uuid": id("observation \(item.id)"), "title": text("\(item.id): \(item.title)"),
      "description": text(words(item.result)), "methods": .array([.string("TEST")]),
      "collected": item.start.map { time($0) } ?? lastTime,
    ]
    if !(evidence + outputs).isEmpty { members["relevant-evidence"] = .array(evidence + outputs) }
    if !item.details.isEmpty {
      members["remarks"] = .string(
        item.details.map { ExportText($0).line }.joined(separator: "\n"))
    }
    return .object(members)
  }

  private func words(_ result: ReportedCase.Result) -> String {
    switch result {
    case .passed: "passed"
    case .failed(let reason): "failed: \(reason)"
    case .error(let reason): "not known: \(reason)"
    case .skipped(let reason): "left out: \(reason)"
    case .unneeded(let reason): "not needed: \(reason)"
    }
  }

  private var findings: [JSONValue] {
    let verdicts = cases.filter { $0.kind == .verification }.map { item in
      finding(
        item.id, item.title, words(item.result), isSatisfied: item.result == .passed,
        reason: item.result == .passed ? "pass" : "fail", observed: [item.id])
    }
    let requirements = story.requirements.map { requirement in
      finding(
        requirement.requirement.id, requirement.requirement.title, requirement.words,
        isSatisfied: requirement.verdict == .met || requirement.verdict == .exempt,
        reason: reason(of: requirement.verdict),
        observed: requirement.requirement.satisfiedBy)
    }
    return requirements + verdicts
  }

  /// OSCAL knows why a status is what it is in three words.
  private func reason(of verdict: RequirementVerdict.Verdict) -> String {
    switch verdict {
    case .met: "pass"
    case .waived, .exempt, .leftOut: "other"
    case .notShown: "fail"
    }
  }

  private func finding(
    _ name: String, _ title: String, _ description: String, isSatisfied: Bool, reason: String,
    observed: [String]
  ) -> JSONValue {
    let related = cases.filter { item in
      observed.contains(item.id) || observed.contains { item.id.hasPrefix("\($0)/") }
    }
    var members: [String: JSONValue] = [
      "uuid": id("finding \(name)"), "title": text(title), "description": text(description),
      "target": .object([
        "type": .string("objective-id"), "target-id": .string(OSCALExport.token(name)),
        "status": .object([
          "state": .string(isSatisfied ? "satisfied" : "not-satisfied"),
          "reason": .string(reason),
        ]),
      ]),
    ]
    if !related.isEmpty {
      members["related-observations"] = .array(
        related.map { .object(["observation-uuid": id("observation \($0.id)")]) })
    }
    return .object(members)
  }

  /// A name as OSCAL's tokens allow it.
  private static func token(_ name: String) -> String {
    let allowed = name.unicodeScalars.map { scalar -> Character in
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || scalar == "-" || scalar == "." || scalar == "_"
      return isPlain ? Character(scalar) : "_"
    }
    guard let first = allowed.first, first.isLetter || first == "_" else {
      return "_" + String(allowed)
    }
    return String(allowed)
  }

  private var resources: [JSONValue] {
    let files = [
      (EvidenceFormat.planFile, "the plan that ran", story.reading.planDigest),
      (EvidenceFormat.headerFile, "which run this is", story.reading.headerDigest),
      (EvidenceFormat.ledgerFile, "the ledger of the run", story.reading.ledgerDigest),
    ]
    return files.map { name, title, digest in
      var link: [String: JSONValue] = ["href": .string(name)]
      if let digest {
        link["hashes"] = .array([
          .object(["algorithm": .string("SHA-256"), "value": .string(digest)])
        ])
      }
      return .object([
        "uuid": id("resource \(name)"), "title": text(title), "rlinks": .array([.object(link)]),
      ])
    }
  }
}
