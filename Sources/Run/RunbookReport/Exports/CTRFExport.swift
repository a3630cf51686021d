import RunbookBase
import RunbookBackends
import RunbookEvidence
import RunbookPlan

/// The Common Test Report Format.
struct CTRFExport {
  private static let specification = "0.0.0"

  private let story: RunStory
  private let cases: [ReportedCase]

  init(_ story: RunStory) {
    self.story = story
    self.cases = story.cases
  }

  var bytes: [UInt8] {
    let start = story.events.first?.wall ?? 0
    let stop = max(start, story.events.last?.wall ?? 0)
    let header = story.reading.header
    let value = JSONValue.object([
      "reportFormat": .string("CTRF"), "specVersion": .string(CTRFExport.specification),
      "reportId": .string(StableUUID(nonce: header?.nonce ?? "unknown").text("ctrf")),
      "timestamp": .string(WallTime.text(milliseconds: stop)),
      "generatedBy": .string("runbook \(toolVersion)"),
      "results": .object([
        "tool": .object(["name": .string("runbook"), "version": .string(toolVersion)]),
        "summary": summary(start, stop), "tests": .array(cases.map(test)),
        "environment": .object(["extra": .object(environment)]),
      ]),
    ])
    return value.canonicalBytes + [0x0A]
  }

  private var environment: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "outcome": .string(story.outcome),
      "verdict": .string(story.verification.verdict.rawValue),
    ]
    members["run"] = (story.reading.header?.run).map { .string($0) }
    members["change"] = (story.plan?.change.id).map { .string($0) }
    members["planSHA256"] = story.reading.planDigest.map { .string($0) }
    members["ledgerSHA256"] = story.reading.ledgerDigest.map { .string($0) }
    return members
  }

  private func summary(_ start: Int, _ stop: Int) -> JSONValue {
    func count(_ status: String) -> JSONValue {
      .integer(cases.count { CTRFExport.status($0.result) == status })
    }
    return .object([
      "tests": .integer(cases.count), "passed": count("passed"), "failed": count("failed"),
      "skipped": count("skipped"), "pending": count("pending"), "other": count("other"),
      "start": .integer(start), "stop": .integer(stop),
    ])
  }

  /// An indeterminate step is a failure to its readers, who know no third thing that they would
  /// look at.
  private static func status(_ result: ReportedCase.Result) -> String {
    switch result {
    case .passed: "passed"
    case .failed, .error: "failed"
    case .skipped, .unneeded: "skipped"
    }
  }

  private func test(_ item: ReportedCase) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(ExportText("\(item.id): \(item.title)").line),
      "status": .string(CTRFExport.status(item.result)),
      "duration": .integer(item.milliseconds), "suite": .array([.string(item.group)]),
      "type": .string(item.kind.rawValue),
      "extra": .object([
        "id": .string(item.id), "records": .array(item.records.map { .integer($0) }),
        "evidence": .array(item.details.map { .string(ExportText($0).text) }),
      ]),
    ]
    for (name, stream) in [("stdout", ReportedOutput.Stream.output), ("stderr", .errors)] {
      let lines = item.outputs.lines(of: stream)
      if !lines.isEmpty { members[name] = .array(lines.map { .string(ExportText($0).text) }) }
    }
    if let start = item.start {
      members["start"] = .integer(start)
      members["stop"] = .integer(start + item.milliseconds)
    }
    switch item.result {
    case .passed: break
    case .error(let reason):
      members["rawStatus"] = .string("indeterminate")
      members["message"] = .string(ExportText(reason).text)
    case .failed(let reason), .skipped(let reason), .unneeded(let reason):
      members["message"] = .string(ExportText(reason).text)
    }
    return .object(members)
  }
}
