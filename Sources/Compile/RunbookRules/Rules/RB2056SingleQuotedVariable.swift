import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let singleQuotedVariable = Rule(
    2056, "single-quoted-variable", .warning,
    summary: "A variable stands in single quotes, where the shell leaves its name as it is.",
    rationale: """
      The shell expands nothing between single quotes: the command gets the letters `${name}` in place \
      of the value. What is handed to another shell on the same machine is expanded there.
      """,
    failing: [
      RuleExample(
        runbook: """
          variables: {state: {type: path, default: /srv/state}}
          stages:
            - id: live
              steps:
                - {id: see, run: "shopctl load '«${state}»'"}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see, run: "ssh shop2 'shopctl load «${target}»'"}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {state: {type: path, default: /srv/state}}
          stages:
            - id: live
              steps:
                - {id: see, run: 'shopctl load "${state}"'}
                - {id: ask, run: "sh -c 'shopctl load \\"${state}\\"'"}
                - {id: tell, run: "echo \\"the state is '${state}'\\""}
          """)
    ],
    check: { $0.singleQuoted })
}

extension RuleContext {
  fileprivate var singleQuoted: [Diagnostic] {
    writtenCommands.filter { $0.os != "windows" }.flatMap { command -> [Diagnostic] in
      guard !command.text.references.isEmpty else { return [] }
      let quoted = SingleQuotes.ranges(in: command.text.shellText)
      guard !quoted.isEmpty else { return [] }
      return command.text.placesOfReferences.compactMap { name, range in
        guard quoted.contains(where: { $0.contains(range.lowerBound) }),
          !command.isExpandedElsewhere(at: range.lowerBound)
        else { return nil }
        return Diagnostic(
          DiagnosticCode(2056), .warning,
          "`${\(name)}` stands in single quotes in the command of `\(command.owner)`, and is not "
            + "replaced by its value", at: command.text.exactPlace(of: range),
          help: ["use double quotes, or end the single quotes before it: `'…'\"${\(name)}\"'…'`"])
      }
    }
  }
}

extension TemplateText {
  /// Each reference with its place in ``shellText``, in UTF-8 bytes.
  fileprivate var placesOfReferences: [(name: String, range: Range<Int>)] {
    var offset = 0
    var places: [(name: String, range: Range<Int>)] = []
    for segment in segments {
      switch segment {
      case .literal(let text): offset += text.utf8.count
      case .variable(let name):
        let end = offset + name.value.utf8.count + 3
        places.append((name.value, offset..<end))
        offset = end
      }
    }
    return places
  }
}

extension WrittenCommand {
  /// Whether the command at a place hands its words to a shell of this machine, which has the value.
  fileprivate func isExpandedElsewhere(at offset: Int) -> Bool {
    guard let command = shell.commands.last(where: { $0.range.lowerBound <= offset }) else {
      return false
    }
    if command.program == "ssh" { return false }
    let shells: Set<String> = [
      "sh", "bash", "dash", "ksh", "zsh", "su", "runuser", "eval", "trap", "envsubst", "alias",
    ]
    return command.words.contains { word in
      shells.contains(word.split(separator: "/").last.map(String.init) ?? word)
    }
  }
}

/// What stands between single quotes of a shell text (POSIX XCU 2.2.2).
private enum SingleQuotes {
  /// In UTF-8 bytes, without the quotes. None where a here-document may hold quotes that mean nothing.
  static func ranges(in text: String) -> [Range<Int>] {
    guard text.utf8.contains(UInt8(ascii: "'")), !text.contains("<<") else { return [] }
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    var isDouble = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""): isDouble.toggle()
      case UInt8(ascii: "#") where !isDouble && isWordStart(bytes, index):
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case UInt8(ascii: "'") where !isDouble:
        let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "'")) ?? bytes.count
        found.append(index + 1..<end)
        index = end
      default: break
      }
      index += 1
    }
    return found
  }

  private static func isWordStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    index == 0 || " \t\n;&|(".utf8.contains(bytes[index - 1])
  }
}
