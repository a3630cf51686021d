import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let lostStatus = Rule(
    2044, "lost-status", .warning,
    summary: "A step goes on after a command that failed, and nothing looks at the result.",
    rationale: """
      A command counts as done when its last part ends with 0. What failed before it, or in front \
      of a pipe, is not seen.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: replace
                  run: |
                    «sudo cp shop.conf /etc/shop.conf»
                    sudo systemctl restart web
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save
                  run: |
                    echo saving
                    «make export» | tee export.log
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: convert, run: make convert || «true»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop, run: systemctl stop old-web || true}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: replace
                  run: |
                    set -e
                    sudo cp shop.conf /etc/shop.conf
                    sudo systemctl restart web
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: replace
                  run: |
                    echo replacing
                    sudo cp shop.conf /etc/shop.conf &&
                      sudo systemctl restart web
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: replace
                  run: |
                    sudo cp shop.conf /etc/shop.conf
                    sudo systemctl restart web
                  check: {run: cmp shop.conf /etc/shop.conf, expect: {exit: 0}}
          """),
    ],
    check: { $0.lostStatusFindings })
}

extension RuleContext {
  fileprivate var lostStatusFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).flatMap { step -> [Diagnostic] in
      guard case .run(let command)? = step.action?.value, step.check == nil else { return [] }
      return command.portableTexts.compactMap { text in
        guard let part = CommandText.lostStatus(in: text.shellText) else {
          return masked(step, text)
        }
        return Diagnostic(
          DiagnosticCode(2044), .warning,
          "`\(step.id.value)` would not notice that `\(part.words)` failed",
          at: text.exactPlace(of: part.range),
          help: [
            "begin with `set -e`, join the commands with `&&`, or give the step a `check:`"
          ])
      }
    }
  }

  private func masked(_ step: Step, _ text: TemplateText) -> Diagnostic? {
    guard let (work, mask) = CommandText.maskedWork(in: text.shellText) else { return nil }
    let words = work.core.prefix(2).joined(separator: " ")
    return Diagnostic(
      DiagnosticCode(2044), .warning,
      "`\(step.id.value)` counts as done also where `\(words)` failed",
      at: text.exactPlace(of: mask.range),
      help: [
        "take it out, say with `ok:` which statuses are right, or give the step a `check:`"
      ])
  }
}

extension CommandVariants {
  /// Its texts but for those that no POSIX shell reads.
  var portableTexts: [TemplateText] {
    (common.map { [$0] } ?? []) + variants.filter { $0.os.value != "windows" }.map(\.text)
  }
}
