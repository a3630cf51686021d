import RunbookDialects
import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let dateFormat = Rule(
    215, "date-format",
    summary: "The format of a date has a part that not every host fills in alike.",
    rationale: """
      The name of a backup would depend on who makes it: `%3N` is three digits to one `date`, and \
      stays as it is with another.
      """,
    failing: [
      RuleExample(runbook: "variables: {stamp: {type: date, format: «'%Y%m%d-%3N'»}}"),
      RuleExample(runbook: "variables: {stamp: {type: date, format: «'%F %Z'»}}"),
    ],
    passing: [
      RuleExample(runbook: "variables: {stamp: {type: date, format: '%Y%m%d-%H%M%S'}}"),
      RuleExample(runbook: "variables: {stamp: {type: date, format: '%F UTC'}}"),
    ],
    check: { context in
      (context.runbook?.variables ?? []).compactMap(\.format).compactMap { format in
        do throws(DateFormatFault) {
          _ = try DateFormat(format.value)
          return nil
        } catch {
          return Diagnostic(
            DiagnosticCode(215),
            "`\(format.value.prefix(80))` is no format of a date: it \(error.reason)",
            at: format.span, help: (error.remedy.map { [$0] } ?? []) + [DateFormat.known])
        }
      }
    })
}
