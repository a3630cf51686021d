import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let undefinedVariable = Rule(
    201, "undefined-variable",
    summary: "A text uses a variable or placeholder that has no value.",
    rationale: "An empty expansion turns `rm -rf \"${dir}/old\"` into something else.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf shop.tar -C «${target_dir}»'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: unpack
                  run: «tar xf <archive> -C /opt/shop»
          """),
      RuleExample(
        runbook: "variables: {target_dir: {type: path}}",
        change: "id: «CHG0000001»"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf «${1}»'}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {target_dir: {type: path, default: /opt/shop}}
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf shop.tar -C ${target_dir}'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: list, run: 'sort <names >sorted && cat "$${HOME}/sorted"'}
          """)
    ],
    check: { $0.placeholderFindings })
}

extension RuleContext {
  /// Placeholders such as `<date>` that were copied from a guide.
  fileprivate var placeholderFindings: [Diagnostic] {
    guard let runbook else { return [] }
    return runbook.machineTexts.flatMap { text in
      Placeholder.all(in: text.shellText).map { placeholder in
        Diagnostic(
          DiagnosticCode(201), "placeholder `\(placeholder.written)` has no value", at: text.span,
          help: [
            "declare a variable for it and write `${\(placeholder.variableName)}`"
          ])
      }
    }
  }
}
