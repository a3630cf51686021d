import RunbookDiagnostics

/// Says in an author's words why libyaml could not go on.
struct SyntaxExplanation {
  let file: SourceFile
  /// In libyaml's words.
  let problem: String
  let context: String
  /// In bytes.
  let place: Int
  /// Where what libyaml was doing began, in bytes.
  let contextPlace: Int?
  /// The last text in quotes over several lines.
  let longQuote: SourceSpan?

  private var bytes: [UInt8] { file.bytes }

  /// For bytes that are no text at all.
  func notTextDiagnostic() -> Diagnostic {
    Diagnostic(
      .fileNotText, "the file is not plain UTF-8 text", at: character(at: place),
      label: "from here on")
  }

  func diagnostic() -> Diagnostic {
    switch problem {
    case "found character that cannot start any token": return wrongBeginning()
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      return tab()
    case "mapping values are not allowed in this context": return unexpectedColon()
    case "could not find expected ':'": return missingColon()
    case "did not find expected key": return strayLineInMapping()
    case "did not find expected '-' indicator":
      return error("a list item, beginning with `- `, was expected here", context: "of this list")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return bracket()
    case "found unexpected end of stream": return unclosedQuote()
    case "found unexpected document indicator": return unclosedQuote(endsAt: "a document ends here")
    case "found unknown escape character": return unknownEscape()
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      return error(
        "wrong digits in an escape of a text in double quotes",
        help: "single quotes take a backslash as it is")
    case "did not find expected alphabetic or numeric character": return nameless()
    default: return rarer()
    }
  }

  private func rarer() -> Diagnostic {
    switch problem {
    case "did not find expected <document start>":
      return error(
        "this does not belong to what stands above it", quoteHint: true,
        help: "indent it like its neighbours; only one value can stand at the top of a file")
    case "did not find expected node content": return error("a value was expected here")
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot begin here", help: "begin the list on a line of its own, below its key")
    case "mapping keys are not allowed in this context":
      return error(
        "`?` cannot stand here", help: "put the text in quotes if the `?` belongs to it")
    case "found unexpected ':'":
      return error("a `:` within unquoted text", help: "put the text in quotes")
    case "did not find expected comment or line break" where context.contains("block scalar"),
      "found an indentation indicator equal to 0":
      return error(
        "unexpected text after `|` or `>`", help: "the text begins on the line below")
    case "found incompatible YAML document": return error("this version of YAML is not supported")
    case _ where context.contains("tag"):
      return error(
        "`!` begins a tag here, and this is none", at: contextPlace,
        help: "put the text in quotes if the `!` belongs to it")
    case _ where context.contains("directive"):
      return error("`%` at the beginning of a line does not begin a known directive")
    default: return error("not valid YAML: \(problem)")
    }
  }
}

// MARK: - The common mistakes

extension SyntaxExplanation {
  private func wrongBeginning() -> Diagnostic {
    let found = SourceText.character(bytes, at: place)
    guard !found.isEmpty, bytes[found.lowerBound] != UInt8(ascii: "\t") else { return tab() }
    let text = String(decoding: bytes[found], as: UTF8.self)
    return error("a text cannot begin with `\(text)`", help: "put the text in quotes")
  }

  private func tab() -> Diagnostic {
    error("a tab is used for indentation", help: "indent with spaces")
  }

  private func unexpectedColon() -> Diagnostic {
    let before = bytes[SourceText.beginningOfLine(bytes, upTo: place)]
    let hasColonBefore = zip(before, before.dropFirst()).contains { pair in
      pair.0 == UInt8(ascii: ":") && SourceText.isBlank(pair.1)
    }
    guard hasColonBefore else {
      return error(
        "this `:` makes a key where none can stand", quoteHint: true,
        help:
          "indent the key like its neighbours, or put the text in quotes if the `:` belongs to it"
      )
    }
    return error(
      "a second `:` in one line of unquoted text",
      help: "put the text in quotes, or write it on the lines below a `|`")
  }

  /// libyaml notices on a later line; the key is where the colon is missing.
  private func missingColon() -> Diagnostic {
    guard let contextPlace else { return error("a `:` is missing after a key") }
    let key = SourceText.restOfLine(bytes, from: contextPlace)
    let span = SourceSpan(file: file.id, start: key.lowerBound, end: key.upperBound)
    return Diagnostic(
      .yamlSyntax, "a `:` is missing after a key", at: span,
      label: "this is neither a key with a value nor the end of the text above",
      labels: quoteLabels(), help: ["write `key: value`, or indent the line if it goes on a text"])
  }

