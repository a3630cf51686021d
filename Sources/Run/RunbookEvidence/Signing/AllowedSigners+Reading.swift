extension AllowedSigners {
  package init(parsing text: String) throws(SigningError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads an `allowed_signers` file, byte for byte as `sshsig.c` of OpenSSH 9.2 does: a line ends
  /// at LF and nowhere else.
  ///
  /// - Throws: ``SigningError`` that names the line. OpenSSH passes over a line that it does not
  ///   understand; but the line may be the one that says whose key an operator's is, so a list of
  ///   which a part is not understood is not trusted in part.
  package init(parsing bytes: [UInt8]) throws(SigningError) {
    entries = []
    guard !bytes.contains(0) else { throw SigningError("allowed signers: not a text") }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(SigningError) {
        if let entry = try AllowedSigners.entry(line) { entries.append(entry) }
      } catch {
        throw SigningError("allowed signers, line \(index + 1): \(error.reason)")
      }
    }
  }

  /// - Returns: nil for an empty line, a comment, and a key that nothing here is signed with.
  private static func entry(_ line: ArraySlice<UInt8>) throws(SigningError) -> Entry? {
    let text = line.drop(while: isBlank)
    // A line that has nothing but a CR lists nobody.
    guard text.contains(where: { !isSpace($0) }), text.first != UInt8(ascii: "#") else {
      return nil
    }
    let (principals, rest) = try firstWord(text)
    let (options, key) = try optionsAndKey(rest)
    let read = try SignerOptions(options)
    guard let key else { return nil }
    var entry = Entry(principals: NamePatterns(principals), key: key)
    entry.namespaces = read.namespaces
    entry.validAfter = read.validAfter
    entry.validBefore = read.validBefore
    entry.isAuthority = read.isAuthority
    return entry
  }

  /// Up to white space. What stands between quotation marks ends the word, as in OpenSSH.
  private static func firstWord(
    _ text: ArraySlice<UInt8>
  ) throws(SigningError) -> (word: [UInt8], rest: ArraySlice<UInt8>) {
    let quote = UInt8(ascii: "\"")
    let plain = text.prefix { !isSpace($0) && $0 != quote }
    var word = Array(plain)
    var rest = text[plain.endIndex...]
    if rest.first == quote {
      guard let end = rest.dropFirst().firstIndex(of: quote) else {
        throw SigningError("a quotation mark is not closed")
      }
      word += rest[..<end].dropFirst()
      rest = rest[(end + 1)...]
    }
    return (word, rest.drop(while: isSpace))
  }

  private static func optionsAndKey(
    _ text: ArraySlice<UInt8>
  ) throws(SigningError) -> (options: ArraySlice<UInt8>, key: SSHPublicKey?) {
    let problem: SigningError
    do throws(SigningError) {
      return ([], try SSHKeyText(text).key)
    } catch {
      problem = error
    }
    let kind = String(decoding: text.prefix { !isBlank($0) }, as: UTF8.self)
    let options = text.prefix(upTo: try endOfOptions(text))
    let rest = text[options.endIndex...].drop(while: isBlank)
    guard !rest.isEmpty, !SSHKeyText.isKind(kind) else {
      throw SSHKeyText.isKind(kind)
        ? problem : SigningError("principals, key type and key expected")
    }
    return (options, try SSHKeyText(rest).key)
  }

  /// Options go on within quotation marks.
  private static func endOfOptions(_ text: ArraySlice<UInt8>) throws(SigningError) -> Int {
    let quote = UInt8(ascii: "\"")
    var index = text.startIndex
    var isQuoted = false
    while index < text.endIndex, isQuoted || !isBlank(text[index]) {
      if text[index...].starts(with: [UInt8(ascii: "\\"), quote]) {
        index += 1
      } else if text[index] == quote {
        isQuoted.toggle()
      }
      index += 1
    }
    guard !isQuoted else { throw SigningError("a quotation mark is not closed") }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// What parts the principals from the rest.
  private static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0D }
}
