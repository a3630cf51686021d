package import InventorySyntax
import RunbookDiagnostics
import RunbookLanguage
package import YAMLSyntax

/// Reads an inventory in Ansible's YAML: groups with `hosts`, `children` and `vars`.
package enum YAMLInventoryReader {
  /// Never fails otherwise than by diagnostics.
  package static func read(_ root: YAMLNode) -> InventoryTree {
    var reading = Reading()
    reading.start(root)
    return reading.tree
  }

  /// What stands as the value of a variable.
  static func value(of node: YAMLNode) -> InventoryValue {
    switch node.content {
    case .mapping: InventoryValue(.other("a mapping"), at: node.span)
    case .sequence(let items): InventoryValue(content(of: items), at: node.span)
    case .scalar(let scalar) where scalar.tag == "!vault" || scalar.tag == "!vault-encrypted":
      InventoryValue(.encrypted, at: node.span)
    case .scalar(let scalar) where scalar.tag == "!unsafe":
      InventoryValue(.text(scalar.text), at: node.span)
    case .scalar where node.isNull: InventoryValue(.nothing, at: node.span)
    case .scalar(let scalar): InventoryValue(text: scalar.text, at: node.span)
    }
  }

  private static func content(of items: [YAMLNode]) -> InventoryValue.Content {
    var texts: [String] = []
    for item in items {
      switch value(of: item).content {
      case .text(let text): texts.append(text)
      case .template: return .template
      case .encrypted: return .encrypted
      case .list, .nothing, .other: return .other("a list of more than texts")
      }
    }
    return .list(texts)
  }

  /// The variables of a mapping, in its order.
  static func variables(_ pairs: [YAMLPair]) -> [InventoryVariable] {
    pairs.map { InventoryVariable(Located($0.name, at: $0.key.span), value(of: $0.value)) }
  }
}

private struct Reading {
  private static let keys = ["hosts", "children", "vars"]
  var tree = InventoryTree()

  mutating func start(_ root: YAMLNode) {
    guard let pairs = root.pairs else {
      return report(
        .inventorySyntax, "an inventory is a mapping of groups, not \(root.kindDescription)", root,
        "begin it with `all:`, or say `format: ini`")
    }
    if let plugin = root["plugin"], plugin.scalar != nil {
      return report(
        .inventorySyntax, "the file configures a plugin that makes an inventory", plugin,
        "write down what it makes: `ansible-inventory --list --yaml --export`")
    }
    if let listing = root["_meta"], pairs.count > 1 || listing["hostvars"] != nil {
      return report(
        .inventorySyntax, "the file is a listing that a program makes, not an inventory",
        pairs.first { $0.name == "_meta" }?.key ?? listing,
        "let it be one: `ansible-inventory --list --yaml --export`")
    }
    // The groups that are always there come first, wherever they are written.
    for name in [InventoryTree.everyHost, InventoryTree.groupless] {
      let place = pairs.first { $0.name == name }?.key.span ?? root.span
      _ = tree.group(named: Located(name, at: place))
    }
    for pair in pairs where !tree.isFull { take(pair) }
  }

  private mutating func take(_ pair: YAMLPair) {
    guard let group = tree.group(named: Located(pair.name, at: pair.key.span)) else { return }
    guard !pair.value.isNull else { return }
    guard let parts = pair.value.pairs else {
      return report(
        .inventorySyntax, "group `\(pair.name)` is \(pair.value.kindDescription)", pair.value,
        "write `hosts:`, `children:` or `vars:` below it")
    }
    for part in parts where !tree.isFull {
      guard Self.keys.contains(part.name) else {
        report(
          .inventorySyntax, "a group has no key `\(part.name)`", part.key,
          NameSuggestion.help(for: part.name, among: Self.keys, kind: "keys")
            ?? "put hosts below `hosts:`")
        continue
      }
      take(part, of: group)
    }
  }

  private mutating func take(_ part: YAMLPair, of group: Int) {
    var pairs: [YAMLPair] = []
    switch part.value.content {
    case .mapping(let found): pairs = found
    case .scalar where part.value.isNull: return
    // One name that nothing is said of.
    case .scalar where part.name != "vars":
      pairs = [
        YAMLPair(key: part.value, value: YAMLNode(span: part.value.span, content: .mapping([])))
      ]
    case .scalar, .sequence:
      return report(
        .inventorySyntax, "`\(part.name)` is \(part.value.kindDescription)", part.value,
        part.name == "vars" ? "write a mapping of names and values" : "write a `:` behind each name"
      )
    }
    switch part.name {
    case "vars": tree.add(YAMLInventoryReader.variables(pairs), toGroup: group)
    case "children":
      for pair in pairs where !tree.isFull {
        tree.add(child: Located(pair.name, at: pair.key.span), toGroup: group)
        take(pair)
      }
    default: for pair in pairs where !tree.isFull { takeHosts(pair, in: group) }
    }
  }

  private mutating func takeHosts(_ pair: YAMLPair, in group: Int) {
    var variables: [InventoryVariable] = []
    if let pairs = pair.value.pairs {
      variables = YAMLInventoryReader.variables(pairs)
    } else if !pair.value.isNull {
      report(
        .inventorySyntax, "host `\(pair.name)` is \(pair.value.kindDescription)", pair.value,
        "write a mapping of its variables")
    }
    do throws(HostPattern.Fault) {
      for name in try HostPattern.names(pair.name) {
        let added = tree.add(host: Located(name, at: pair.key.span), to: group)
        guard let added else { return }
        tree.add(variables, toHost: added.position)
      }
    } catch {
      report(.hostPattern, "`\(pair.name)` \(error.reason)", pair.key, error.remedy)
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, _ node: YAMLNode, _ help: String
  ) {
    var span = node.span
    if let first = node.pairs?.first?.key ?? node.items?.first { span = first.span }
    tree.report(Diagnostic(code, message, at: span, help: [help]))
  }
}
