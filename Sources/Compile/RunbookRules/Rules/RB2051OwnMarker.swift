import RunbookBase
import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let ownMarker = Rule(
    2051, "own-marker", .warning,
    summary: """
      A step writes a mark behind its work whatever became of it, and its check looks at the mark.
      """,
    rationale:
      "The mark is there after a failure, too: the check shows that the step came to its end.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: convert
                  run: |
                    make convert
                    touch /srv/converted
                  check: {file: «/srv/converted»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: convert
                  run: make convert && touch /srv/converted
                  check: {file: /srv/converted}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: export
                  run: make export >/srv/export
                  check: {file: /srv/export}
          """),
    ],
    check: { $0.ownMarkers })
}

extension RuleContext {
  fileprivate var ownMarkers: [Diagnostic] {
    guard let runbook else { return [] }
    return runbook.allSteps.compactMap { step in
      guard case .run(let command)? = step.action?.value, case .inline(let check)? = step.check,
        let probe = check.probes.first?.value, let looked = probe.onlyFile
      else { return nil }
      for text in command.portableTexts {
        guard let mark = CommandText.looseMark(in: text.shellText), mark == looked.name else {
          continue
        }
        return Diagnostic(
          DiagnosticCode(2051), .warning,
          "`\(step.id.value)` writes `\(mark)` also where its work has failed, and the check looks "
            + "at nothing else", at: looked.place,
          labels: [DiagnosticLabel("written here", at: text.span)],
          help: ["look at what the work leaves, or write the mark behind `&&`"])
      }
      return nil
    }
  }
}

extension Probe {
  /// The one file that is looked at, as it is written.
  fileprivate var onlyFile: (name: String, place: SourceSpan)? {
    switch self {
    case .file(let text): return (text.shellText, text.span)
    case .run(let command):
      guard let text = command.common else { return nil }
      let commands = ShellText(text.shellText).commands
      guard commands.count == 1, ["cat", "test", "[", "ls"].contains(commands[0].program) else {
        return nil
      }
      let names = commands[0].arguments.filter { !$0.hasPrefix("-") && $0 != "]" }
      return names.count == 1 ? (names[0], text.span) : nil
    default: return nil
    }
  }
}

extension CommandText {
  /// The file that a text writes last, whatever became of the work before it.
  fileprivate static func looseMark(in text: String) -> String? {
    let statements = ShellOutline(text).statements
    guard statements.count > 1, let last = statements.last else { return nil }
    let before = statements[statements.count - 2]
    guard before.ending == .sequence || before.ending == .background else { return nil }
    let commands = ShellText(text).commands
    guard let mark = commands.last, let work = commands.first,
      !["set", "echo", "printf", "mkdir", "touch"].contains(work.program),
      mark.range.lowerBound >= last.range.lowerBound
    else { return nil }
    switch mark.program {
    case "touch": return mark.arguments.last
    case "echo", "printf", ":", "date":
      guard let index = mark.words.firstIndex(where: { $0.hasPrefix(">") }) else { return nil }
      let joined = mark.words[index].drop { $0 == ">" }
      return joined.isEmpty ? mark.words.dropFirst(index + 1).first : String(joined)
    default: return nil
    }
  }
}
