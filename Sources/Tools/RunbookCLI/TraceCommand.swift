import RunbookBase
import ArgumentParser
import RunbookBackends
import RunbookCompiler
import RunbookDiagnostics
import RunbookDocument
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
    let compilation = Compilation(path: change, rehearsals: rehearsalRecord)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    DiagnosticFormat.terminal.show(errors, compilation.sources, json: .standardError)
    guard let trace = compilation.trace() else {
      guard errors.isEmpty else { throw ExitCode(1) }
      throw Failure(
        "`\(change)` is not a Change", help: "only a change says what is done about a requirement")
    }
    let output = Terminal.standardOutput
    switch format {
    case .text: output.write(TerminalPage(TraceDocument(trace).entries).text)
    case .markdown:
      output.write(.verbatim(MarkdownRenderer().page(TraceDocument(trace).table)))
    case .json:
      output.write(.verbatim(String(decoding: trace.value.canonicalBytes, as: UTF8.self) + "\n"))
    }
    if !errors.isEmpty || trace.entries.contains(where: \.isGap) { throw ExitCode(1) }
  }
}
