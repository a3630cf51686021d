import RunbookDiagnostics
import RunbookFrontend
import RunbookModel
import ShellSyntax

extension Rule {
  static let escapedVariable = Rule(
    219, "escaped-variable",
    summary: "A command asks the shell for a variable of the runbook, which the shell has not got.",
    rationale: """
      The value travels only beside commands that say `${name}`. Elsewhere the shell finds nothing \
      under that name, and goes on with an empty text.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: fetch
                  run: |
                    curl -fsS "https://example.com/«$${target%.*}»/shop.deb" -o shop.deb
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: fetch
                  run: |
                    version="«$target»"
                    curl -fsS "https://example.com/$version/shop.deb" -o shop.deb
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: fetch
                  run: |
                    full="${target}"
                    curl -fsS "https://example.com/$${full%.*}/shop.deb" -o shop.deb
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: fetch
                  run: |
                    echo "${target}"
                    curl -fsS "https://example.com/$${target%.*}/shop.deb" -o shop.deb
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: fetch
                  run: |
                    set -e
                    awk '{print $target}' /etc/shop.list
                    cat >/etc/shop.sh <<'END'
                    echo "$target"
                    END
          """),
    ],
    check: { $0.escapedVariables })
}

extension RuleContext {
  fileprivate var escapedVariables: [Diagnostic] {
    guard let runbook else { return [] }
    let known = Set(
      runbook.variables.map(\.id.value) + BuiltInVariable.allCases.map(\.rawValue))
    return writtenCommands.filter { $0.os != "windows" }.flatMap { command in
      let text = command.text
      let shell = text.shellText
      guard shell.utf8.contains(UInt8(ascii: "$")) else { return [Diagnostic]() }
      let parameters = ShellParameters(shell)
      let used = Set(text.references.map(\.value))
      var seen: Set<String> = []
      return parameters.uses.filter { use in
        known.contains(use.name) && !used.contains(use.name)
          && !parameters.given.contains(use.name) && seen.insert(use.name).inserted
      }.map { diagnostic($0, in: text) }
    }
  }

  private func diagnostic(
    _ expansion: ShellParameters.Use, in text: TemplateText
  ) -> Diagnostic {
    let name = expansion.name
    return Diagnostic(
      DiagnosticCode(219),
      "`\(name)` is a variable of the runbook, and is empty here: the command does not use it",
      at: text.place(ofCharacter: expansion.range),
      help: [
        "write `${\(name)}` for its value"
          + (["target", "origin"].contains(name)
            ? ", or `${\(name).minor}` for a part of it, by the names of the product's scheme"
            : ""),
        "to cut it in the shell, give it to the shell first: `value=\"${\(name)}\"`, then `$${value%.*}`",
      ])
  }
}
