import ShellSyntax

/// What the text of a command shows to a reader who knows the usual traps.
enum CommandText {
  /// Whether the shell would find nothing in it to run.
  static func isEmpty(_ text: ShellText) -> Bool { text.commands.isEmpty }

  /// The prompt that a guide printed before the command.
  static func prompt(in text: ShellText) -> String? {
    for command in text.commands {
      guard let first = command.words.first else { continue }
      let rest = command.words.dropFirst()
      switch first {
      case "$", "%": if !rest.isEmpty { return first }
      case ">":
        // `> file` alone empties a file on purpose; `> program argument` is a copied prompt.
        let arguments = rest.dropFirst().filter { !$0.contains(">") && !$0.contains("<") }
        if !arguments.isEmpty { return first }
      default:
        if isShellPrompt(first) { return first }
        if isWindowsPrompt(command.words) { return ">" }
      }
    }
    return nil
  }

  /// `root@host:~$` or `root@host:~#`.
  private static func isShellPrompt(_ word: String) -> Bool {
    guard let last = word.last, last == "$" || last == "#", let at = word.firstIndex(of: "@"),
      let colon = word.firstIndex(of: ":")
    else { return false }
    return word.startIndex < at && at < colon
  }

  /// `C:\>` or `PS C:\Windows>`, with a command behind it.
  ///
  /// To a shell the `>` of the second begins a word of its own, that of the first is escaped.
  private static func isWindowsPrompt(_ words: [String]) -> Bool {
    let words = words.first == "PS" ? words.dropFirst() : words[...]
    guard let path = words.first, words.count > 1 else { return false }
    let drive = Array(path.utf8.prefix(2))
    return drive.count == 2 && (0x41...0x5A).contains(drive[0] & 0xDF)
      && drive[1] == UInt8(ascii: ":")
      && (path.hasSuffix(">") || words[words.startIndex + 1].hasPrefix(">"))
  }

  /// A command that goes on for ever, unless `timeout` limits it.
  ///
  /// - Parameter os: the operating system that the text is written for.
  static func unbounded(in text: ShellText, os: String?) -> String? {
    for command in text.commands {
      let words = command.core
      if command.words.contains("timeout") || ["echo", "printf"].contains(command.program) {
        continue
      }
      if let index = words.firstIndex(of: "tail"), follows(words[(index + 1)...]) {
        return "tail -f"
      }
      switch command.program {
      case "journalctl" where follows(command.arguments): return "journalctl -f"
      case "docker" where words.contains("logs") && follows(command.arguments),
        "podman" where words.contains("logs") && follows(command.arguments),
        "kubectl" where words.contains("logs") && follows(command.arguments):
        return "\(command.program) logs -f"
      case "ping" where os != "windows" && !isCounted(command.arguments): return "ping"
      case "top" where !isCounted(command.arguments), "htop", "watch", "yes":
        // `yes | program` ends with the program.
        if command.ending != .pipe { return command.program }
      case "sleep" where words.contains("infinity"): return "sleep infinity"
      default: break
      }
    }
    return nil
  }

  private static func follows(_ arguments: ArraySlice<String>) -> Bool {
    arguments.contains { word in
      if word == "--follow" || word.hasPrefix("--follow=") || word == "-F" { return true }
      return word.hasPrefix("-") && !word.hasPrefix("--") && word.dropFirst().contains("f")
    }
  }

  /// `-n 1`, `-bn1`, `-c 5`, `-w 10`: a number of rounds or seconds.
  private static func isCounted(_ arguments: ArraySlice<String>) -> Bool {
    arguments.contains { word in
      word.hasPrefix("-") && word.dropFirst().contains { "ncw".contains($0) }
    }
  }

  static func installsPackage(_ text: ShellText) -> Bool {
    text.commands.contains { $0.installsPackage }
  }

  /// What hides the exit status of a package command: a fallback, or a pipe.
  static func maskOfInstaller(_ text: ShellText) -> String? {
    let commands = text.commands
    for (index, command) in commands.enumerated() where command.installsPackage {
      switch command.ending {
      case .pipe: return "|"
      case .or where !stops(commands[(index + 1)...]): return "||"
      case .or, .and, .sequence: break
      }
    }
    return nil
  }

