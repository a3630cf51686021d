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

  @Argument(help: "Files with a Product, Runbook or Change.")
  var files: [String]

  func run() async throws {
    var workspace = Workspace(rehearsals: rehearsalRecord)
    var sources = SourceMap()
    var diagnostics: [Diagnostic] = []
    for file in files {
      let compilation = Compilation(workspace.load(path: file, sources: sources))
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
}
