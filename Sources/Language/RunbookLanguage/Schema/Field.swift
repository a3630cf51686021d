import YAMLSyntax

/// One key of a mapping: how it is called, what it means, where its value is kept.
package struct Field<Record>: Sendable {
  package let name: String
  package let shape: Shape
  package let isRequired: Bool
  package let summary: String
  let read: @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void
  /// Nil where the record says nothing here.
  let write: @Sendable (Record) -> WrittenNode?
  /// Notes the names that the value holds by itself; nil where it holds none.
  let names: Codec<Record>.Names?

  private init(
    _ name: String, _ shape: Shape, _ isRequired: Bool, _ summary: String,
    read: @escaping @Sendable (inout ValueReader, YAMLNode, inout Record) -> Void,
    write: @escaping @Sendable (Record) -> WrittenNode?,
    names: Codec<Record>.Names? = nil
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.summary = summary
    self.read = read
    self.write = write
    self.names = names
  }

  /// A value that may be left out.
  init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ codec: Codec<Value>,
    required: Bool = false, _ summary: String
  ) {
    self.init(
      name, codec.shape, required, summary,
      read: { reader, node, record in
        if let value = codec.read(&reader, node) {
          codec.names?(value, &reader.uses)
          record[keyPath: path] = value
        }
      },
      write: { $0[keyPath: path].flatMap(codec.write) },
      names: codec.names(within: { $0[keyPath: path] }))
  }

  /// A value that every record has.
  ///
  /// - Parameter isOmitted: whether a value goes without saying.
  init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ codec: Codec<Value>,
    required: Bool = false, _ summary: String,
    omitted isOmitted: @escaping @Sendable (Value) -> Bool = { _ in false }
  ) {
    self.init(
      name, codec.shape, required, summary,
      read: { reader, node, record in
        if let value = codec.read(&reader, node) {
          codec.names?(value, &reader.uses)
          record[keyPath: path] = value
        }
      },
      write: { record in
        let value = record[keyPath: path]
        return isOmitted(value) ? nil : codec.write(value)
      },
      names: codec.names(within: { $0[keyPath: path] }))
  }

  /// A list or mapping, which is left out where it is empty.
  init<Item>(
    _ name: String, _ path: any WritableKeyPath<Record, [Item]> & Sendable, _ codec: Codec<[Item]>,
    required: Bool = false, _ summary: String
  ) {
    self.init(name, path, codec, required: required, summary, omitted: \.isEmpty)
  }

  /// A truth, which is left out where it is not so.
  init(
    _ name: String, _ path: any WritableKeyPath<Record, Bool> & Sendable,
    _ codec: Codec<Bool>, required: Bool = false, _ summary: String
  ) {
    self.init(name, path, codec, required: required, summary, omitted: { !$0 })
  }

  /// A mapping whose fields the record itself keeps.
  init(
    _ name: String, within schema: Schema<Record>, required: Bool = false, _ summary: String
  ) {
    self.init(
      name, .record(SchemaLink { schema.erased }), required, summary,
      read: { reader, node, record in reader.record(node, schema, into: &record) },
      write: { record in
        let node = schema.write(record)
        return node.isEmpty ? nil : node
      })
  }

  /// A key that has been looked at already, and always says the same.
  init(fixed name: String, _ value: String, among known: [String], _ summary: String) {
    self.init(
      name, .choice(known), true, summary, read: { _, _, _ in }, write: { _ in .word(value) })
  }
}
