import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let upgradeSkippedElsewhere = Rule(
    2055, "upgrade-skipped-elsewhere", .warning,
    summary: "An upgrade is left out where a look passes that shows no new version.",
    rationale: """
      `unless:` asks whether the work is done already. A service that answers, answers in the old \
      version, too: nothing would be upgraded, and every record would say that it was.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  unless: {http: «'http://web/health'», status: 200}
                  undo: {run: make old}
                  check: {tcp: 'web:80'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  unless: {file: «/etc/web.conf»}
                  undo: {run: make old}
                  check: {tcp: 'web:80'}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  unless: {package: web, version: '${target}'}
                  undo: {run: make old}
                  check: {tcp: 'web:80'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade && touch /srv/upgraded
                  unless: {file: /srv/upgraded}
                  undo: {run: make old}
                  check: {tcp: 'web:80'}
          """),
    ],
    check: { $0.upgradesSkippedElsewhere })
}

extension RuleContext {
  fileprivate var upgradesSkippedElsewhere: [Diagnostic] {
    guard let resolved else { return [] }
    var seen: Set<SourceSpan> = []
    return resolved.steps.compactMap { step in
      guard let component = step.step.upgrades, let unless = step.unless?.check,
        !resolved.shows(unless, theWorkOf: step)
      else { return nil }
      let place = unless.probes.first?.span ?? unless.span
      guard seen.insert(place).inserted else { return nil }
      return Diagnostic(
        DiagnosticCode(2055), .warning,
        "`\(step.step.id.value)` is left out where this passes, and it shows no new version",
        at: place,
        labels: [DiagnosticLabel("`\(component.value)` is upgraded here", at: component.span)],
        help: ["look for `${target}`, or for what only this step leaves; or take `unless:` out"])
    }
  }
}

extension ResolvedChange {
  /// Whether a look can tell that the step's work is done: it asks for the target, or for what the step
  /// itself writes.
  fileprivate func shows(_ look: Check, theWorkOf step: ScheduledStep) -> Bool {
    if look.version != nil || look.expect?.version != nil { return true }
    let texts = look.templates
    let references = texts.flatMap(\.references).map(\.value)
    if references.contains(where: { $0 == "target" || $0.hasPrefix("target.") }) { return true }
    if case .text(let target)? = variable("target")?.value, !target.isEmpty,
      texts.contains(where: { text(of: $0).contains(target) })
    {
      return true
    }
    for probe in look.probes {
      switch probe.value {
      case .manual, .compare: return true
      // These are so before the upgrade, too.
      case .service, .tcp, .process, .disk, .memory, .package: continue
      case .run, .http, .file, .config: break
      }
      if asksWhich(look) { return true }
      guard case .run(let command)? = step.step.action?.value else { continue }
      let written = Set(command.texts.flatMap { paths(in: text(of: $0)) })
      if texts.contains(where: { !written.isDisjoint(with: paths(in: text(of: $0))) }) {
        return true
      }
    }
    return false
  }

  /// Whether it asks for a version in other words, or for a value that is one of several.
  private func asksWhich(_ look: Check) -> Bool {
    let wanted = [look.expect?.equals, look.expect?.contains, look.expect?.matches]
      .compactMap { $0 }
    if wanted.contains(where: { !$0.references.isEmpty || $0.shellText.contains(where: \.isNumber) }
    ) {
      return true
    }
    let words = ["version", "release", "revision", "digest", "sha256"]
    return look.templates.contains { template in
      let text = template.shellText.lowercased()
      return words.contains(where: text.contains)
    }
  }

  /// The files that a text names, without quotes and signs around them.
  private func paths(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "/._-$%{}".contains($0)) }.filter {
      $0.contains("/") && $0.count > 1
    }.map { BackupFiles.path(String($0)) }
  }
}
