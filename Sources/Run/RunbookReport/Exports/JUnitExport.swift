import RunbookBase
import RunbookBackends
import RunbookEvidence
import RunbookPlan

/// JUnit XML as Jenkins reads it: a suite a stage, a case a step or check.
struct JUnitExport {
  private let story: RunStory
  private let cases: [ReportedCase]

  init(_ story: RunStory) {
    self.story = story
    self.cases = story.cases
  }

  func render(_ templates: TemplateSet) -> [UInt8] {
    var groups: [String] = []
    for item in cases where !groups.contains(item.group) { groups.append(item.group) }
    let record: TemplateRecord = [
      "name": .text(XMLText(story.plan?.change.id ?? story.reading.header?.change ?? "unknown")),
      "totals": .record(totals(cases)),
      "suites": .records(groups.map { suite($0, cases) }),
    ]
    return templates.render("report/junit.xml", record)
  }

  private func totals(_ cases: [ReportedCase]) -> TemplateRecord {
    let failures = cases.count { if case .failed = $0.result { true } else { false } }
    let errors = cases.count { if case .error = $0.result { true } else { false } }
    let skipped = cases.count {
      switch $0.result {
      case .skipped, .unneeded: true
      default: false
      }
    }
    let time = cases.map(\.milliseconds).reduce(0, +)
    return [
      "tests": .text(cases.count), "failures": .text(failures), "errors": .text(errors),
      "skipped": .text(skipped), "time": .text(XMLText(SecondsText(milliseconds: time).text)),
    ]
  }

  private func suite(_ group: String, _ all: [ReportedCase]) -> TemplateRecord {
    let cases = all.filter { $0.group == group }
    let start = cases.compactMap(\.start).min()
    return [
      "name": .text(XMLText(group)), "totals": .record(totals(cases)),
      "timestamp": .optional(
        start.map { XMLText(String(WallTime.text(milliseconds: $0).prefix(19))) }),
      "host": .optional(story.reading.header.map { XMLText($0.host) }),
      "properties": .records(
        properties.map { ["name": .text(XMLText($0)), "value": .text(XMLText($1))] }),
      "cases": .records(cases.map(record)),
    ]
  }

  private var properties: [(String, String)] {
    [
      ("run", story.reading.header?.run), ("plan.sha256", story.reading.planDigest),
      ("ledger.sha256", story.reading.ledgerDigest), ("outcome", story.outcome),
      ("verdict", story.verification.verdict.rawValue),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  private func record(_ item: ReportedCase) -> TemplateRecord {
    let words =
      item.details + ["records: \(item.records.map(String.init).joined(separator: ", "))"]
      + item.outputs.lines(of: .output)
    let errors = item.outputs.lines(of: .errors)
    var record: TemplateRecord = [
      "name": .text(XMLText("\(item.id): \(item.title)")),
      "class": .text(XMLText("\(story.plan?.runbook.id ?? "runbook").\(item.group)")),
      "time": .text(XMLText(SecondsText(milliseconds: item.milliseconds).text)),
      "output": .text(XMLText(words.joined(separator: "\n"))),
      "errors": .optional(errors.isEmpty ? nil : XMLText(errors.joined(separator: "\n"))),
    ]
    func problem(_ reason: String) -> TemplateValue {
      let text = ([reason] + item.outputs.lines()).joined(separator: "\n")
      return .record([
        "message": .text(XMLText(ExportText(reason).line)), "text": .text(XMLText(text)),
      ])
    }
    switch item.result {
    case .passed: break
    case .failed(let reason): record["failure"] = problem(reason)
    case .error(let reason): record["error"] = problem(reason)
    case .skipped(let reason), .unneeded(let reason): record["skipped"] = problem(reason)
    }
    return record
  }
}
