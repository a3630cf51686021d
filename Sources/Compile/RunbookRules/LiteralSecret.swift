import ShellSyntax

/// A password or token that is written out where a command or an address needs one.
enum LiteralSecret {
  /// Where one stands, in a few words; nil where there is none.
  ///
  /// - Parameter text: as the shell sees it; what a variable holds is no secret of the text.
  static func inCommand(_ text: String, depth: Int = 0) -> String? {
    for command in ShellText(text).commands {
      for word in command.words {
        if let found = inAddress(word) ?? inHeader(word) { return found }
      }
      if let found = inAssignments(command) ?? inOptions(command) { return found }
      guard depth < 3 else { continue }
      for inner in command.handedOn {
        if let found = inCommand(inner, depth: depth + 1) { return found }
      }
    }
    return nil
  }

  /// `https://user:password@host`.
  static func inAddress(_ text: String) -> String? {
    var rest = text[...]
    while let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      let authority = rest.prefix { !"/?# \t\n\"'<>".contains($0) }
      guard let at = authority.lastIndex(of: "@") else { continue }
      let user = authority[..<at]
      guard let colon = user.firstIndex(of: ":") else { continue }
      if isWritten(user[user.index(after: colon)...]) { return "a password in an address" }
    }
    return nil
  }

  /// `Authorization: Bearer …`, `X-Api-Key: …`.
  private static func inHeader(_ word: String) -> String? {
    guard let colon = word.firstIndex(of: ":") else { return nil }
    var name = word[..<colon].lowercased()
    for option in ["--header=", "-h"] where name.hasPrefix(option) {
      name = String(name.dropFirst(option.count))
    }
    let value = word[word.index(after: colon)...].drop { $0 == " " }
    let keys = ["x-api-key", "x-auth-token", "x-vault-token", "private-token", "api-key", "apikey"]
    if keys.contains(name), isWritten(value) { return "a token in the header `\(name)`" }
    guard name == "authorization" || name == "proxy-authorization" else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, isWritten(parts[1]) else { return nil }
    return "a token in the header `\(name)`"
  }

  /// `PGPASSWORD=…`, `export API_TOKEN=…`.
  private static func inAssignments(_ command: ShellCommand) -> String? {
    let setters = ["export", "env", "declare", "readonly", "local"]
    let before = command.words.prefix(command.words.count - command.core.count)
    let words = setters.contains(command.program) ? command.words[...] : before
    for word in words {
      guard let equals = word.firstIndex(of: "="), isSecretName(word[..<equals]),
        isWritten(word[word.index(after: equals)...])
      else { continue }
      return "the value of `\(word[..<equals])`"
    }
    return nil
  }

  private static func isSecretName(_ name: Substring) -> Bool {
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return false }
    let name = name.uppercased()
    let ends = ["PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "API_KEY", "APIKEY", "_PWD"]
    return ends.contains { name.hasSuffix($0) }
      || ["MYSQL_PWD", "SECRET_KEY", "SECRET_ACCESS_KEY"]
        .contains { name.hasSuffix($0) }
  }

  /// `curl -u user:password`, `sshpass -p …`, `--password=…`.
  private static func inOptions(_ command: ShellCommand) -> String? {
    let arguments = Array(command.arguments)
    for (index, word) in arguments.enumerated() {
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      switch command.program {
      case "curl", "http", "https", "xh":
        let isUser = ["-u", "--user", "-U", "--proxy-user", "-a", "--auth"].contains(word)
        let attached = word.hasPrefix("--user=") ? String(word.dropFirst(7)) : nil
        if let user = isUser ? next : attached, let colon = user.firstIndex(of: ":"),
          isWritten(user[user.index(after: colon)...])
        {
          return "a password behind `\(isUser ? word : "--user")`"
        }
      case "sshpass":
        let value = word == "-p" ? next : word.hasPrefix("-p") ? String(word.dropFirst(2)) : ""
        if isWritten(value[...]) { return "a password behind `-p`" }
      case "mysql", "mysqldump", "mariadb", "mysqladmin", "mariadb-dump":
        if word.hasPrefix("-p"), isWritten(word.dropFirst(2)) { return "a password behind `-p`" }
      case "redis-cli":
        if word == "-a" || word == "--pass", isWritten(next[...]) {
          return "a password behind `\(word)`"
        }
      default: break
      }
      let names = ["--password", "--passwd", "--token", "--secret", "--api-key", "--passphrase"]
      for name in names {
        if word.hasPrefix(name + "="), isWritten(word.dropFirst(name.count + 1)) {
          return "a secret behind `\(name)`"
        }
        if word == name, !next.hasPrefix("-"), !next.hasPrefix("/"), isWritten(next[...]) {
          return "a secret behind `\(name)`"
        }
      }
    }
    return nil
  }

  /// Whether a value is written out: no variable, no substitution, nothing left to be filled in, no
  /// file that holds it.
  private static func isWritten(_ value: Substring) -> Bool {
    let bare = value.drop { "\"'".contains($0) }
    guard let first = bare.first, !bare.contains("$"), !bare.contains("`"),
      !"<>*@/{[%-".contains(first)
    else { return false }
    let word = bare.lowercased().prefix { !"\"' ".contains($0) }
    let plain = [
      "", "yes", "no", "true", "false", "on", "off", "none", "null", "xxx", "stdin", "env",
    ]
    return !plain.contains(String(word)) && !word.allSatisfy { $0 == "x" }
  }
}
