import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == [Capability] {
  static var capabilities: Codec {
    let title = Codec<Name>(
      .named("title", .text), read: { $0.name($1) ?? Name("", at: $1.span) },
      write: { .text($0.value) })
    return Codec<[(Name, Name)]>.table(
      "capabilities and titles", keys: .definition(.capability), of: title, checksKeys: true
    )
    .map(
      { $0.map { Capability(id: $0, title: $1.value.isEmpty ? $0 : $1) } },
      back: { $0.map { ($0.id, $0.title) } })
  }
}

extension Codec where Value == [Effect] {
  static var effects: Codec {
    Codec<[(Name, EffectKind)]>.table(
      "capabilities and effects", keys: .reference(.capability),
      of: .plainChoice("effect", among: EffectKind.allCases).called("effect")
    )
    .map(
      { $0.map { Effect(capability: $0, kind: $1) } }, back: { $0.map { ($0.capability, $0.kind) } }
    )
  }
}

extension Codec where Value == [(option: Name, value: Located<CommandRule.Value>)] {
  static var options: Codec {
    Codec<[(Name, Located<CommandRule.Value>)]>.table(
      "options and kinds of value", keys: .text,
      of: .choice("kind of value").called("version, number or name")
    )
    .map({ $0.map { (option: $0, value: $1) } }, back: { $0.map { ($0.option, $0.value) } })
  }
}

extension Codec where Value == Name {
  /// A word of a list; one that is not on it is reported and kept.
  ///
  /// - Parameter what: what the words are, for messages.
  static func word(among known: [String], _ what: String) -> Codec {
    Codec(
      .choice(known),
      read: { reader, node in
        guard let word = reader.name(node) else { return nil }
        if !known.contains(word.value) { reader.reportUnknownValue(word, what, known: known) }
        return word
      },
      write: { .word($0.value) })
  }
}
