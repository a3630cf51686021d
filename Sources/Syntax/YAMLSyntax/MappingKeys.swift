import RunbookDiagnostics

/// What may stand as a key of a mapping.
enum MappingKeys {
  /// Up to here, comparing each with each is faster than hashing.
  private static let fewKeys = 16

  /// Why a node cannot be a key; nil where it can.
  static func refusal(of key: YAMLNode, in bytes: [UInt8]) -> Diagnostic? {
    guard let scalar = key.scalar else {
      // `{{ name }}` of a template language reads as a mapping whose key is a mapping.
      let isBraced = key.span.start < bytes.count && bytes[key.span.start] == UInt8(ascii: "{")
      return Diagnostic(
        .keyNotText, "a key must be a text, not \(key.kindDescription)", at: key.span,
        help: isBraced ? ["put the text in quotes if the braces belong to it"] : [])
    }
    if scalar.isNull, scalar.text.isEmpty {
      return Diagnostic(.keyNotText, "a key is missing before `:`", at: key.span)
    }
    if isMerge(key) {
      return Diagnostic(
        .mergeKey, "merge key `<<` is not supported", at: key.span,
        help: ["write the keys out, or repeat a whole value with `*name`"])
    }
    return nil
  }

  static func isMerge(_ key: YAMLNode) -> Bool {
    key.scalar.map { $0.style == .plain && $0.text == "<<" } ?? false
  }

  /// What stands under `<<` stands for every key that the mapping does not have itself.
  static func merging(_ merged: [YAMLNode], into pairs: [YAMLPair]) -> [YAMLPair] {
    guard !merged.isEmpty else { return pairs }
    var pairs = pairs
    var names = Set(pairs.map(\.name))
    for node in merged.flatMap({ $0.items ?? [$0] }) {
      for pair in node.pairs ?? [] where names.insert(pair.name).inserted { pairs.append(pair) }
    }
    return pairs
  }

  static func duplicate(_ key: YAMLNode, of first: YAMLNode) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "key `\(key.scalar?.text ?? "")` stands twice in the same mapping",
      at: key.span, label: "again here", labels: [DiagnosticLabel("first here", at: first.span)],
      help: ["remove one of the two, or rename it"])
  }

  /// The places of keys that stand in the mapping already, with the place of the first; nil where
  /// all differ.
  static func repeated(in pairs: [YAMLPair]) -> [(index: Int, first: Int)]? {
    if pairs.count <= fewKeys, !hasRepeatedAmongFew(pairs) { return nil }
    var firsts: [String: Int] = Dictionary(minimumCapacity: pairs.count)
    var repeated: [(index: Int, first: Int)] = []
    for (index, pair) in pairs.enumerated() {
      if let first = firsts[pair.name] {
        repeated.append((index, first))
      } else {
        firsts[pair.name] = index
      }
    }
    return repeated.isEmpty ? nil : repeated
  }

  private static func hasRepeatedAmongFew(_ pairs: [YAMLPair]) -> Bool {
    for later in pairs.indices.dropFirst() {
      let name = pairs[later].name
      for earlier in 0..<later where pairs[earlier].name == name { return true }
    }
    return false
  }
}
