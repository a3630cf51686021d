/// How much a file may ask for before it is refused.
package struct YAMLLimits: Sendable {
  /// Mappings and sequences within each other.
  package var depth: Int
  /// Nodes that aliases repeat, over the whole file.
  package var aliasedNodes: Int

  package init(depth: Int = 64, aliasedNodes: Int = 200_000) {
    self.depth = depth
    self.aliasedNodes = aliasedNodes
  }

  package static let standard = YAMLLimits()
}
