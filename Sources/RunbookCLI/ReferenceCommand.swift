import RunbookLanguage
import RunbookBase
import ArgumentParser
import RunbookFrontend
import RunbookRules

struct ReferenceCommand: AsyncParsableCommand {
  enum Topic: String, ExpressibleByArgument, CaseIterable { case language, rules, schema }

  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Print the reference of the language, or of the rules, as Markdown, or the language's JSON Schema."
  )

  @Argument(help: "language, rules or schema")
  var topic: Topic

  func run() async throws {
    switch topic {
    case .language: Terminal.standardOutput.write(.verbatim(LanguageReference.markdown))
    case .schema:
      Terminal.standardOutput.write(.verbatim(JSONSchema.document.indentedText + "\n"))
    case .rules: Terminal.standardOutput.write(.verbatim(RuleReference.markdown))
    }
  }
}
