import RunbookDiagnostics
import YAMLSyntax

extension Codec {
  /// A list of mappings of one schema, where a mapping with a list below `key` is a group: what it says
  /// holds for each of the list that does not say otherwise.
  static func groups<Record>(of type: Record.Type, below key: String) -> Codec<[Record]>
  where Value == [Record], Record: WrittenRecord {
    let plain = Codec<[Record]>.records(type)
    let item = Codec<Record>.record(type)
    return Codec(
      .groups(of: SchemaLink { type.schema.erased }, below: key),
      read: { reader, node in
        guard !node.isNull else { return [] }
        let groups: [[Record]] = reader.properList(node, of: type.schema.plural) { reader, node in
          guard let list = node.pairs?.first(where: { $0.name == key }) else {
            return item.read(&reader, node).map { [$0] }
          }
          let members = reader.members(of: node, list, type.schema.plural)
          return reader.eachNameOnce { reader in members.compactMap { item.read(&reader, $0) } }
        }
        return groups.flatMap { $0 }
      },
      write: plain.write, names: plain.names)
  }
}

extension ValueReader {
  /// The mappings of a group's list, each with what the group says and it does not.
  fileprivate mutating func members(
    of group: YAMLNode, _ list: YAMLPair, _ plural: String
  ) -> [YAMLNode] {
    if let id = group.pairs?.first(where: { $0.name == "id" }) {
      report(
        Diagnostic(
          .unknownKey, "a group of \(plural) has no key `id`", at: id.key.span,
          help: ["each of them has an id of its own; take this one out"]))
    }
    guard let items = list.value.items, !items.isEmpty else {
      report(
        Diagnostic(
          .wrongType, "the group holds no \(plural)", at: list.key.span,
          help: ["write a list of them below `\(list.name):`, each with its `id:`"]))
      return []
    }
    let shared = (group.pairs ?? []).filter { $0.name != list.name && $0.name != "id" }
    for pair in shared where items.allSatisfy({ $0[pair.name] != nil }) {
      report(
        Diagnostic(
          .keyWithoutEffect, "`\(pair.name)` of the group has no effect on any of its \(plural)",
          at: pair.key.span, notes: ["each of them has one of its own"],
          help: ["take it out, or take theirs out"]))
    }
    return items.compactMap { member($0, of: list, shared, plural) }
  }

  private mutating func member(
    _ item: YAMLNode, of list: YAMLPair, _ shared: [YAMLPair], _ plural: String
  ) -> YAMLNode? {
    guard let own = item.pairs else {
      reportWrongType(item, wanted: "a mapping")
      return nil
    }
    if let inner = own.first(where: { $0.name == list.name }) {
      report(
        Diagnostic(
          .wrongType, "a group of \(plural) stands within another one", at: inner.key.span,
          labels: [DiagnosticLabel("the outer one", at: list.key.span)],
          help: ["let it stand beside the other one, with all that it says"]))
      return nil
    }
    let names = Set(own.map(\.name))
    return YAMLNode(
      span: item.span, content: .mapping(own + shared.filter { !names.contains($0.name) }))
  }

  /// Reads members of a group, and notes a name that the group means for all of them once.
  fileprivate mutating func eachNameOnce<Value>(_ read: (inout ValueReader) -> Value) -> Value {
    let count = uses.count
    let value = read(&self)
    var seen: Set<SourceSpan> = []
    var own: [NameUse] = []
    for use in uses[count...] where use.isDefinition || seen.insert(use.name.span).inserted {
      own.append(use)
    }
    uses.replaceSubrange(count..., with: own)
    return value
  }
}
