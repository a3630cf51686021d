import RunbookLanguage
import RunbookBase
import ArgumentParser
import RunbookFrontend
import RunbookPlan
import RunbookRules

struct ReferenceCommand: AsyncParsableCommand {
  enum Topic: String, ExpressibleByArgument, CaseIterable {
    case language, rules, schema, plan
    case planSchema = "plan-schema"
  }

  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Print the reference of the language, the rules or the plan as Markdown, or a JSON Schema."
  )

  @Argument(help: "language, rules, schema (of the language), plan or plan-schema")
  var topic: Topic

  func run() async throws {
    switch topic {
    case .language: Terminal.standardOutput.write(.verbatim(LanguageReference.markdown))
    case .schema:
      Terminal.standardOutput.write(.verbatim(JSONSchema.document.indentedText + "\n"))
    case .plan: Terminal.standardOutput.write(.verbatim(PlanReference.markdown))
    case .planSchema:
      Terminal.standardOutput.write(.verbatim(PlanSchema.document.indentedText + "\n"))
    case .rules: Terminal.standardOutput.write(.verbatim(RuleReference.markdown))
    }
  }
}
