import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// A command with the step or check that it belongs to.
struct WrittenCommand {
  let owner: String
  let text: TemplateText
}

extension RuleContext {
  /// Every command of the runbook.
  var writtenCommands: [WrittenCommand] {
    guard let runbook else { return [] }
    let ofSteps = runbook.allSteps.flatMap { step in
      step.commands.flatMap(\.texts).map { WrittenCommand(owner: step.id.value, text: $0) }
    }
    let ofChecks = runbook.allChecks.flatMap { check in
      check.commands.flatMap(\.texts).map {
        WrittenCommand(owner: check.id?.value ?? "check", text: $0)
      }
    }
    return ofSteps + ofChecks
  }

  func commandFindings(_ find: (WrittenCommand) -> Diagnostic?) -> [Diagnostic] {
    writtenCommands.compactMap(find)
  }

  /// What the requirements mechanism found under one code.
  func requirementDiagnostics(_ number: Int) -> [Diagnostic] {
    requirements.filter { $0.code.number == number }.map(\.diagnostic)
  }
}

extension Runbook {
  var commandTexts: [TemplateText] {
    (allSteps.flatMap(\.commands) + allChecks.flatMap(\.commands)).flatMap(\.texts)
  }

  /// Everything that people do at a console, in steps and checks.
  var manualActions: [Manual] {
    let ofSteps = allSteps.compactMap { step -> Manual? in
      if case .manual(let manual)? = step.action?.value { manual } else { nil }
    }
    let ofChecks = allChecks.flatMap(\.probes).compactMap { probe -> Manual? in
      if case .manual(let manual) = probe.value { manual } else { nil }
    }
    return ofSteps + ofChecks
  }
}

/// What the text of a command shows to a reader who knows the usual traps.
enum CommandText {
  /// The prompt that a guide printed before the command.
  static func prompt(in text: String) -> Character? {
    for line in text.split(separator: "\n") {
      let line = line.drop { $0 == " " || $0 == "\t" }
      guard let first = line.first, "$>%".contains(first) else { continue }
      let rest = line.dropFirst()
      // `> file` alone truncates a file on purpose; `> program argument` is a copied prompt.
      if first == ">", rest.split(separator: " ").count < 2 { continue }
      if rest.first == " " { return first }
    }
    return nil
  }

  /// A command that goes on for ever, unless `timeout` limits it.
  static func unbounded(in text: String) -> String? {
    for words in ShellWords.statements(text) {
      if words.contains("timeout") { continue }
      if let index = words.firstIndex(of: "tail"),
        words[(index + 1)...].contains(where: { isFollowFlag($0) })
      {
        return "tail -f"
      }
      if words.contains("journalctl"), words.contains(where: { $0 == "-f" || $0 == "--follow" }) {
        return "journalctl -f"
      }
      let program = words.first { $0 != "sudo" } ?? ""
      if program == "watch" || program == "top" { return program }
    }
    return nil
  }

  private static func isFollowFlag(_ word: String) -> Bool {
    if word == "--follow" || word.hasPrefix("--follow=") || word == "-F" { return true }
    return word.hasPrefix("-") && !word.hasPrefix("--") && word.dropFirst().contains("f")
  }

  /// A command that opens a session for a person.
  static func interactive(in text: String) -> String? {
    for words in ShellWords.statements(text) {
      if words == ["su"] || words == ["su", "-"] || words == ["sudo", "su"]
        || words == ["sudo", "su", "-"] || words == ["sudo", "-i"] || words == ["sudo", "-s"]
      {
        return words.joined(separator: " ")
      }
      let program = words.first { $0 != "sudo" } ?? ""
      if ["vi", "vim", "nano", "less", "more", "passwd"].contains(program) { return program }
    }
    return nil
  }

  static func installsPackage(_ text: String) -> Bool {
    ShellWords.statements(text).contains { words in
      let words = words.filter { $0 != "sudo" }
      switch words.first {
      case "dpkg"?: return words.contains("-i") || words.contains("--install")
      case "apt"?, "apt-get"?, "yum"?, "dnf"?, "zypper"?:
        return words.contains("install") || words.contains("localinstall")
      case "rpm"?: return words.contains { $0.hasPrefix("-U") || $0.hasPrefix("-i") }
      case let program?: return program.hasSuffix("msiexec.exe") || program == "msiexec"
      case nil: return false
      }
    }
  }

  /// A fallback behind `||` after a package command.
  static func masksInstaller(_ text: String) -> Bool {
    guard let range = text.firstRange(of: "||") else { return false }
    return installsPackage(String(text[..<range.lowerBound]))
  }

  static func asksQuestions(in text: String) -> String? {
    for words in ShellWords.statements(text) {
      let words = words.filter { $0 != "sudo" && !$0.contains("=") }
      guard let program = words.first, ["apt", "apt-get", "yum", "dnf"].contains(program),
        words.contains("install") || words.contains("upgrade") || words.contains("remove")
      else { continue }
      let isAnswered = words.contains { word in
        ["-y", "--yes", "--assume-yes", "--assumeyes", "-qq"].contains(word)
          || (word.hasPrefix("-") && !word.hasPrefix("--") && word.contains("y"))
      }
      if !isAnswered { return words.prefix(3).joined(separator: " ") }
    }
    return nil
  }

  static func worldWritable(in text: String) -> String? {
    for words in ShellWords.statements(text) {
      guard let index = words.firstIndex(of: "chmod"), index + 1 < words.count else { continue }
      let mode = words[(index + 1)...].first { !$0.hasPrefix("-") } ?? ""
      if ["777", "0777", "a+rwx", "a+w", "o+w", "666", "0666"].contains(mode) {
        return "chmod \(mode)"
      }
    }
    return nil
  }

  static func usesStatus(in text: String) -> Bool {
    ShellWords.statements(text).contains { words in
      guard let index = words.firstIndex(of: "systemctl") else { return false }
      return words[(index + 1)...].first { !$0.hasPrefix("-") } == "status"
    }
  }

  static func alwaysSucceeds(_ text: String) -> Bool {
    let last = text.split(separator: "\n").last ?? ""
    let trimmed = String(last.reversed().drop { $0 == " " }.reversed())
    return trimmed.hasSuffix("|| true") || trimmed.hasSuffix("|| :") || trimmed.hasSuffix("; true")
      || trimmed.hasSuffix("|| exit 0") || trimmed == "true" || trimmed == ":"
  }

  /// Words in angle brackets that stand for a value, such as `<date>`.
  static func placeholders(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let word = rest[..<close]
      let isName =
        word.first?.isLetter == true
        && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_- ".contains($0)) }
        && word.last != " "
      if isName { found.append("<\(word)>") }
    }
    return found
  }

  /// The name of a variable for a placeholder.
  static func variableName(_ placeholder: String) -> String {
    placeholder.dropFirst().dropLast().lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }
}
