import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let inlinedSecret = Rule(
    207, "inlined-secret",
    summary: "A document holds the value of a secret, or a command a password or token.",
    rationale: "It would be readable to everybody who reads the change, for as long as it is kept.",
    failing: [
      RuleExample(
        runbook: "variables: {token: {type: secret, from: env}}",
        change: "variables: {«token»: hunter2}"),
      RuleExample(runbook: "variables: {token: {type: secret, default: «hunter2»}}"),
      RuleExample(
        runbook: """
          variables: {token: {type: secret, from: env}}
          stages:
            - id: live
              steps:
                - {id: ask, check: {http: 'https://shop.example/?key=«${token}»', status: 200}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: save, run: «PGPASSWORD=hunter2 pg_dump -f /srv/dump shop»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: get, run: «'curl -fsS -u shop:hunter2 -O https://shop.example/new.deb'»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {token: {type: secret, from: env}}
          stages:
            - id: live
              steps:
                - {id: log-in, run: 'printf %s "${token}" | make log-in'}
          """),
      RuleExample(
        runbook: """
          variables: {token: {type: secret, from: env}}
          stages:
            - id: live
              steps:
                - {id: get, run: 'curl -fsS -u "shop:${token}" -O https://shop.example/new.deb'}
          """),
    ],
    check: { $0.writtenSecrets })
}

extension RuleContext {
  /// Passwords and tokens that are written out in commands and addresses.
  fileprivate var writtenSecrets: [Diagnostic] {
    let ofCommands = commandFindings { command in
      LiteralSecret.inCommand(command.text.shellText).map { found in
        let place = command.place { part in
          LiteralSecret.inCommand(
            part.commands.map { $0.words.joined(separator: " ") }.joined(separator: "\n")) != nil
        }
        return finding(command.owner, found, place)
      }
    }
    let ofProbes = (runbook?.allChecks ?? []).flatMap(\.probes).compactMap { probe -> Diagnostic? in
      guard case .http(let text) = probe.value,
        let found = LiteralSecret.inAddress(text.shellText)
      else { return nil }
      return finding("the check", found, text.span)
    }
    return ofCommands + ofProbes
  }

  private func finding(_ owner: String, _ found: String, _ place: SourceSpan) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(207), "`\(owner)` holds a secret that everybody can read: \(found)",
      at: place,
      help: [
        "declare a variable of `type: secret`, and write `${name}` in its place; then change the secret"
      ])
  }
}
