import RunbookBase
import ShellSyntax

/// What a text does to the exit status of its own parts, and to the shell that runs it.
extension CommandText {
  /// A part of a text, named and placed.
  struct Part {
    let words: String
    /// 0-based, in UTF-8 bytes of the text.
    let range: Range<Int>
  }

  /// The first command whose failure nobody would notice: the text goes on behind it, or a pipe
  /// takes its place.
  static func lostStatus(in text: String) -> Part? {
    // One command alone has the status of the text.
    guard text.utf8.contains(where: endsCommands) else { return nil }
    let shell = ShellText(text)
    // Functions and `case` are programs of their own; what other rules report is enough.
    let isBeyond = shell.commands.contains { command in
      command.words.contains("case") || command.words.contains("trap")
    }
    guard !isBeyond, !text.contains(bytesOf: "()"), !text.contains(bytesOf: "pipefail"),
      !isReported(shell)
    else {
      return nil
    }
    let stopsAtErrors = shell.commands.contains { command in
      command.program == "set" && command.arguments.contains { $0.setsErrexit }
    }
    let statements = ShellOutline(text).statements
    let commands = statements.map { statement in
      ShellText(slice(text, statement.range)).commands.first
    }
    for (index, statement) in statements.enumerated() {
      guard let command = commands[index], command.canFail else { continue }
      let following = commands[(index + 1)...]
      switch statement.ending {
      case .pipe:
        guard let next = following.first ?? nil, sinks.contains(next.program) else { continue }
        return Part(words: command.spelled, range: statement.range)
      case .sequence where !stopsAtErrors && goesOn(following):
        return Part(words: command.spelled, range: statement.range)
      case .and, .or, .background, .sequence: continue
      }
    }
    return nil
  }

  /// Whether more than one command can stand in a text that has this byte.
  private static func endsCommands(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "\n"),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// Whether another command runs after one, so that its status is not that of the text. Other
  /// branches of an `if` do not run after it.
  private static func goesOn(_ following: ArraySlice<ShellCommand?>) -> Bool {
    var open = 0
    var isInOtherBranch = false
    for command in following.compactMap({ $0 }) {
      let first = command.words.first ?? ""
      if isInOtherBranch {
        if command.words.prefix(2).contains("if") { open += 1 }
        guard first == "fi" else { continue }
        if open == 0 { isInOtherBranch = false } else { open -= 1 }
      } else if first == "else" || first == "elif" {
        isInOtherBranch = true
      } else if !command.isCloser {
        return true
      }
    }
    return false
  }

  /// Whether another rule points at the same text with an error.
  static func isReported(_ shell: ShellText) -> Bool {
    prompt(in: shell) != nil || interactive(in: shell) != nil
      || unbounded(in: shell, os: nil) != nil || maskOfInstaller(shell) != nil
  }

  /// Programs that end with 0 whatever they read.
  private static let sinks: Set<String> = [
    "age", "base64", "bzip2", "cat", "column", "cut", "dd", "gpg", "gzip", "head", "logger", "lz4",
    "nl", "openssl", "pigz", "pv", "sed", "sort", "split", "tail", "tee", "tr", "ts", "uniq", "wc",
    "xz", "zstd",
  ]

  /// The last command of a text where it changes nothing but the shell that ends with it.
  static func lostSetting(in text: String) -> Part? {
    let statements = ShellOutline(text).statements
    guard let last = statements.last else { return nil }
    let commands = ShellText(slice(text, last.range)).commands
    guard commands.count == 1, let command = commands.first,
      command.words.count == command.core.count || command.core.isEmpty
    else { return nil }
    switch command.program {
    case "cd", "pushd", "export", "umask", "ulimit", "alias", "source", ".", "set", "unset":
      return Part(words: command.spelled, range: last.range)
    default: return nil
    }
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension ShellCommand {
  /// The program with the first word behind it: enough to find it again.
  fileprivate var spelled: String { core.prefix(2).joined(separator: " ") }

  /// `fi`, `}` and their like, which hand on the status of what stands in them.
  fileprivate var isCloser: Bool { ["fi", "}", "esac"].contains(words.first ?? "") }

  /// Whether a failure of it would mean something.
  fileprivate var canFail: Bool {
    let conditions = ["if", "elif", "while", "until", "for", "select", "case", "fi", "done", "}"]
    // Nothing of the text runs behind an `exec` that succeeded, and its status is the text's own.
    guard let first = words.first, !conditions.contains(first), !words.contains("exec"),
      let program = core.first,
      !program.isEmpty, !"<>&0123456789".contains(program.first ?? "<")
    else { return false }
    let harmless = [
      "echo", "printf", "print", "true", "false", ":", "sleep", "export", "umask", "ulimit", "set",
      "unset", "readonly", "local", "alias", "shift", "exit", "return", "break", "continue", "wait",
      "date", "test", "[", "[[", "yes", "pwd", "hostname", "uname", "kill", "pkill", "killall",
    ]
    if harmless.contains(self.program) { return false }
    return self.program != "rm" || !arguments.contains { $0.hasPrefix("-") && $0.contains("f") }
  }
}

extension String {
  /// `-e`, `-eu`, or the `errexit` of `-o errexit`.
  fileprivate var setsErrexit: Bool {
    self == "errexit" || (hasPrefix("-") && !hasPrefix("--") && contains("e"))
  }
}
