import ShellSyntax

/// Commands that count on a person at a terminal, which a run does not have.
extension CommandText {
  /// A command that opens a session for a person.
  static func interactive(in text: ShellText) -> String? {
    let editors = [
      "vi", "vim", "nano", "emacs", "visudo", "less", "more", "htop", "passwd", "telnet", "ftp",
      "dialog", "whiptail", "mysql_secure_installation",
    ]
    for command in text.commands {
      let arguments = command.arguments
      let words = command.words.joined(separator: " ")
      if command.core.isEmpty, command.words.contains("sudo"),
        command.words.contains(where: { ["-i", "-s", "--login", "--shell"].contains($0) })
      {
        return words
      }
      switch command.program {
      case "su" where !arguments.contains { $0 == "-c" || $0.hasPrefix("--command") }: return words
      case "bash" where arguments.allSatisfy({ $0 == "-l" || $0 == "-i" || $0 == "--login" }),
        "sh" where arguments.isEmpty:
        // Behind a pipe, or with `<`, it reads its commands instead.
        if command.isFirstOfPipe(in: text) { return words }
      case "passwd" where arguments.contains { $0.hasPrefix("-") }: break
      case "crontab" where arguments.contains("-e"): return "crontab -e"
      case "systemctl" where arguments.first == "edit": return "systemctl edit"
      case "read" where arguments.contains("-p"): return "read -p"
      case "ssh" where command.isFirstOfPipe(in: text) && !hasRemoteCommand(arguments):
        return words
      case "psql", "mysql", "mariadb", "python", "python3":
        if command.isFirstOfPipe(in: text), command.readsTerminal { return command.program }
      case let program where editors.contains(program): return program
      default: break
      }
    }
    return nil
  }

  /// Whether words follow the name of the machine.
  private static func hasRemoteCommand(_ arguments: ArraySlice<String>) -> Bool {
    var rest = arguments
    while let word = rest.first, word.hasPrefix("-") {
      // Version, queries, a forwarding or a control command open no session.
      if word.dropFirst().contains(where: { "VQNfGO".contains($0) }) { return true }
      rest = rest.dropFirst()
      if let letter = word.last, "BbcDEeFIiJLlmopRSWw".contains(letter) { rest = rest.dropFirst() }
    }
    return rest.count != 1
  }

  /// A command that may stop and ask, with what keeps it from that.
  static func asksQuestions(in text: ShellText) -> (words: String, remedy: String)? {
    // A copied prompt is reported as such.
    if prompt(in: text) != nil { return nil }
    var isAnswered = false
    for command in text.commands {
      defer { isAnswered = command.program == "yes" && command.ending == .pipe }
      if !isAnswered, let found = question(of: command, in: text) { return found }
    }
    return nil
  }

  private static func question(
    of command: ShellCommand, in text: ShellText
  ) -> (words: String, remedy: String)? {
    let arguments = command.arguments
    let verbs = [
      "install", "upgrade", "remove", "purge", "downgrade", "reinstall", "localinstall",
      "autoremove", "dist-upgrade", "full-upgrade", "update",
    ]
    let verb = arguments.first { verbs.contains($0) } ?? ""
    switch command.program {
    case "apt" where verb == "update", "apt-get" where verb == "update": return nil
    case "apt", "apt-get", "yum", "dnf":
      return verb.isEmpty || command.hasYes ? nil : ("\(command.program) \(verb)", "add `-y`")
    case "zypper":
      let isQuiet = arguments.contains { $0 == "-n" || $0 == "--non-interactive" }
      return verb.isEmpty || isQuiet || command.hasYes ? nil : ("zypper \(verb)", "add `-n`")
    case "pip" where arguments.first == "uninstall", "pip3" where arguments.first == "uninstall":
      return command.hasYes ? nil : ("\(command.program) uninstall", "add `-y`")
    case "dpkg-reconfigure":
      let isQuiet =
        arguments.contains { $0.contains("noninteractive") }
        || command.words.contains("DEBIAN_FRONTEND=noninteractive")
      return isQuiet ? nil : (command.program, "add `-f noninteractive`")
    case "rm", "cp", "mv":
      let options = arguments.prefix { $0 != "--" }
      guard let option = options.first(where: { isShortOption($0, "i") }) else { return nil }
      return ("\(command.program) \(option)", "take the `i` out")
    case _ where command.core.prefix(3).contains { $0 == "msiexec" || $0.hasSuffix("msiexec.exe") }:
      let isQuiet = arguments.contains { word in
        let word = word.lowercased()
        return word.hasPrefix("/q") || word.hasPrefix("-q") || word == "/passive"
      }
      return isQuiet ? nil : ("msiexec", "add `/qn`")
    default: return nil
    }
  }

  private static func isShortOption(_ word: String, _ letter: Character) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word.contains(letter)
  }
}

extension ShellCommand {
  /// Whether questions of a package manager are answered in advance.
  fileprivate var hasYes: Bool {
    arguments.contains { word in
      ["--yes", "--assume-yes", "--assumeyes"].contains(word)
        || (word.hasPrefix("-") && !word.hasPrefix("--")
          && (word.contains("y") || word.contains("qq")))
    }
  }

  /// Whether nothing is piped into the command or read by it from a file.
  fileprivate func isFirstOfPipe(in text: ShellText) -> Bool {
    let commands = text.commands
    guard let index = commands.firstIndex(of: self) else { return true }
    return index == 0 || commands[index - 1].ending != .pipe
  }

  /// Whether a program that knows a language is given nothing in it but a connection.
  fileprivate var readsTerminal: Bool {
    if arguments.contains(where: { $0.hasPrefix("<") }) { return false }
    if program.hasPrefix("python") { return arguments.isEmpty }
    let long = ["--command", "--file", "--list", "--execute", "--version", "--help"]
    return !arguments.contains { word in
      "cfleV".contains { isCluster(word, $0) } || long.contains { word.hasPrefix($0) }
    }
  }

  /// `-tAc` holds `-c`.
  private func isCluster(_ word: String, _ letter: Character) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word.contains(letter)
  }
}
