import RunbookBase
import ArgumentParser
import RunbookDiagnostics
import RunbookDocument
import RunbookRules

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic, with examples; without a code, list all.")

  @Argument(help: ArgumentHelp("Such as RB0501.", valueName: "code"))
  var code: String?

  func run() async throws {
    guard let code else {
      return Terminal.standardOutput.write(TerminalPage([RuleReference.list]).text)
    }
    let digits = code.drop { !$0.isNumber }
    guard let number = Int(digits),
      let rule = RuleCatalogue.rules.first(where: { $0.code.number == number })
    else {
      throw Failure(
        "there is no diagnostic `\(code)`", help: "`runbook explain` lists all of them",
        status: Failure.usageStatus)
    }
    Terminal.standardOutput.write(.verbatim(MarkdownRenderer().page(RuleReference.blocks(rule))))
  }
}
