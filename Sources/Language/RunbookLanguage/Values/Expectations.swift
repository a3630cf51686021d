import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == (ordering: Expectation.Ordering, value: Given<Int>) {
  static var numberExpectation: Codec {
    Codec(
      .named("ordering and number", .text), read: { $0.numberExpectation($1) },
      write: { ordering, given in
        let number = given.variable.map { "${\($0.value)}" } ?? String(given.value)
        return .text("\(ordering.rawValue) \(number)")
      },
      names: { expected, uses in
        guard let name = expected.value.variable else { return }
        uses.append(NameUse(.variable, name, isDefinition: false))
      })
  }
}

extension Codec where Value == (ordering: Expectation.Ordering, value: Located<Int>) {
  /// The same where no variable can stand.
  static var numberExpectation: Codec {
    Codec(
      .named("ordering and number", .text), read: { $0.plainNumberExpectation($1) },
      write: { .text("\($0.ordering.rawValue) \($0.value.value)") })
  }
}

extension Codec where Value == (ordering: Expectation.Ordering, value: TemplateText) {
  static var versionExpectation: Codec {
    Codec(
      .named("ordering and version", .template), read: { $0.versionExpectation($1) },
      write: { .text("\($0.ordering.rawValue) \($0.value.writtenText)") },
      names: { $1.note($0.value) })
  }
}

extension Codec where Value == Name {
  /// RFC 6901; `$` for the whole value.
  static var jsonPointer: Codec {
    Codec(
      .text, read: { $0.jsonPointer($1) },
      write: { .text($0.value.isEmpty ? "$" : $0.value) })
  }
}

extension Shorthand where Record == Expectation {
  /// `equal` or `empty`.
  static var allOrNothing: Shorthand {
    Shorthand(
      .choice(["equal", "empty"]),
      read: { reader, node, expectation in
        switch reader.word(node, "expectation", ["equal", "empty"]) {
        case "equal": expectation.isEqual = true
        case "empty": expectation.isEmpty = true
        default: break
        }
      },
      write: { expectation in
        var rest = expectation
        (rest.isEqual, rest.isEmpty) = (false, false)
        guard rest.isVacuous, rest.jsonPointer == nil else { return nil }
        switch (expectation.isEqual, expectation.isEmpty) {
        case (true, false): return .word("equal")
        case (false, true): return .word("empty")
        default: return nil
        }
      })
  }
}

extension ValueReader {
  fileprivate mutating func jsonPointer(_ node: YAMLNode) -> Name? {
    guard let name = name(node) else { return nil }
    if name.value == "$" { return Name("", at: name.span) }
    guard name.value.utf8.first == UInt8(ascii: "/") else {
      report(
        Diagnostic(
          .malformedValue, "`\(name.value)` is not a JSON pointer", at: node.span,
          help: ["write `$` for the whole value, or a path such as `/status/nodes` (RFC 6901)"]))
      return nil
    }
    let tildes = name.value.split(separator: "~", omittingEmptySubsequences: false).dropFirst()
    guard tildes.allSatisfy({ $0.hasPrefix("0") || $0.hasPrefix("1") }) else {
      report(
        Diagnostic(
          .malformedValue, "`\(name.value)` has a `~` that stands for nothing", at: node.span,
          help: ["write `~0` for `~`, and `~1` for `/` (RFC 6901)"]))
      return nil
    }
    return name
  }

  fileprivate mutating func numberExpectation(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: Given<Int>)? {
    if let name = expectedVariable(node) { return name }
    guard !reportPartOfValue(node, [.int]), let found = plainNumberExpectation(node) else {
      return nil
    }
    return (found.ordering, Given(found.value.value, at: found.value.span))
  }

  /// A variable behind an ordering, or alone.
  private mutating func expectedVariable(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: Given<Int>)? {
    guard case .scalar(let scalar) = node.content, scalar.text.contains("${"),
      let text = template(node), text.malformed.isEmpty,
      case .variable(let name)? = text.segments.last
    else { return nil }
    var ordering = Expectation.Ordering.equal
    if text.segments.count > 1 {
      guard text.segments.count == 2, case .literal(let sign) = text.segments[0] else { return nil }
      let (found, rest) = splitOrdering(sign)
      guard rest.isEmpty else { return nil }
      ordering = found
    }
    let given = Given(
      of: name, types: [.int], placeholder: 0, read: { QuantityText.number($0) })
    return (ordering, given)
  }

  fileprivate mutating func plainNumberExpectation(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: Located<Int>)? {
    guard let name = name(node) else { return nil }
    let (ordering, rest) = splitOrdering(name.value)
    let help = ["write `==`, `!=`, `<`, `<=`, `>` or `>=` and a number, such as `>= 3`"]
    let number = value(node) { _ in QuantityText.number(rest, help: help) }
    return number.map { (ordering, $0) }
  }

  fileprivate mutating func versionExpectation(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: TemplateText)? {
    guard let text = template(node) else { return nil }
    guard case .literal(let first)? = text.segments.first else { return (.equal, text) }
    let (ordering, rest) = splitOrdering(first)
    var version = text
    version.segments[0] = .literal(rest)
    version.origin = nil
    return (ordering, version)
  }

  private func splitOrdering(_ text: String) -> (Expectation.Ordering, String) {
    let sign = text.prefix { "=!<>".contains($0) }
    let rest = text[sign.endIndex...].drop { $0 == " " }
    return (Expectation.Ordering(rawValue: String(sign)) ?? .equal, String(rest))
  }
}
