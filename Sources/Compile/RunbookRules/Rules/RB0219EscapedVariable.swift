import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let escapedVariable = Rule(
    219, "escaped-variable",
    summary: "`$${name}` leaves a variable of the runbook to the shell, which has not got it.",
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
          """)
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
    ],
    check: { $0.escapedVariables })
}

extension RuleContext {
  fileprivate var escapedVariables: [Diagnostic] {
    guard let runbook else { return [] }
    let known = Set(
      runbook.variables.map(\.id.value) + BuiltInVariable.allCases.map(\.rawValue))
    let commands = runbook.allSteps.flatMap(\.commands) + runbook.allChecks.flatMap(\.commands)
    return commands.flatMap(\.texts).flatMap { text in
      guard !text.escapes.isEmpty else { return [Diagnostic]() }
      let used = Set(text.references.map(\.value))
      let shell = text.shellText
      return text.expansions.filter { expansion in
        known.contains(expansion.name) && !used.contains(expansion.name)
          && !shell.sets(expansion.name)
      }.map { diagnostic($0, in: text) }
    }
  }

  private func diagnostic(
    _ expansion: (name: String, range: Range<Int>), in text: TemplateText
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

extension TemplateText {
  /// What `$${…}` leaves to the shell: the name, and the place in ``shellText`` up to its brace.
  fileprivate var expansions: [(name: String, range: Range<Int>)] {
    let bytes = Array(shellText.utf8)
    var found: [(name: String, range: Range<Int>)] = []
    var start = 0
    while let index = bytes[start...].firstIndex(of: UInt8(ascii: "$")) {
      start = index + 1
      guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { continue }
      // `${#name}` is its length.
      let first = bytes[(start + 1)...].first == UInt8(ascii: "#") ? start + 2 : start + 1
      let name = bytes[min(first, bytes.count)...].prefix { byte in
        byte == UInt8(ascii: "_") || Character(UnicodeScalar(byte)).isLetter && byte < 0x80
          || (0x30...0x39).contains(byte)
      }
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else { break }
      found.append((String(decoding: name, as: UTF8.self), index..<end + 1))
    }
    return found
  }
}

extension String {
  /// Whether a command gives a variable of the shell's own a value: by an assignment, or by the
  /// name behind `for` or `read`.
  fileprivate func sets(_ name: String) -> Bool {
    let words = split { " \t\n;&|(){}`\"'".contains($0) }.map(String.init)
    if words.contains(where: { $0.hasPrefix("\(name)=") }) { return true }
    let setters = words.indices.filter { ["for", "read", "export", "local"].contains(words[$0]) }
    return setters.contains { index in
      words[words.index(after: index)...].prefix(8).contains(name)
    }
  }
}
