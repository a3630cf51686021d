import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let unquotedVariable = Rule(
    2043, "unquoted-variable", .warning,
    summary: "A variable that may hold any text stands in a command without quotes.",
    rationale: """
      The shell cuts its value at blanks and takes `*` in it for names of files: `rm -r ${folder}` \
      with a blank in the folder's name removes two others.
      """,
    failing: [
      RuleExample(
        runbook: """
          variables: {folder: {type: path, default: /srv/shop}}
          stages:
            - id: live
              steps:
                - id: clear
                  run: |
                    rm -rf -- «${folder}»/cache
          """),
      RuleExample(
        runbook: """
          variables: {names: {default: web db}}
          stages:
            - id: live
              steps:
                - id: save
                  run: |
                    tar -cf "saved of ${names}.tar" «${names}»
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {folder: {type: path, default: /srv/shop}}
          stages:
            - id: live
              steps:
                - {id: clear, run: 'rm -rf -- "${folder}/cache"'}
          """),
      RuleExample(
        runbook: """
          variables: {lines: {type: int, default: 200}, units: {type: list, default: web db}}
          stages:
            - id: live
              steps:
                - {id: see, run: "tail -n ${lines} /var/log/shop.log"}
                - {id: ask, run: "for unit in ${units}; do sudo systemctl start $unit || exit 1; done"}
          """),
      RuleExample(
        runbook: """
          variables: {folder: {type: path, default: /srv/shop}}
          stages:
            - id: live
              steps:
                - id: clear
                  run: |
                    place=${folder} && cat <<END >"$place/note"
                    Cleared: ${folder}
                    END
          """),
    ],
    check: { $0.unquotedFindings })
}

extension RuleContext {
  fileprivate var unquotedFindings: [Diagnostic] {
    let names = Set((runbook?.variables ?? []).filter(\.mayHoldBlanks).map(\.id.value))
    guard !names.isEmpty else { return [] }
    return writtenCommands.filter { $0.os != "windows" }.flatMap { command -> [Diagnostic] in
      guard command.text.references.contains(where: { names.contains($0.value) }) else { return [] }
      let text = command.text.shellText
      let bytes = Array(text.utf8)
      return ShellOutline(text).unquoted.compactMap { range in
        let name = String(decoding: bytes[range].dropFirst(2).dropLast(), as: UTF8.self)
        guard names.contains(name) else { return nil }
        let place = command.text.exactPlace(of: range)
        return Diagnostic(
          DiagnosticCode(2043), .warning,
          "`${\(name)}` stands without quotes in the command of `\(command.owner)`", at: place,
          help: ["write `\"${\(name)}\"`, or say `type: list` where it is to be cut into words"])
      }
    }
  }
}

extension Variable {
  /// Whether a value that passes all checks may have blanks or signs of the shell in it.
  fileprivate var mayHoldBlanks: Bool {
    switch type.value {
    case .string, .path, .secret:
      values.isEmpty || !values.allSatisfy { $0.value.utf8.allSatisfy(\.isPlain) }
    case .int, .duration, .size, .share, .version, .date, .list: false
    }
  }
}

extension UInt8 {
  /// Letters, digits and signs that mean nothing to a shell.
  fileprivate var isPlain: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
      || "_-./:,=@%+".utf8.contains(self)
  }
}
