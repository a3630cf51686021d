package import RunbookDiagnostics
package import RunbookModel
package import YAMLSyntax

/// What is written as a mapping.
package protocol WrittenRecord: Sendable {
  static var schema: Schema<Self> { get }

  /// One that says nothing yet.
  init(span: SourceSpan)
}

/// What is written as a mapping below an id of its own.
package protocol KeyedRecord: Sendable {
  static var schema: Schema<Self> { get }

  var id: Name { get }

  /// One that says nothing yet.
  init(id: Name)
}

/// All that a mapping of one kind may say. What reads documents, explains, completes and writes
/// them, and what describes the language, is made from it.
package struct Schema<Record>: Sendable {
  /// What one of them is called, such as `manual action`.
  package let noun: String
  /// The same with its article, for messages.
  package let title: String
  /// Several of them, for messages.
  package let plural: String
  package let fields: [Field<Record>]
  /// What may stand in place of the mapping.
  package let shorthand: Shorthand<Record>?
  /// Looks at a record once it is read.
  let settle: @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void
  private let positions: [String: Int]
  /// A bit for each field that has to be there, by its position.
  let required: UInt64

  /// - Parameters:
  ///   - title: with its article, where it has one.
  ///   - plural: nil: with an `s`.
  init(
    _ title: String, plural: String? = nil, shorthand: Shorthand<Record>? = nil,
    settle: @escaping @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void = { _, _, _ in
    },
    @FieldsBuilder<Record> _ fields: () -> [Field<Record>]
  ) {
    let fields = fields()
    precondition(fields.count <= UInt64.bitWidth, "seen fields are kept in one word")
    self.title = title
    let article = ["a ", "an "].first(where: title.hasPrefix) ?? ""
    noun = String(title.dropFirst(article.count))
    self.plural = plural ?? noun + "s"
    self.fields = fields
    self.shorthand = shorthand
    self.settle = settle
    var positions: [String: Int] = [:]
    for (index, field) in fields.enumerated() { positions[field.name] = index }
    precondition(positions.count == fields.count, "a schema names a field once")
    self.positions = positions
    var required: UInt64 = 0
    for (index, field) in fields.enumerated() where field.isRequired {
      required |= 1 << UInt64(index)
    }
    self.required = required
  }

  func position(of name: String) -> Int? { positions[name] }

  package var fieldNames: [String] { fields.map(\.name) }

  /// The record as it would be written, in the order of the schema.
  package func write(_ record: Record) -> WrittenNode {
    if let short = shorthand?.write(record) { return short }
    return .mapping(
      fields.compactMap { field in field.write(record).map { .init(field.name, $0) } })
  }

  /// Notes the names of a record that was not read field by field.
  func names(_ record: Record, _ uses: inout [NameUse]) {
    for field in fields { field.names?(record, &uses) }
  }

  package var erased: AnySchema {
    AnySchema(
      noun: noun, title: title, shorthand: shorthand?.shape,
      fields: fields.map {
        .init(name: $0.name, shape: $0.shape, isRequired: $0.isRequired, summary: $0.summary)
      })
  }
}

/// What may stand in place of a mapping: a text that says the one thing that most of them say.
package struct Shorthand<Record>: Sendable {
  let shape: Shape
  let read: @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void
  /// Nil where the record says more than that.
  let write: @Sendable (Record) -> WrittenNode?

  /// Whether a list may stand there as well.
  let takesLists: Bool

  init(
    _ shape: Shape, takesLists: Bool = false,
    read: @escaping @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void,
    write: @escaping @Sendable (Record) -> WrittenNode?
  ) {
    self.shape = shape
    self.takesLists = takesLists
    self.read = read
    self.write = write
  }
}

extension Shorthand {
  func reads(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar: true
    case .sequence: takesLists
    case .mapping: false
    }
  }
}

/// A schema as those see it who do not read records: references, completion, JSON Schema.
package struct AnySchema: Sendable {
  package struct Field: Sendable {
    package let name: String
    package let shape: Shape
    package let isRequired: Bool
    package let summary: String
  }

  package let noun: String
  package let title: String
  package let shorthand: Shape?
  package let fields: [Field]
}
