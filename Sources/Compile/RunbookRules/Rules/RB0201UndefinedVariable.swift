import RunbookDiagnostics
import RunbookModel
import ShellSyntax

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
        runbook: """
          variables: {target_dir: {type: path}}
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf shop.tar -C "${target_dir}"'}
          """,
        change: "id: «CHG0000001»"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf «${1}»'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, on: all, run: {debian: «TODO», rhel: make install}}
          """,
        change: "hosts: {shop1: {address: shop1, os: rhel-9}}"),
      RuleExample(
        runbook: """
          variables: {archive: {type: path, per_host: true}}
          stages:
            - id: live
              steps:
                - {id: unpack, on: all, run: 'tar xf "${archive}"'}
          """,
        change: """
          hosts: {shop1: {address: shop1}, shop2: {address: shop2}}
          variables: {«archive»: {shop1: /srv/shop.tar}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: "variables: {target_dir: {type: path}}",
        change: "id: CHG0000001"),
      RuleExample(
        runbook: """
          variables: {target_dir: {type: path, default: /opt/shop}}
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar xf shop.tar -C "${target_dir}"'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: list, run: 'sort <names >sorted && cat "$${HOME}/sorted"'}
          """),
    ],
    check: { $0.placeholderFindings })
}

extension RuleContext {
  /// Placeholders such as `<date>` that were copied from a guide.
  fileprivate var placeholderFindings: [Diagnostic] {
    let ofRunbook = (runbook?.machineTexts ?? []).flatMap { text in
      findings(in: text) { "declare a variable for it and write `${\($0.variableName)}`" }
    }
    let ofChange = (resolved?.change.variables ?? []).flatMap(\.texts).flatMap { text in
      findings(in: text) { "write the value in the place of `\($0.written)`" }
    }
    return ofRunbook + ofChange + fillerFindings
  }

  /// Words such as `TODO`, for whatever system a command is written.
  private var fillerFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let ofCommands = writtenCommands.compactMap { written -> Diagnostic? in
      guard let (word, command) = FillerWord.command(in: written.shell) else { return nil }
      return filler(word, at: written.text.place(of: command.range))
    }
    let said = runbook.allSteps.flatMap { step -> [TemplateText] in
      let ofUndo = step.undo?.manual?.instruction.map { [$0] } ?? []
      switch step.action?.value {
      case .notify(let notify)?: return ofUndo + (notify.message.map { [$0] } ?? [])
      case .approve(let approve)?: return ofUndo + (approve.ask.map { [$0] } ?? [])
      case .run?, .manual?, .check?, .wait?, .include?, .choose?, .steps?, nil: return ofUndo
      }
    }
    let told = said + runbook.manualActions.compactMap(\.instruction)
    let ofPeople = told.compactMap { text in
      FillerWord.opening(text.shellText).map { filler($0, at: text.span) }
    }
    let ofProbes = runbook.allChecks.flatMap(\.probes).flatMap { probe -> [TemplateText] in
      switch probe.value {
      case .manual, .run, .compare: []
      default: probe.value.templates
      }
    }
    let named =
      ofProbes + runbook.allSteps.compactMap { $0.backup?.artefact }
      + (resolved?.change.variables ?? []).flatMap(\.texts)
    let ofValues = named.compactMap { text in
      FillerWord.whole(text.shellText).map { filler($0, at: text.span) }
    }
    return ofCommands + ofPeople + ofValues
  }

  private func filler(_ word: String, at place: SourceSpan) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(201), "`\(word)` stands where something is still to be written", at: place,
      help: ["write what is to be there, or take the part out"])
  }

  private func findings(
    in text: TemplateText, help: (Placeholder) -> String
  ) -> [Diagnostic] {
    Placeholder.all(in: text.shellText).map { placeholder in
      Diagnostic(
        DiagnosticCode(201), "placeholder `\(placeholder.written)` has no value",
        at: text.place(of: placeholder.range), help: [help(placeholder)])
    }
  }
}

extension Binding {
  fileprivate var texts: [TemplateText] { (value.map { [$0] } ?? []) + byHost.map(\.value) }
}
