import RunbookEvidence

/// The Test Anything Protocol, version 13: a test a step or check, details as YAML.
struct TAPExport {
  private let cases: [ReportedCase]

  init(_ story: RunStory) { cases = story.cases }

  var bytes: [UInt8] {
    var lines = ["TAP version 13", "1..\(cases.count)"]
    for (number, item) in zip(1..., cases) { lines += text(item, number) }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func text(_ item: ReportedCase, _ number: Int) -> [String] {
    let name = "\(number) - \(TAPExport.description("\(item.id): \(item.title)"))"
    let line: String
    var reason: String?
    switch item.result {
    case .passed: line = "ok \(name)"
    case .failed(let words), .error(let words):
      line = "not ok \(name)"
      reason = words
    case .skipped(let words), .unneeded(let words):
      line = "ok \(name) # SKIP \(TAPExport.description(words))"
    }
    var details = [
      "id: \(quoted(item.id))", "group: \(quoted(item.group))",
      "duration_ms: \(item.milliseconds)",
    ]
    if let reason { details.append("message: \(quoted(reason))") }
    if !item.records.isEmpty {
      details.append("records: [\(item.records.map(String.init).joined(separator: ", "))]")
    }
    if !item.details.isEmpty { details.append("evidence:") }
    details += item.details.map { "  - \(quoted($0))" }
    for (name, stream) in [("stdout", ReportedOutput.Stream.output), ("stderr", .errors)] {
      let lines = item.outputs.lines(of: stream)
      if !lines.isEmpty { details += ["\(name):"] + lines.map { "  - \(quoted($0))" } }
    }
    return [line, "  ---"] + details.map { "  \($0)" } + ["  ..."]
  }

  /// One line in which no reader finds a directive: version 13 knows no escape for `#`.
  private static func description(_ text: String) -> String {
    ExportText(text).line.replacing("#", with: "\u{FF03}")
  }

  /// A YAML string in double quotes, of the little YAML that all readers of TAP know: those of Perl
  /// take a colon within quotes for the end of a key, and no escape of JSON but `\n`.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in ExportText(text).text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\x22"
      case "\\": quoted += "\\x5c"
      case ":": quoted += "\\x3a"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
