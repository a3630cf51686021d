import RunbookBase
import ArgumentParser
import RunbookDiagnostics
import RunbookRules

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic, with examples; without a code, list all.")

  @Argument(help: ArgumentHelp("Such as RB0501.", valueName: "code"))
  var code: String?

  func run() async throws {
    guard let code else {
      let lines = RuleCatalogue.rules.map { "\($0.code)  \($0.name): \($0.summary)\n" }
      return Terminal.standardOutput.write(.verbatim(lines.joined()))
    }
    let digits = code.drop { !$0.isNumber }
    guard let number = Int(digits),
      let rule = RuleCatalogue.rules.first(where: { $0.code.number == number })
    else {
      throw Failure(
        "there is no diagnostic `\(code)`", help: "`runbook explain` lists all of them",
        status: Failure.usageStatus)
    }
    Terminal.standardOutput.write(.verbatim(RuleReference.page(rule)))
  }
}
