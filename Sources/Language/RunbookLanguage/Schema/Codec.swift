import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// How one kind of value is read from a document and written to one, and which names it holds.
package struct Codec<Value>: Sendable {
  package let shape: Shape
  /// Nil, after a diagnostic, where nothing usable stands there.
  let read: @Sendable (inout ValueReader, YAMLNode) -> Value?
  /// Nil where nothing is to be written.
  let write: @Sendable (Value) -> WrittenNode?
  /// Notes the names that the value holds by itself: those of a record in it are noted where its
  /// fields are read. Nil where it holds none.
  let names: Names?

  typealias Names = @Sendable (Value, inout [NameUse]) -> Void

  init(
    _ shape: Shape,
    read: @escaping @Sendable (inout ValueReader, YAMLNode) -> Value?,
    write: @escaping @Sendable (Value) -> WrittenNode?,
    names: Names? = nil
  ) {
    self.shape = shape
    self.read = read
    self.write = write
    self.names = names
  }

  /// The same under a name that says what it is for.
  func called(_ words: String) -> Codec {
    Codec(.named(words, shape), read: read, write: write, names: names)
  }

  /// The same as part of another value.
  func map<Other>(
    _ into: @escaping @Sendable (Value) -> Other, back: @escaping @Sendable (Other) -> Value?
  ) -> Codec<Other> {
    Codec<Other>(
      shape, read: { reader, node in read(&reader, node).map(into) },
      write: { other in back(other).flatMap(write) },
      names: names(within: back))
  }

  /// Notes the names of such a value in another one.
  func names<Other>(
    within part: @escaping @Sendable (Other) -> Value?
  ) -> Codec<Other>.Names? {
    guard let names else { return nil }
    return { other, uses in if let value = part(other) { names(value, &uses) } }
  }
}

extension Codec {
  /// The same of a list of such values.
  fileprivate var namesOfEach: Codec<[Value]>.Names? {
    guard let names else { return nil }
    return { items, uses in for value in items { names(value, &uses) } }
  }

  /// A list; one value that is no list counts as a list of one.
  static func list<Item>(of item: Codec<Item>) -> Codec<[Item]> where Value == [Item] {
    Codec(
      .list(item.shape),
      read: { reader, node in reader.list(node) { item.read(&$0, $1) } },
      write: { .sequence($0.compactMap(item.write)) }, names: item.namesOfEach)
  }

  /// A list, and nothing else.
  ///
  /// - Parameter plural: what its items are called in messages.
  static func sequence<Item>(
    _ plural: String, of item: Codec<Item>
  ) -> Codec<[Item]> where Value == [Item] {
    Codec(
      .sequence(item.shape),
      read: { reader, node in
        node.isNull ? [] : reader.properList(node, of: plural) { item.read(&$0, $1) }
      },
      write: { .sequence($0.compactMap(item.write)) }, names: item.namesOfEach)
  }

  /// A mapping with keys of the author's own.
  ///
  /// - Parameters:
  ///   - what: what it maps, in messages.
  ///   - keys: what the keys are; reads nothing, and says which names they are.
  ///   - checksKeys: whether they have to be ids.
  static func table<Item>(
    _ what: String, keys: Codec<Name>, of item: Codec<Item>, checksKeys: Bool = false
  ) -> Codec<[(Name, Item)]> where Value == [(Name, Item)] {
    let (namesOfKey, namesOfItem) = (keys.names, item.names)
    let names: Codec<[(Name, Item)]>.Names = { entries, uses in
      for (key, value) in entries {
        namesOfKey?(key, &uses)
        namesOfItem?(value, &uses)
      }
    }
    return Codec(
      .table(keys: keys.shape, item.shape),
      read: { reader, node in
        var entries: [(Name, Item)] = []
        reader.table(node, what) { reader, key, node in
          if checksKeys { reader.checkIdentifier(key) }
          if let value = item.read(&reader, node) { entries.append((key, value)) }
        }
        return entries
      },
      write: { entries in
        .mapping(
          entries.compactMap { key, value in item.write(value).map { .init(key.value, $0) } })
      },
      names: namesOfKey == nil && namesOfItem == nil ? nil : names)
  }

  /// A mapping that is read by its schema.
  static func record(_ type: Value.Type) -> Codec where Value: WrittenRecord {
    Codec(
      .record(SchemaLink { type.schema.erased }),
      read: { reader, node in
        var record = type.init(span: node.span)
        reader.record(node, type.schema, into: &record)
        return record
      },
      write: { type.schema.write($0) })
  }

  /// A list of mappings of one schema.
  static func records<Record>(_ type: Record.Type) -> Codec<[Record]>
  where Value == [Record], Record: WrittenRecord {
    let item = Codec<Record>.record(type)
    return Codec(
      .sequence(item.shape),
      read: { reader, node in
        node.isNull
          ? [] : reader.properList(node, of: type.schema.plural) { item.read(&$0, $1) }
      },
      write: { .sequence($0.compactMap(item.write)) }, names: item.namesOfEach)
  }

  /// A mapping from ids, which are defined here, to mappings of one schema.
  ///
  /// - Parameter isFree: whether the keys need not be ids.
  static func keyed<Record>(
    _ type: Record.Type, _ namespace: Namespace, isFree: Bool = false
  ) -> Codec<[Record]>
  where Value == [Record], Record: KeyedRecord {
    Codec(
      .table(
        keys: .definition(namespace), .record(SchemaLink { type.schema.erased })),
      read: { reader, node in
        var records: [Record] = []
        reader.table(node, type.schema.plural) { reader, key, node in
          if !isFree { reader.checkIdentifier(key) }
          var record = type.init(id: key)
          if !node.isNull { reader.record(node, type.schema, into: &record) }
          records.append(record)
        }
        return records
      },
      write: { records in .mapping(records.map { .init($0.id.value, type.schema.write($0)) }) },
      names: { records, uses in
        for record in records {
          uses.append(NameUse(namespace, record.id, isDefinition: true))
        }
      })
  }
}
