import RunbookBase
import ArgumentParser
import RunbookBackends
import RunbookCompiler
import RunbookDiagnostics
import RunbookPlan

struct TraceCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Say what meets each requirement of the product.",
    discussion: """
      Every requirement with its source lines, its strength, the steps and checks that satisfy it, \
      or the waiver and who gave it; also of a change with errors, which are told on standard \
      error. Exit status: 0 every MUST is met or left out with a reason, 1 one is not, or the \
      change has other errors.
      """)

  @Option(help: "How it is shown: text, markdown or json.")
  var format = Format.text

  @Argument(help: "File with a Change.")
  var change: String

  func run() async throws {
    let compilation = Compilation(path: change)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    DiagnosticFormat.terminal.show(errors, compilation.sources, json: .standardError)
    guard let trace = compilation.trace() else {
      guard errors.isEmpty else { throw ExitCode(1) }
      throw Failure(
        "`\(change)` is not a Change", help: "only a change says what is done about a requirement")
    }
    let output = Terminal.standardOutput
    switch format {
    case .text: output.write(.lines(trace.lines))
    case .markdown: output.write(.verbatim(MarkdownTrace(trace).text))
    case .json:
      output.write(.verbatim(String(decoding: trace.value.canonicalBytes, as: UTF8.self) + "\n"))
    }
    if !errors.isEmpty || trace.entries.contains(where: \.isGap) { throw ExitCode(1) }
  }
}

extension RequirementTrace {
  /// The trace for people.
  fileprivate var lines: [String] {
    var lines = ["Requirements of \(product.title) in \(change.id)"]
    for entry in entries {
      let requirement = entry.requirement
      lines += [
        "",
        "\(requirement.id) (\(requirement.level), \(requirement.kind)): \(entry.verdict.rawValue)",
        "  \(requirement.title)", "  asked for: \(demand(of: entry))",
      ]
      lines += entry.satisfiers.map { satisfier in
        "  \(satisfier.kind) `\(satisfier.id)`: \(satisfier.title) (\(place(satisfier.origin)))"
      }
      if let metBy = requirement.metBy { lines.append("  \(metBy)") }
      if let waiver = requirement.waiver {
        let expires = waiver.expires.map { " until \($0)" } ?? ""
        lines.append("  waived by \(waiver.by)\(expires): \(waiver.reason)")
      }
      lines += requirement.reasonsOfAbsence.map { "  \($0)" }
      lines += entry.faults.map { "  ! \($0)" }
    }
    let gaps = entries.count(where: \.isGap)
    lines += [
      "",
      summary + (gaps == 0 ? "" : "; \(gaps) of the open ones must be met"),
    ]
    return lines
  }

  private func demand(of entry: Entry) -> String {
    let guides = entry.requirement.source.map { "\(sourceTitle($0.document)), \($0.lineText)" }
    return (guides + [place(entry.origin)]).joined(separator: "; ")
  }

  private func place(_ origin: Plan.Origin) -> String { "\(origin.file):\(origin.line)" }
}
