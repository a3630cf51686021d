import RunbookBase
import ArgumentParser
import RunbookCompiler
import RunbookDiagnostics
import RunbookWorkspace

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate products, runbooks and changes.",
    discussion: """
      A change is checked with its runbook and its product, on what would really run. Every \
      mistake is reported in one call. With --shellcheck, what shellcheck finds in the commands \
      comes as warnings and notes at their places in the YAML. Exit status: 0 no error, 1 errors.
      """)

  @OptionGroup var options: CheckingOptions

  @Flag(name: .customLong("shellcheck"), help: "Ask the program shellcheck about every command.")
  var asksShellCheck = false

  @Flag(help: "Show how long each stage took.")
  var timing = false

  @Option(
    name: .customLong("debug-dump"),
    help: ArgumentHelp(
      "Print what a stage makes, for those who change the compiler: \(Self.stages).",
      valueName: "stage"))
  var dump: Compilation.Dump?

  @Argument(help: "Files with a Product, Runbook or Change.")
  var files: [String]

  private static var stages: String {
    Compilation.Dump.allCases.map(\.rawValue).joined(separator: ", ")
  }

  func run() async throws {
    var workspace = Workspace(rehearsals: rehearsalRecord)
    var sources = SourceMap()
    var diagnostics: [Diagnostic] = []
    for file in files {
      let clock = ContinuousClock()
      let start = clock.now
      let documents = workspace.load(path: file, sources: sources)
      let loading = clock.now - start
      let compilation = Compilation(documents)
      if timing { show([("load", loading)] + compilation.times) }
      try show(dump, of: compilation)
      sources = compilation.sources
      diagnostics += compilation.diagnostics
      if asksShellCheck { diagnostics += try ShellCheckTool.findings(in: compilation.shellScripts) }
    }
    diagnostics = options.weighed(diagnostics).sortedForDisplay()
    options.show(diagnostics, sources)
    if diagnostics.hasErrors { throw ExitCode(1) }
    if options.format == .terminal, diagnostics.isEmpty {
      let what = files.count == 1 ? "\(files[0])" : "\(files.count) files"
      Terminal.standardError.write("ok: \(what), no errors, no warnings\n")
    }
  }

  private func show(_ times: [(stage: String, time: Duration)]) {
    for (stage, time) in times {
      let (seconds, attoseconds) = time.components
      let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
      Terminal.standardError.write("\(stage): \(microseconds) µs\n")
    }
  }

  private func show(_ dump: Compilation.Dump?, of compilation: Compilation) throws {
    guard let dump else { return }
    do {
      guard let lines = try compilation.dumped(dump) else { return }
      Terminal.standardOutput.write(.lines(lines))
    } catch {
      throw Failure("\(error)")
    }
  }
}

extension Compilation.Dump: ExpressibleByArgument {}