  /// Whether a fallback ends the command with an error, at once or at the end of its braces.
  private static func stops(_ fallback: ArraySlice<ShellCommand>) -> Bool {
    guard let first = fallback.first else { return false }
    let isGroup = first.words.first == "{"
    for command in fallback {
      switch command.program {
      case "exit", "return": return command.arguments.first != "0"
      case "false": return true
      default: break
      }
      if !isGroup || command.words.contains("}") { return false }
    }
    return false
  }

  /// A command that lets everybody write, with the mode.
  static func worldWritable(in text: ShellText) -> String? {
    for command in text.commands {
      let arguments = command.arguments
      switch command.program {
      case "chmod":
        let mode = arguments.first { !$0.hasPrefix("-") } ?? ""
        if letsEverybodyWrite(mode) { return "chmod \(mode)" }
      case "install", "mkdir":
        guard let option = arguments.firstIndex(of: "-m"), option + 1 < arguments.endIndex,
          letsEverybodyWrite(arguments[option + 1])
        else { continue }
        return "\(command.program) -m \(arguments[option + 1])"
      default: continue
      }
    }
    return nil
  }

  /// `777`, `0666`, `o+w`, `a=rwx`; not `1777`, where only owners can remove what is theirs.
  private static func letsEverybodyWrite(_ mode: String) -> Bool {
    let digits = mode.utf8.map { Int($0) - 0x30 }
    if !digits.isEmpty, digits.allSatisfy({ (0...7).contains($0) }) {
      let isSticky = digits.count == 4 && digits[0] & 1 == 1
      return digits[digits.count - 1] & 2 == 2 && !isSticky
    }
    return mode.split(separator: ",").contains { clause in
      let who = clause.prefix { "ugoa".contains($0) }
      let action = clause.dropFirst(who.count)
      return (who.contains("o") || who.contains("a")) && action.contains("w")
        && (action.first == "+" || action.first == "=")
    }
  }

  /// Whether the exit status of `systemctl status` counts somewhere.
  static func usesStatus(in text: ShellText) -> Bool {
    text.commands.contains { command in
      command.program == "systemctl" && command.ending != .or
        && command.arguments.first { !$0.hasPrefix("-") } == "status"
    }
  }

  /// Whether a text does nothing but start and stop units, so that all it does can be told.
  static func onlyHandlesUnits(_ text: ShellText) -> Bool {
    let harmless = [
      "systemctl", "for", "done", "}", "echo", "printf", "sleep", "exit", "true", ":",
    ]
    return text.commands.allSatisfy { $0.core.isEmpty || harmless.contains($0.program) }
  }

  /// Whether the text ends with 0 whatever happens before its end.
  static func alwaysSucceeds(_ text: ShellText) -> Bool {
    let commands = text.commands
    guard let last = commands.last else { return true }
    let before = commands.dropLast().last?.ending
    let stopsAtErrors = commands.contains { command in
      command.program == "set"
        && command.arguments.contains { $0.hasPrefix("-") && $0.contains("e") }
    }
    switch before {
    case .and?: return false
    case .pipe?: return ["cat", "tee", "wc", "sort", "head", "tail"].contains(last.program)
    case .sequence? where stopsAtErrors: return false
    case .or?, .sequence?, nil: break
    }
    if last.program == "exit" { return last.arguments.first == "0" }
    return ["true", ":", "echo", "printf"].contains(last.program)
  }
}

extension ShellCommand {
  fileprivate var installsPackage: Bool {
    switch program {
    case "dpkg": arguments.contains("-i") || arguments.contains("--install")
    case "apt", "apt-get", "yum", "dnf", "zypper":
      arguments.contains("install") || arguments.contains("localinstall")
    case "rpm": arguments.contains { $0.hasPrefix("-U") || $0.hasPrefix("-i") }
    default: program == "msiexec" || program.hasSuffix("msiexec.exe")
    }
  }
}
