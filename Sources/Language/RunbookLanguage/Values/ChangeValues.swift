package import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

extension People {
  package init(span: SourceSpan) { self.init() }
}

extension Codec where Value == Name {
  /// The number of a change: it becomes part of file names and records.
  static var changeID: Codec {
    Codec(.text, read: { $0.changeID($1) }, write: { .text($0.value) })
  }
}

extension Codec where Value == [(name: Name, value: Name)] {
  static var facts: Codec {
    Codec<[(Name, Name)]>.table(
      "facts and values", keys: .reference(.fact), of: .text.called("value")
    )
    .map({ $0.map { (name: $0, value: $1) } }, back: { $0.map { ($0.name, $0.value) } })
  }
}

extension Codec where Value == [Window] {
  /// The window of each stage, or one for each hop by its target.
  static var windows: Codec {
    Codec(
      .table(
        keys: .reference(.stage),
        .named(
          "window",
          .either([
            .record(SchemaLink { Window.schema.erased }),
            .table(keys: .version, .record(SchemaLink { Window.schema.erased })),
          ]))),
      read: { reader, node in
        var windows: [Window] = []
        reader.table(node, "change windows") { reader, stage, node in
          windows += reader.windows(stage, node)
        }
        return windows
      },
      write: { windows in
        byHop(windows.map { ($0.stage, $0.hop, Window.schema.write($0)) })
      },
      names: { windows, uses in
        uses += windows.map { NameUse(.stage, $0.stage, isDefinition: false) }
      })
  }
}

extension Codec where Value == [Choice] {
  /// The alternative of each step, or one for each hop by its target.
  static var choices: Codec {
    Codec(
      .table(
        keys: .reference(.step),
        .named(
          "alternative",
          .either([
            .list(.reference(.alternative)),
            .table(keys: .version, .list(.reference(.alternative))),
          ]))),
      read: { reader, node in
        var choices: [Choice] = []
        reader.table(node, "steps and alternatives") { reader, step, node in
          choices += reader.choices(step, node)
        }
        return choices
      },
      write: { choices in
        byHop(choices.map { ($0.step, $0.hop, .text($0.alternative.value)) })
      },
      names: { choices, uses in
        for choice in choices {
          uses.append(NameUse(.choosingStep, choice.step, isDefinition: false))
          uses.append(NameUse(.alternative, choice.alternative, isDefinition: false))
        }
      })
  }
}

/// What stands under each key, below the target of its hop where it has one.
private func byHop(_ entries: [(key: Name, hop: Name?, value: WrittenNode)]) -> WrittenNode {
  var keys: [String] = []
  var found: [String: [(hop: Name?, value: WrittenNode)]] = [:]
  for entry in entries {
    if found[entry.key.value] == nil { keys.append(entry.key.value) }
    found[entry.key.value, default: []].append((entry.hop, entry.value))
  }
  return .mapping(
    keys.map { key in
      let values = found[key] ?? []
      if values.count == 1, values[0].hop == nil { return .init(key, values[0].value) }
      return .init(
        key,
        .mapping(values.compactMap { value in value.hop.map { .init($0.value, value.value) } }))
    })
}

extension Codec where Value == [Binding] {
  /// A value, a list, or a value by host or hop, of each variable.
  static var bindings: Codec {
    Codec(
      .table(
        keys: .reference(.variable),
        .named("value", .either([.template, .list(.text), .table(keys: .text, .template)]))),
      read: { reader, node in
        var bindings: [Binding] = []
        reader.table(node, "variables and values") { reader, name, node in
          bindings.append(reader.binding(name, node))
        }
        return bindings
      },
      write: { bindings in
        .mapping(bindings.map { .init($0.name.value, $0.written) })
      },
      names: { bindings, uses in
        for binding in bindings {
          uses.append(NameUse(.variable, binding.name, isDefinition: false))
          let texts = (binding.value.map { [$0] } ?? []) + binding.byHost.map(\.value)
          for text in texts { uses.note(text) }
        }
      })
  }
}

extension Binding {
  fileprivate var written: WrittenNode {
    if let value { return .text(value.writtenText) }
    if !byHost.isEmpty {
      return .mapping(byHost.map { .init($0.host.value, .text($0.value.writtenText)) })
    }
    return .sequence(list.map { .text($0.value) })
  }
}
