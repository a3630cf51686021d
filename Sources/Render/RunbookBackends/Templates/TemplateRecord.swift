package import RunbookBase

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
  /// Of the same name the last one counts. They are few: to compare is quicker than to hash.
  private var values: [(name: String, value: TemplateValue)]

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = elements.map { (name: $0, value: $1) }
  }

  package subscript(name: String) -> TemplateValue? {
    get { values.last { $0.name == name }?.value }
    set {
      values.removeAll { $0.name == name }
      if let newValue { values.append((name, newValue)) }
    }
  }
}
