import RunbookBase
import RunbookDiagnostics
import RunbookModel

extension Name {
  /// The one form of a person's name or address that a run compares.
  var person: String { String(decoding: PersonName.folded(Array(value.utf8)), as: UTF8.self) }

  /// Whom it reaches, in whatever spelling: of `Ana Lee <ana@example.com>`, `mailto:` and the like the
  /// address alone.
  var address: String {
    var text = person.lowercased()[...]
    if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close,
      text[open..<close].contains("@")
    {
      text = text[text.index(after: open)..<close]
    } else if text.contains("@"), text.contains(where: { "( \t\"".contains($0) }),
      let word = text.split(whereSeparator: { "()[]\"',; \t".contains($0) })
        .first(where: { $0.contains("@") })
    {
      text = word
    }
    if text.hasPrefix("mailto:") { text = text.dropFirst("mailto:".count) }
    return String(text.filter { !$0.isWhitespace })
  }
}
