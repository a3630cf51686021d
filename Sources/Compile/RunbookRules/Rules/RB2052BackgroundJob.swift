import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let backgroundJob = Rule(
    2052, "background-job", .warning,
    summary: "A step leaves its work running behind it, and nothing looks what becomes of it.",
    rationale:
      "`&` ends with 0 at once: a job that fails later, or that never began, is a success.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «'nohup ./installer >log 2>&1 &'»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: ./installer >log 2>&1}
                - {id: both, run: 'make a & job=$!; make b && wait "$job"'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: start
                  run: nohup ./web >log 2>&1 &
                  check: {tcp: 'web:80', retry: {every: 1s, for: 1m}}
          """),
    ],
    check: { $0.backgroundJobs })
}

extension RuleContext {
  fileprivate var backgroundJobs: [Diagnostic] {
    (runbook?.allSteps ?? []).flatMap { step -> [Diagnostic] in
      guard case .run(let command)? = step.action?.value, step.check == nil else { return [] }
      return command.portableTexts.compactMap { text in
        guard let job = CommandText.lostJob(in: text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(2052), .warning,
          "`\(step.id.value)` does not wait for `\(job)`, and does not see whether it fails",
          at: text.span,
          help: [
            "take `&` out, keep its number and `wait` for it, or give the step a `check:` of what the job leaves"
          ])
      }
    }
  }
}

extension CommandText {
  /// A job whose status nobody asks for.
  fileprivate static func lostJob(in text: String, depth: Int = 0) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")), !text.contains("$?") else { return nil }
    let commands = ShellText(text).commands
    let isWaitedFor = commands.contains { $0.program == "wait" && !$0.arguments.isEmpty }
    if isWaitedFor { return nil }
    let bytes = Array(text.utf8)
    for statement in ShellOutline(text).statements where statement.ending == .background {
      let part = String(decoding: bytes[statement.range], as: UTF8.self)
      return ShellText(part).commands.first?.words.prefix(2).joined(separator: " ") ?? part
    }
    guard depth < 3 else { return nil }
    for inner in commands.flatMap(\.handedOn) {
      if let job = lostJob(in: inner, depth: depth + 1) { return job }
    }
    return nil
  }
}
