/// A value that is to be written as YAML: the counterpart of ``YAMLNode``, without places.
package indirect enum WrittenNode: Sendable, Equatable {
  /// A text: quoted where another reader would take it for something else.
  case text(String)
  /// A number, truth, duration or keyword, which stands as it is.
  case word(String)
  case sequence([WrittenNode])
  /// In the order in which they are written.
  case mapping([Entry])

  package struct Entry: Sendable, Equatable {
    package let key: String
    package let value: WrittenNode

    package init(_ key: String, _ value: WrittenNode) {
      self.key = key
      self.value = value
    }
  }

  /// Whether nothing is in it.
  package var isEmpty: Bool {
    switch self {
    case .text, .word: false
    case .sequence(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
