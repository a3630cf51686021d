import ShellSyntax

/// A command by which data is lost that no undo brings back, or which runs what nobody has seen.
struct DangerousCommand {
  /// What is done, in a few words.
  let deed: String
  let command: ShellCommand
  /// Whether it runs what comes from elsewhere, rather than remove something itself.
  var runsUnseen = false

  /// The first of a text, those that it hands to another shell among them.
  ///
  /// - Parameter text: with the values of this change.
  static func first(in text: String, depth: Int = 0) -> DangerousCommand? {
    let commands = ShellText(text).commands
    for (index, command) in commands.enumerated() {
      if let deed = Deeds.deed(of: command) {
        return DangerousCommand(deed: deed, command: command)
      }
      if let deed = statement(at: index, in: commands, text) {
        return DangerousCommand(deed: deed, command: command)
      }
      if runsDownload(at: index, in: commands) {
        return DangerousCommand(
          deed: "runs what it downloads, which nobody has seen", command: command,
          runsUnseen: true)
      }
      guard depth < 3 else { continue }
      for inner in command.handedOn {
        if let found = first(in: inner, depth: depth + 1) {
          return DangerousCommand(
            deed: found.deed, command: command, runsUnseen: found.runsUnseen)
        }
      }
    }
    return nil
  }

  // MARK: Databases

  private static let databases: Set<String> = [
    "psql", "mysql", "mariadb", "sqlcmd", "sqlite3", "mongo", "mongosh", "redis-cli", "cqlsh",
    "sqlplus", "isql", "osql", "clickhouse-client", "mysqlsh",
  ]

  /// What a program that knows a database is told to drop, by its words, a pipe or a here-document.
  private static func statement(
    at index: Int, in commands: [ShellCommand], _ text: String
  ) -> String? {
    let command = commands[index]
    guard databases.contains(command.program) else { return nil }
    var told = command.arguments.joined(separator: " ")
    if index > 0, commands[index - 1].ending == .pipe {
      told += " " + commands[index - 1].arguments.joined(separator: " ")
    }
    if command.words.contains(where: { $0.hasPrefix("<<") }) { told += " " + text }
    let words = told.uppercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(
      String.init)
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      switch word {
      case "DROP" where ["DATABASE", "SCHEMA", "TABLE", "KEYSPACE", "TABLESPACE"].contains(next):
        return "drops a \(next.lowercased())"
      case "TRUNCATE" where command.program != "redis-cli": return "empties a table"
      case "DELETE" where next == "FROM" && !words[place...].contains("WHERE"):
        return "empties a table"
      case "DROPDATABASE": return "drops a database"
      case "FLUSHALL", "FLUSHDB": return "empties a database"
      default: continue
      }
    }
    return nil
  }

  // MARK: Downloads

  private static let downloaders: Set<String> = ["curl", "wget", "fetch", "iwr", "irm"]
  private static let interpreters: Set<String> = [
    "sh", "bash", "dash", "ksh", "zsh", "python", "python3", "perl", "ruby", "node", "iex",
  ]

  private static func runsDownload(at index: Int, in commands: [ShellCommand]) -> Bool {
    let command = commands[index]
    if downloaders.contains(command.program), command.ending == .pipe {
      for next in commands[(index + 1)...] {
        // With a script of its own, what is piped in is data.
        if interpreters.contains(next.program) { return next.readsProgram }
        if next.ending != .pipe { return false }
      }
    }
    if runsFile(at: index, in: commands) { return true }
    let isRunner =
      interpreters.contains(command.program) || ["eval", "source", "."].contains(command.program)
    guard isRunner else { return false }
    let holds = ["$(curl", "$(wget", "<(curl", "<(wget", "`curl", "`wget"]
    if command.arguments.contains(where: { word in holds.contains { word.contains($0) } }) {
      return true
    }
    // `bash <(curl …)` and `eval $(curl …)` are cut at the parenthesis.
    guard let last = command.words.last,
      last == "<" || last.hasSuffix("$") || last == command.program,
      index + 1 < commands.count
    else { return false }
    return last != command.program && downloaders.contains(commands[index + 1].program)
  }
}

extension DangerousCommand {
  /// Programs that show that a file is the one that was meant.
  private static let verifiers: Set<String> = [
    "sha256sum", "sha512sum", "sha1sum", "sha384sum", "b2sum", "shasum", "md5sum", "cksum", "cmp",
    "gpg", "gpgv", "openssl", "cosign", "minisign", "signify", "test", "[", "[[", "diff",
  ]

  /// `curl -o x … && sh x`: a file that was downloaded before, and that nothing has looked at since.
  private static func runsFile(at index: Int, in commands: [ShellCommand]) -> Bool {
    let command = commands[index]
    var run: [String] = []
    if interpreters.contains(command.program) || ["source", "."].contains(command.program) {
      run = command.arguments.first { !$0.hasPrefix("-") }.map { [$0] } ?? []
    } else if let path = command.core.first, path.contains("/") || path.contains("$") {
      run = [path]
    }
    guard let file = run.first.map(bare) else { return false }
    var isDownloaded = false
    for earlier in commands[..<index] {
      if downloaders.contains(earlier.program), downloadedFiles(earlier).contains(file) {
        isDownloaded = true
      } else if verifiers.contains(earlier.program) {
        isDownloaded = false
      }
    }
    return isDownloaded
  }

  private static func bare(_ file: String) -> String {
    file.hasPrefix("./") ? String(file.dropFirst(2)) : file
  }

  /// Files that a download is written to.
  private static func downloadedFiles(_ command: ShellCommand) -> [String] {
    var files: [String] = []
    let words = Array(command.words)
    let letter: Character = command.program == "wget" ? "O" : "o"
    let address = words.last { $0.contains("://") }
    let last = address?.split(separator: "/").last.map { String($0.prefix { $0 != "?" }) }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isCluster = word.hasPrefix("-") && !word.hasPrefix("--")
      if (isCluster && word.last == letter)
        || ["--output", "--output-document", ">"].contains(word)
      {
        files.append(next)
      } else if word.hasPrefix(">") {
        files.append(String(word.drop { $0 == ">" }))
      } else if let equals = word.firstIndex(of: "="), word.hasPrefix("--output") {
        files.append(String(word[word.index(after: equals)...]))
      } else if isCluster, word.hasPrefix("-\(letter)") {
        files.append(String(word.dropFirst(2)))
      } else if (isCluster && command.program == "curl" && word.contains("O"))
        || word == "--remote-name"
      {
        files += last.map { [$0] } ?? []
      }
    }
    if command.program == "wget", files.isEmpty { files += last.map { [$0] } ?? [] }
    return files.map(bare)
  }
}

extension ShellCommand {
  /// Whether an interpreter takes its program from its input.
  fileprivate var readsProgram: Bool {
    guard let first = arguments.first(where: { !$0.hasPrefix(">") && !$0.hasPrefix("2>") }) else {
      return true
    }
    if first == "-" || first == "-s" || first.hasPrefix("-s") { return true }
    return first.hasPrefix("-") && !first.hasPrefix("-c") && !first.hasPrefix("-e")
      && !arguments.contains { !$0.hasPrefix("-") }
  }
}
