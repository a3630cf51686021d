/// What may stand in a place of a document.
package indirect enum Shape: Sendable {
  /// An id that is defined here.
  case definition(Namespace)
  /// The id of something that is defined elsewhere.
  case reference(Namespace)
  case text
  /// Text in which `${name}` is a variable.
  case template
  /// Nil: whatever a plan can hold.
  case integer(ClosedRange<Int>?)
  case boolean
  case duration
  case size
  case version
  /// RFC 3339 with a zone.
  case instant
  case choice([String])
  /// One value that is no list counts as a list of one.
  case list(Shape)
  /// A list, whatever its length, or one of exactly so many items.
  case sequence(Shape, count: Int? = nil)
  /// A list of mappings of one schema, and of groups that hold such a list below a key of theirs.
  case groups(of: SchemaLink, below: String)
  /// A mapping with keys of the author's own, each of a shape.
  case table(keys: Shape, Shape)
  case record(SchemaLink)
  /// Any of these; told apart by whether they are texts, lists or mappings, and then in order.
  case either([Shape])
  /// What may also be the value of a variable.
  case given(Shape)
  /// What it is called where its kind alone does not tell.
  case named(String, Shape)

  /// For the column of a reference.
  package var words: String {
    switch self {
    case .definition, .reference: "id"
    case .template: "text with `${name}`"
    case .integer: "whole number"
    case .boolean: "`true` or `false`"
    case .choice(let values): values.map { "`\($0)`" }.joined(separator: ", ")
    case .given(let shape): "\(shape.words) or `${name}`"
    case .list(let item): "list of \(item.noun)"
    case .sequence(let item, let count): "list of \(count == 2 ? "two \(item.noun)s" : item.noun)"
    case .groups(let link, let key):
      "list of \(link.schema.noun), or of groups of them with `\(key)`"
    case .table(_, let value): "mapping of id to \(value.noun)"
    case .record(let link): "\(link.schema.noun), see there"
    case .either(let shapes): shapes.map(\.words).joined(separator: ", or ")
    case .text, .duration, .size, .version, .instant, .named: noun
    }
  }

  /// One of them, as an item of a list is called.
  package var noun: String {
    switch self {
    case .definition: "id"
    case .reference(let namespace): namespace.noun
    case .text: "text"
    case .template: "text"
    case .integer: "number"
    case .boolean: "truth"
    case .duration: "duration"
    case .size: "size"
    case .version: "version"
    case .instant: "time"
    case .choice(let values): values.joined(separator: ", ")
    case .record(let link): link.schema.noun
    case .named(let words, _): words
    case .given(let shape): "\(shape.noun) or `${name}`"
    case .list, .sequence, .groups, .table, .either: words
    }
  }
}

/// Leads to a schema without holding it: records may hold records of their own kind.
package struct SchemaLink: Sendable {
  private let find: @Sendable () -> AnySchema

  package init(_ find: @escaping @Sendable () -> AnySchema) { self.find = find }

  package var schema: AnySchema { find() }
}
