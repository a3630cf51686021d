import RunbookBase
import ArgumentParser
import RunbookCompiler
import RunbookDiagnostics

/// How diagnostics are shown.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
}

/// The options of every subcommand that reads documents.
struct CheckingOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How diagnostics are shown: terminal or json.")
  var format = DiagnosticFormat.terminal

  /// The diagnostics as the options want them weighed.
  func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard strict else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }

  /// Shows diagnostics: text for people on standard error, JSON on standard output unless that is
  /// needed for something else.
  func show(
    _ diagnostics: [Diagnostic], _ sources: SourceMap, json: Terminal = .standardOutput
  ) {
    format.show(diagnostics, sources, json: json)
  }
}

extension DiagnosticFormat {
  /// Shows diagnostics: as text on standard error, as JSON on the given stream.
  func show(_ diagnostics: [Diagnostic], _ sources: SourceMap, json: Terminal) {
    switch self {
    case .json: json.write(.verbatim(JSONRenderer(sources: sources).render(diagnostics)))
    case .terminal:
      guard !diagnostics.isEmpty else { return }
      let output = Terminal.standardError
      let renderer = TerminalRenderer(sources: sources, color: output.wantsColor)
      let shown = DiagnosticFormat.shown(of: diagnostics)
      let rest = diagnostics.count - shown.count
      let more = rest == 0 ? "" : "\(rest) more are not shown; `--format json` has them all\n"
      let summary = TerminalRenderer.summary(diagnostics)
      output.write(.verbatim("\(renderer.render(shown))\n\(more)\(summary)\n"))
    }
  }

  /// How many findings a person is shown: nobody reads more, and one mistake may have thousands.
  private static let limit = 200

  /// Errors before all others where they are too many.
  private static func shown(of diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > limit else { return diagnostics }
    let errors = diagnostics.filter { $0.severity == .error }
    return Array((errors + diagnostics.filter { $0.severity != .error }).prefix(limit))
  }
}
