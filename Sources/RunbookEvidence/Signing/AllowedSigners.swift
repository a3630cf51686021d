/// Whose keys are whose, as `allowed_signers` of `ssh-keygen` says it.
package struct AllowedSigners: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// Patterns of names, `*`, `?` and a leading `!` allowed.
    package var principals: [String]
    package var key: SSHPublicKey
    /// Patterns; nil: every namespace.
    package var namespaces: [String]?
    /// Milliseconds since 1970-01-01T00:00:00Z, the first that counts.
    package var validAfter: Int?
    /// The last that counts.
    package var validBefore: Int?

    package init(
      principals: [String], key: SSHPublicKey, namespaces: [String]? = nil, validAfter: Int? = nil,
      validBefore: Int? = nil
    ) {
      self.principals = principals
      self.key = key
      self.namespaces = namespaces
      self.validAfter = validAfter
      self.validBefore = validBefore
    }
  }

  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// Reads the text of an `allowed_signers` file.
  ///
  /// - Throws: ``SigningError`` that names the line: a list of which a part is not understood must
  ///   not be trusted in part.
  package init(parsing text: String) throws(SigningError) {
    entries = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = AllowedSigners.words(line)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      do throws(SigningError) {
        entries.append(try AllowedSigners.entry(words))
      } catch {
        throw SigningError("allowed signers, line \(index + 1): \(error.reason)")
      }
    }
  }

  /// What stands between white space outside quotation marks.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func entry(_ words: [String]) throws(SigningError) -> Entry {
    guard words.count >= 3 else { throw SigningError("principals, key type and key expected") }
    let isKey = SSHPublicKey.Algorithm(rawValue: words[1]) != nil
    let at = isKey || !hasOptions(words[1]) ? 1 : 2
    guard words.count > at + 1 else { throw SigningError("there is no key") }
    let key = try SSHPublicKey(kind: words[at], base64: words[at + 1])
    var entry = Entry(principals: list(words[0]), key: key)
    if at == 2 {
      for option in commaSeparated(words[1]) { try apply(option, to: &entry) }
    }
    return entry
  }

  private static func hasOptions(_ word: String) -> Bool {
    let names = ["cert-authority", "namespaces", "valid-after", "valid-before"]
    return word.contains("=") || names.contains { word.lowercased().hasPrefix($0) }
  }

  private static func commaSeparated(_ word: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in word {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  private static func list(_ text: String) -> [String] {
    let plain: String = text.filter { $0 != "\"" }
    return plain.split(separator: ",").map { String($0) }
  }

  private static func apply(_ option: String, to entry: inout Entry) throws(SigningError) {
    let parts = option.split(separator: "=", maxSplits: 1)
    let value = parts.count == 2 ? String(parts[1].filter { $0 != "\"" }) : ""
    switch parts.first?.lowercased() {
    case "namespaces":
      guard entry.namespaces == nil, !value.isEmpty else {
        throw SigningError("`namespaces` must stand once, with a value")
      }
      entry.namespaces = list(value)
    case "valid-after": entry.validAfter = try time(value)
    case "valid-before": entry.validBefore = try time(value)
    case "cert-authority":
      throw SigningError(
        "`cert-authority` is not supported: name the keys themselves, one a line")
    default: throw SigningError("the option `\(option)` is not known")
    }
  }

  /// `YYYYMMDDZ`, `YYYYMMDDHHMMZ` or `YYYYMMDDHHMMSSZ`. Without `Z` the time would be another on
  /// every machine.
  private static func time(_ text: String) throws(SigningError) -> Int {
    let digits = text.hasSuffix("Z") ? String(text.dropLast()) : text
    guard [8, 12, 14].contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { throw SigningError("`\(text)` is not a time such as `20270116Z` or `202701162100Z`") }
    guard text.hasSuffix("Z") else {
      throw SigningError("`\(text)` is in a local time zone; write it in UTC, with a `Z`")
    }
    let padded = Array(digits + String(repeating: "0", count: 14 - digits.utf8.count))
    func part(_ range: Range<Int>) -> String { String(padded[range]) }
    let wall =
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T"
      + "\(part(8..<10)):\(part(10..<12)):\(part(12..<14)).000Z"
    guard let time = WallTime.milliseconds(of: wall) else {
      throw SigningError("the time `\(text)` does not exist")
    }
    return time
  }
}

// MARK: - Asking

extension AllowedSigners {
  package enum Answer: Sendable, Equatable {
    case allowed
    /// Nobody vouches for the key.
    case unknownKey
    /// The key is known, and may not do this.
    case refused(String)
  }

  /// Whether a key may sign in a person's name, for one purpose, at one time.
  ///
  /// - Parameter time: milliseconds since 1970-01-01T00:00:00Z.
  package func judge(
    _ key: SSHPublicKey, principal: String, namespace: String, at time: Int
  ) -> Answer {
    let ofKey = entries.filter { $0.key == key }
    guard !ofKey.isEmpty else { return .unknownKey }
    let ofPerson = ofKey.filter { matches(principal, $0.principals) }
    guard !ofPerson.isEmpty else {
      return .refused("the key \(key.fingerprint) is not one of `\(principal)`")
    }
    let ofPurpose = ofPerson.filter { $0.namespaces.map { matches(namespace, $0) } ?? true }
    guard !ofPurpose.isEmpty else {
      return .refused("the key \(key.fingerprint) may not sign for `\(namespace)`")
    }
    var reason = ""
    for entry in ofPurpose {
      if let after = entry.validAfter, time < after {
        reason = "was not yet valid; it is from \(WallTime.text(milliseconds: after))"
      } else if let before = entry.validBefore, time > before {
        reason = "had expired \(WallTime.text(milliseconds: before))"
      } else {
        return .allowed
      }
    }
    return .refused("the key \(key.fingerprint) \(reason)")
  }

  /// The key is listed for this person, for whatever purpose.
  package func lists(_ key: SSHPublicKey, for principal: String) -> Bool {
    entries.contains { $0.key == key && matches(principal, $0.principals) }
  }
}

/// A list of patterns: one must match, and none with a leading `!`.
private func matches(_ name: String, _ patterns: [String]) -> Bool {
  var isMatched = false
  for pattern in patterns {
    let isNegated = pattern.hasPrefix("!")
    let body = Array((isNegated ? pattern.dropFirst() : pattern[...]).utf8)
    guard matches(Array(name.utf8)[...], body[...]) else { continue }
    if isNegated { return false }
    isMatched = true
  }
  return isMatched
}

private func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
  var (name, pattern) = (name, pattern)
  /// Where to go on if what follows the last `*` does not match.
  var retry: (name: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
  while true {
    if pattern.first == UInt8(ascii: "*") {
      pattern = pattern.dropFirst()
      retry = (name, pattern)
    } else if let byte = name.first, let mark = pattern.first,
      mark == UInt8(ascii: "?") || mark == byte
    {
      (name, pattern) = (name.dropFirst(), pattern.dropFirst())
    } else if name.isEmpty, pattern.isEmpty {
      return true
    } else {
      guard let last = retry, !last.name.isEmpty else { return false }
      (name, pattern) = (last.name.dropFirst(), last.pattern)
      retry = (name, pattern)
    }
  }
}