  private func strayLineInMapping() -> Diagnostic {
    let before = bytes[SourceText.beginningOfLine(bytes, upTo: place)]
    let last = before.last { !SourceText.isBlank($0) }
    if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") {
      return error(
        "unexpected text after a closing quote", quoteHint: true,
        help: "put all of the text in one pair of quotes, or write it on the lines below a `|`")
    }
    if last == UInt8(ascii: "]") || last == UInt8(ascii: "}") {
      return error(
        "unexpected text after a closing bracket",
        help: "put the text in quotes if the brackets belong to it")
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "-"), last == nil {
      return error(
        "a list item among the keys of a mapping", context: "the mapping begins here",
        help: "indent it like the other items of its list, below their key")
    }
    return error(
      "a key was expected here", quoteHint: true, context: "for the mapping that begins here",
      help: "indent the line like the keys that it belongs to")
  }

  private func bracket() -> Diagnostic {
    let close = problem.contains("]") ? "]" : "}"
    let open = close == "]" ? "[" : "{"
    guard let contextPlace, SourceText.trimEnd(bytes, 0..<bytes.count) <= place else {
      return error(
        "`,` or `\(close)` was expected here", context: "`\(open)` stands here",
        help: bracketInPlainText(within: "\(open)…\(close)"))
    }
    return error("`\(open)` is never closed", at: contextPlace, help: "close it with `\(close)`")
  }

  /// A text without quotes ends at a bracket, where brackets have a meaning.
  private func bracketInPlainText(within brackets: String) -> String? {
    guard place < bytes.count, "{}[]".utf8.contains(bytes[place]) else { return nil }
    let before = bytes[SourceText.beginningOfLine(bytes, upTo: place)]
    var start = before.startIndex
    for index in before.indices.dropLast()
    where ":,".utf8.contains(before[index]) && SourceText.isBlank(before[index + 1]) {
      start = index + 2
    }
    let text = before[start...].drop { SourceText.isBlank($0) || "{[".utf8.contains($0) }
    guard let first = text.first, !"{}[],:\"'".utf8.contains(first) else { return nil }
    let found = "{}".utf8.contains(bytes[place]) ? "brace" : "bracket"
    let reason = "a text without quotes inside `\(brackets)` cannot hold a \(found)"
    let rest = bytes[SourceText.restOfLine(bytes, from: place)]
    // Single quotes around single quotes would end at the first of them.
    return text.contains(UInt8(ascii: "'")) || rest.contains(UInt8(ascii: "'"))
      ? "\(reason): write the keys on lines of their own, without `\(brackets)`, and the text on the lines below a `|`"
      : "\(reason): put all of it in single quotes"
  }

  private func unclosedQuote(endsAt ending: String? = nil) -> Diagnostic {
    guard let contextPlace else { return error("the file ends too early") }
    var found = error("a quote is never closed", at: contextPlace)
    found.label = "opened here"
    if let ending { found.labels = [DiagnosticLabel(ending, at: character(at: place))] }
    return found
  }

  private func unknownEscape() -> Diagnostic {
    let escape = String(
      decoding: bytes[place..<SourceText.character(bytes, at: place + 1).upperBound], as: UTF8.self)
    return Diagnostic(
      .yamlSyntax, "unknown escape `\(escape)` in double quotes",
      at: SourceSpan(file: file.id, start: place, end: place + escape.utf8.count),
      help: ["use single quotes, which take a backslash as it is, or write `\\\\`"])
  }

  private func nameless() -> Diagnostic {
    let start = contextPlace ?? place
    let sign = String(
      decoding: bytes[SourceText.character(bytes, at: start)], as: UTF8.self)
    return error(
      "`\(sign)` begins the name of an \(sign == "*" ? "alias" : "anchor"), and this is none",
      at: start, help: "put the text in quotes if the `\(sign)` belongs to it")
  }
}

// MARK: - Parts

extension SyntaxExplanation {
  private func error(
    _ message: String, at place: Int? = nil, quoteHint: Bool = false, context: String? = nil,
    help: String? = nil
  ) -> Diagnostic {
    var labels = quoteHint ? quoteLabels() : []
    if let context, let contextPlace, labels.isEmpty {
      labels.append(DiagnosticLabel(context, at: character(at: contextPlace)))
    }
    return Diagnostic(
      .yamlSyntax, message, at: character(at: place ?? self.place), labels: labels,
      help: help.map { [$0] } ?? [])
  }

  /// A quote left open swallows lines until the next one closes it; the trouble starts after that.
  private func quoteLabels() -> [DiagnosticLabel] {
    guard let longQuote, longQuote.end <= place,
      file.position(at: longQuote.end).line == file.position(at: place).line
    else { return [] }
    return [
      DiagnosticLabel(
        "this text in quotes goes on over several lines: is its closing quote missing?",
        at: SourceSpan(file: file.id, start: longQuote.start, end: longQuote.start + 1))
    ]
  }

  private func character(at place: Int) -> SourceSpan {
    let found = SourceText.character(bytes, at: min(place, bytes.count))
    return SourceSpan(file: file.id, start: found.lowerBound, end: found.upperBound)
  }
}
