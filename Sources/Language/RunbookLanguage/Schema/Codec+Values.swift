import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Texts and names.
extension Codec where Value == Name {
  /// A text that is not empty.
  static var text: Codec { Codec(.text, read: { $0.name($1) }, write: { .text($0.value) }) }
  static var version: Codec { Codec(.version, read: { $0.name($1) }, write: { .text($0.value) }) }
  static var instant: Codec { Codec(.instant, read: { $0.name($1) }, write: { .text($0.value) }) }

  /// An id that is defined here.
  static func definition(_ namespace: Namespace) -> Codec {
    Codec(
      .definition(namespace), read: { $0.identifier($1) }, write: { .text($0.value) },
      names: { $1.append(NameUse(namespace, $0, isDefinition: true)) })
  }

  /// The id of something that is defined elsewhere.
  static func reference(_ namespace: Namespace) -> Codec {
    Codec(
      .reference(namespace), read: { $0.name($1) }, write: { .text($0.value) },
      names: { $1.append(NameUse(namespace, $0, isDefinition: false)) })
  }
}

extension Codec where Value == [Name] {
  static var texts: Codec { .list(of: .text) }

  static func references(_ namespace: Namespace) -> Codec { .list(of: .reference(namespace)) }
}

/// Text in which `${name}` is a variable.
extension Codec where Value == TemplateText {
  static var template: Codec {
    Codec(
      .template, read: { $0.template($1) }, write: { .text($0.writtenText) },
      names: { $1.note($0) })
  }
}

extension [NameUse] {
  /// Adds every variable of a text.
  mutating func note(_ text: TemplateText) {
    for segment in text.segments {
      guard case .variable(let name) = segment else { continue }
      let variable = Name(VersionPart.variable(of: name.value), at: name.span)
      append(NameUse(.variable, variable, isDefinition: false))
    }
  }
}

/// Numbers and sizes where no variable can stand.
extension Codec where Value == Located<Int> {
  static var integer: Codec {
    Codec(
      .integer(nil), read: { reader, node in reader.value(node) { QuantityText.number($0) } },
      write: { .word(String($0.value)) })
  }
  static var port: Codec {
    Codec(
      .integer(1...65535),
      read: { reader, node in reader.value(node) { QuantityText.number($0, in: 1...65535) } },
      write: { .word(String($0.value)) })
  }
  /// Bytes.
  static var size: Codec {
    Codec(
      .size, read: { $0.value($1, QuantityText.size) }, write: { .word(sizeText($0.value)) })
  }
}

extension Codec where Value == Bool {
  static var boolean: Codec {
    Codec(
      .boolean, read: { $0.boolean($1) }, write: { .word($0 ? "true" : "false") })
  }

  /// One of two words, the second of which makes it true.
  ///
  /// - Parameter what: what the words are, for messages.
  static func word(_ no: String, _ yes: String, _ what: String) -> Codec {
    Codec(
      .choice([no, yes]), read: { reader, node in reader.word(node, what, [no, yes]) == yes },
      write: { .word($0 ? yes : no) })
  }
}

/// Words of an enumeration.
extension Codec {
  /// - Parameter what: what the words are, for messages.
  static func choice<Word>(_ what: String) -> Codec<Located<Word>>
  where
    Value == Located<Word>, Word: RawRepresentable & CaseIterable & SendableMetatype,
    Word.RawValue == String
  {
    Codec(
      .choice(Word.allCases.map(\.rawValue)), read: { $0.choice($1, Word.self, what) },
      write: { .word($0.value.rawValue) })
  }

  /// The same where the place does not matter.
  ///
  /// - Parameter known: those that may stand here.
  static func plainChoice(_ what: String, among known: [Value]) -> Codec
  where Value: RawRepresentable & Sendable, Value.RawValue == String {
    Codec(
      .choice(known.map(\.rawValue)),
      read: { reader, node in
        reader.word(node, what, known.map(\.rawValue)).flatMap(Value.init(rawValue:))
      },
      write: { .word($0.rawValue) })
  }
}
