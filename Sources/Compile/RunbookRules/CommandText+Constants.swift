import ShellSyntax

/// Commands that say the same whatever the system is like.
extension CommandText {
  /// Whether a command's output and status are settled by its text alone.
  ///
  /// - Parameter commands: those of the whole text, without references to variables.
  static func saysTheSame(_ command: ShellCommand, in commands: [ShellCommand]) -> Bool {
    let arguments = Array(command.arguments)
    switch command.program {
    case "echo", "printf", "true", ":", "false":
      return !arguments.contains { $0.hasPrefix("<") }
    case "exit": return arguments == ["0"]
    case "expr": return !arguments.isEmpty
    case "test", "[", "[[": return comparesConstants(command)
    case "cat", "grep", "egrep", "fgrep", "sed", "tr", "cut", "head", "tail", "wc", "sort", "uniq",
      "tee":
      return readsConstants(command, arguments, in: commands)
    default: return false
    }
  }

  /// `test -n ok`, `[ 1 -eq 1 ]`; not what asks for a file or a terminal.
  private static func comparesConstants(_ command: ShellCommand) -> Bool {
    let asking = command.arguments.contains { word in
      (word.count == 2 && word.hasPrefix("-") && !["-n", "-z", "-a", "-o"].contains(word))
        || ["-nt", "-ot", "-ef"].contains(word)
    }
    return !asking && !command.arguments.isEmpty
  }

  /// What reads a here-document, a constant that is piped into it, or a file that the same text has
  /// just written.
  private static func readsConstants(
    _ command: ShellCommand, _ arguments: [String], in commands: [ShellCommand]
  ) -> Bool {
    let options = arguments.filter { $0.hasPrefix("-") && $0.count > 1 }
    // Files of patterns or of anything else come from elsewhere.
    guard !options.contains(where: { $0.hasPrefix("-f") || $0.hasPrefix("--file") }) else {
      return false
    }
    if let document = arguments.firstIndex(where: { $0.hasPrefix("<<") }) {
      let takesOperand = command.program != "cat"
      return arguments[..<document].filter { !$0.hasPrefix("-") }.count <= (takesOperand ? 1 : 0)
    }
    let operands = arguments.filter { word in
      !(word.hasPrefix("-") && word.count > 1) && !word.hasPrefix(">") && !word.hasPrefix("2>")
    }
    guard let index = commands.firstIndex(of: command) else { return false }
    let written = commands[..<index].flatMap(writtenFiles)
    let own: Int
    switch command.program {
    case "grep", "egrep", "fgrep", "sed": own = 1
    case "tr": own = 2
    // Its operands are written, not read.
    case "tee": own = operands.count
    default: own = 0
    }
    let files = operands.dropFirst(own)
    if files.isEmpty { return index > 0 && commands[index - 1].ending == .pipe }
    return files.allSatisfy { written.contains($0) }
  }

  /// Files that a command of which all is known writes.
  private static func writtenFiles(_ command: ShellCommand) -> [String] {
    guard ["echo", "printf", "cat", "tee"].contains(command.program) else { return [] }
    var files: [String] = []
    for (index, word) in command.words.enumerated() where word.hasPrefix(">") {
      let name = word.drop { $0 == ">" || $0 == "|" }
      if !name.isEmpty {
        files.append(String(name))
      } else if index + 1 < command.words.count {
        files.append(command.words[index + 1])
      }
    }
    if command.program == "tee" { files += command.arguments.filter { !$0.hasPrefix("-") } }
    return files
  }

  /// Whether a text is one comparison of something with itself: `[ "$x" = "$x" ]`.
  static func comparesWithItself(_ text: String) -> Bool {
    let commands = ShellText(text).commands
    guard commands.count == 1, let command = commands.first,
      ["test", "[", "[["].contains(command.program), !command.words.contains("!")
    else { return false }
    let words = command.arguments.filter { $0 != "]" && $0 != "]]" }
    guard words.count == 3, let first = words.first, let last = words.last, first == last else {
      return false
    }
    // What runs a command may say something else the second time.
    guard !first.contains("$("), !first.contains("`"), !first.contains("RANDOM") else {
      return false
    }
    return ["=", "==", "-eq", "-ge", "-le", "-ef"].contains(Array(words)[1])
  }

