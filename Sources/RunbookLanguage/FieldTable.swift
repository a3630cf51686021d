import YAMLSyntax

/// What a field's value looks like, for the language reference.
package enum FieldShape: Sendable, Equatable {
  case identifier
  case text
  /// Text in which `${name}` is a variable.
  case template
  case integer
  case boolean
  case duration
  case size
  case version
  case time
  case choice([String])
  case list(String)
  /// A mapping with ids of the author's own as keys.
  case table(String)
  /// A mapping with the fields of another table.
  case fields(String)
  /// Said in words.
  case other(String)
}

/// One key of a mapping: how it is called, what it means, how it is read.
package struct Field<Model>: Sendable {
  package let name: String
  package let shape: FieldShape
  package let isRequired: Bool
  package let summary: String
  let read: @Sendable (inout ValueReader, YAMLNode, inout Model) -> Void

  init(
    _ name: String, _ shape: FieldShape, required: Bool = false, _ summary: String,
    _ read: @escaping @Sendable (inout ValueReader, YAMLNode, inout Model) -> Void
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = required
    self.summary = summary
    self.read = read
  }
}

/// All keys that a mapping may have. The parser, its error messages and the language reference
/// are made from it.
package struct FieldTable<Model>: Sendable {
  package let title: String
  package let fields: [Field<Model>]
  private let positions: [String: Int]

  init(_ title: String, _ fields: [Field<Model>]) {
    precondition(fields.count <= UInt64.bitWidth, "seen fields are kept in one word")
    self.title = title
    self.fields = fields
    var positions: [String: Int] = [:]
    for (index, field) in fields.enumerated() { positions[field.name] = index }
    precondition(positions.count == fields.count, "a table names a field once")
    self.positions = positions
  }

  func position(of name: String) -> Int? { positions[name] }

  package var names: [String] { fields.map(\.name) }
}
