/// Text that may be placed as it is, because its type has escaped it for where it lands.
package protocol SafeText: Sendable {
  var safeText: String { get }
}

/// A number needs no escaping anywhere.
extension Int: SafeText {
  package var safeText: String { String(self) }
}

/// What a name in a template can stand for.
package enum TemplateValue: Sendable {
  case text(any SafeText)
  case flag(Bool)
  case texts([any SafeText])
  case record(TemplateRecord)
  case records([TemplateRecord])

  package static func optional(_ text: (any SafeText)?) -> TemplateValue {
    text.map { .text($0) } ?? .flag(false)
  }

  package static func optional(_ record: TemplateRecord?) -> TemplateValue {
    record.map { .record($0) } ?? .flag(false)
  }
}

/// What a template sees: names, and safe values for them.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: TemplateValue]

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  package subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
  }
}