  /// What a text says last, where it says so whatever became of the commands before.
  static func lastWords(of text: String) -> String? {
    let commands = ShellText(text).commands
    guard commands.count > 1, let last = commands.last, ["echo", "printf"].contains(last.program),
      last.words.first == last.core.first
    else { return nil }
    let earlier = commands.dropLast()
    let leaves = earlier.contains { command in
      ["exit", "return", "exec", "set", "trap", "if", "while", "until", "case", "for"].contains(
        command.words.first ?? "") || ["exit", "return", "set", "trap"].contains(command.program)
        || command.words.contains("{") || command.words.contains("case")
    }
    guard !leaves, let before = earlier.last else { return nil }
    switch before.ending {
    case .sequence: break
    case .or:
      // Where a question has the answer no, that is what is to be shown.
      let isProgram = earlier.allSatisfy { command in
        ["curl", "wget", "make", "echo", "printf", "ssh", "psql", "mysql", "redis-cli", "kubectl"]
          .contains(command.program)
      }
      let saysBoth = earlier.contains { $0.program == last.program && $0.words == last.words }
      guard isProgram || saysBoth else { return nil }
    case .and, .pipe: return nil
    }
    let said = last.arguments.filter { !$0.hasPrefix("-") && !$0.hasPrefix(">") }
    let line = said.joined(separator: " ")
    guard !line.contains("$"), !line.contains("`"),
      !last.words.contains(where: { $0.hasPrefix(">") })
    else { return nil }
    return line
  }
}

extension CommandText {
  /// What hides the failure of all that a step does: `|| true`, `|| :`, `; true`, `; exit 0` at its end.
  ///
  /// Nil where what comes before is the removal or the end of something that may be gone already.
  static func maskedWork(in text: String) -> (work: ShellCommand, mask: ShellCommand)? {
    let shell = ShellText(text)
    let commands = shell.commands
    guard let mask = commands.last, commands.count > 1, isSuccess(mask), !isReported(shell)
    else { return nil }
    let before = commands[commands.count - 2]
    guard before.ending == .or || (before.ending == .sequence && commands.count == 2),
      !before.core.isEmpty, !mayFail(before)
    else { return nil }
    return (before, mask)
  }

  private static func isSuccess(_ command: ShellCommand) -> Bool {
    switch command.program {
    case "true", ":": command.words.first == command.core.first
    case "exit": command.arguments.first == "0"
    default: false
    }
  }

  /// Whether a failure of the command may well say that there was nothing to do.
  private static func mayFail(_ command: ShellCommand) -> Bool {
    let programs: Set<String> = [
      "rm", "rmdir", "unlink", "umount", "kill", "pkill", "killall", "userdel", "groupdel", "grep",
      "egrep", "diff", "cmp", "test", "[", "[[", "echo", "printf", "mkdir", "useradd", "groupadd",
      "logger", "wall", "ls", "cat", "wait", "swapoff", "modprobe", "rmmod", "fuser", "pgrep",
      "sleep", "sync", "journalctl", "dmesg", "id", "getent", "du", "df", "find", "read", "ping",
      "which", "true", "false", ":",
    ]
    if programs.contains(command.program) { return true }
    let words: Set<String> = [
      "stop", "disable", "reset-failed", "rm", "remove", "delete", "del", "down", "purge", "abort",
      "cancel", "is-active", "is-enabled", "status", "kill", "uninstall", "unmask", "logout",
      "unhold",
      "drop", "clean", "list", "show", "get", "info", "disconnect", "detach", "prune", "--remove",
    ]
    return command.arguments.contains { words.contains($0) }
  }
}
