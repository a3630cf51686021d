import RunbookLanguage
import RunbookBase
import ArgumentParser
import RunbookFrontend
import RunbookRules

struct ReferenceCommand: AsyncParsableCommand {
  enum Topic: String, ExpressibleByArgument, CaseIterable { case language, rules }

  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Print the reference of the language, or of the rules, as Markdown.")

  @Argument(help: "language or rules")
  var topic: Topic

  func run() async throws {
    switch topic {
    case .language: Terminal.standardOutput.write(.verbatim(LanguageReference.markdown))
    case .rules: Terminal.standardOutput.write(.verbatim(RuleReference.markdown))
    }
  }
}
