import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension ValueReader {
  /// Reads a change number: it becomes part of file names and records.
  mutating func changeID(_ node: YAMLNode) -> Name? {
    guard let name = name(node) else { return nil }
    let isPlain = name.value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x5F || byte == 0x2E
    }
    if isPlain, name.value.utf8.first != 0x2E, name.value.utf8.first != 0x2D { return name }
    report(
      Diagnostic(
        .malformedIdentifier, "`\(name.value)` cannot be the number of a change", at: name.span,
        help: ["use letters, digits, `-`, `_` and `.` only, such as `CHG0031337`"]))
    return nil
  }

  mutating func binding(_ name: Name, _ node: YAMLNode) -> Binding {
    var binding = Binding(name: name, span: node.span)
    switch node.content {
    case .scalar: binding.value = template(node)
    case .sequence: binding.list = names(node)
    case .mapping:
      table(node, "hosts, or versions, and values") { reader, host, node in
        if let value = reader.template(node) { binding.byHost.append((host, value)) }
      }
    }
    return binding
  }
}

extension ValueReader {
  /// Reads the one alternative that is chosen; of several, the first counts.
  fileprivate mutating func alternative(_ node: YAMLNode, of step: Name) -> Name? {
    guard case .sequence(let items) = node.content, items.count > 1 else {
      return names(node).first
    }
    report(
      Diagnostic(
        .ambiguousChoice, "\(items.count) alternatives of `\(step.value)` are chosen",
        at: node.span, help: ["choose one of them"]))
    return name(items[0])
  }
}

extension ValueReader {
  /// Reads the window of a stage, or one for each hop by its target.
  mutating func windows(_ stage: Name, _ node: YAMLNode) -> [Window] {
    checkIdentifier(stage)
    guard node.isByVersion else { return [window(stage, node)] }
    var windows: [Window] = []
    table(node, "versions and change windows") { reader, hop, node in
      var window = reader.window(stage, node)
      window.hop = hop
      windows.append(window)
    }
    return windows
  }

  private mutating func window(_ stage: Name, _ node: YAMLNode) -> Window {
    var window = Window(stage: stage)
    if !node.isNull { record(node, Window.schema, into: &window) }
    return window
  }

  /// Reads the alternative of a step, or one for each hop by its target.
  mutating func choices(_ step: Name, _ node: YAMLNode) -> [Choice] {
    guard case .mapping = node.content else {
      return alternative(node, of: step).map { [Choice(step: step, alternative: $0)] } ?? []
    }
    var choices: [Choice] = []
    table(node, "versions and alternatives") { reader, hop, node in
      if let alternative = reader.alternative(node, of: step) {
        choices.append(Choice(step: step, alternative: alternative, hop: hop))
      }
    }
    return choices
  }
}

extension YAMLNode {
  /// Whether it is a mapping whose keys are versions.
  fileprivate var isByVersion: Bool {
    guard case .mapping(let pairs) = content, !pairs.isEmpty else { return false }
    return pairs.allSatisfy { pair in
      guard case .scalar(let key) = pair.key.content else { return false }
      return Version(key.text) != nil
    }
  }
}
