package import RunbookDiagnostics
package import RunbookLanguage

/// Where the names of some documents are defined and where they are meant.
package struct NameIndex: Sendable {
  /// Every name, in the order of the documents: product, runbook, change.
  package let uses: [NameUse]
  private struct Key: Hashable {
    let namespace: Namespace
    let name: String
  }
  /// Positions in ``uses``.
  private var definitions: [Key: [Int]] = [:]
  private var references: [Key: [Int]] = [:]
  /// Positions in ``uses`` by file, ordered by where they stand in it.
  private var byFile: [FileID: [Int]] = [:]

  package init(_ names: DocumentNames) {
    uses = DocumentKind.allCases.flatMap { names[$0] ?? [] }
    for (position, use) in uses.enumerated() {
      if use.isDefinition {
        definitions[Key(namespace: use.namespace, name: use.name.value), default: []]
          .append(position)
      } else {
        for namespace in use.namespace.meant {
          references[Key(namespace: namespace, name: use.name.value), default: []].append(position)
        }
      }
      byFile[use.name.span.file, default: []].append(position)
    }
    for file in byFile.keys {
      byFile[file]?.sort { uses[$0].name.span.start < uses[$1].name.span.start }
    }
  }

  /// Where a name is defined; several places where it is defined twice.
  package func definitions(of use: NameUse) -> [NameUse] {
    use.namespace.meant.flatMap { namespace in
      (definitions[Key(namespace: namespace, name: use.name.value)] ?? []).map { uses[$0] }
    }
  }

  /// Every place that means the same as a name, but for its definitions.
  package func references(to use: NameUse) -> [NameUse] {
    var found: Set<Int> = []
    for namespace in use.namespace.meant {
      found.formUnion(references[Key(namespace: namespace, name: use.name.value)] ?? [])
    }
    return found.sorted().map { uses[$0] }
  }

  /// The names defined in a namespace, in the order of the documents.
  package func names(in namespace: Namespace) -> [NameUse] {
    let meant = namespace.meant
    return uses.filter { $0.isDefinition && meant.contains($0.namespace) }
  }

  /// The name at a place, the shortest one where one stands within another.
  ///
  /// - Parameter offset: 0-based, in bytes.
  package func use(at offset: Int, in file: FileID) -> NameUse? {
    let positions = byFile[file] ?? []
    let found = positions.lazy.map { uses[$0] }.filter { use in
      use.name.span.start <= offset && offset <= use.name.span.end
    }
    return found.min {
      $0.name.span.end - $0.name.span.start < $1.name.span.end - $1.name.span.start
    }
  }
}

extension Namespace {
  /// Where what it means is defined: some places of a document take names of several kinds.
  package var meant: [Namespace] {
    switch self {
    case .shownRequirement: [.requirement]
    case .circumstance: [.fact, .variable]
    case .choosingStep: [.step]
    // A component with a unit is a state as well.
    case .state: [.state, .component]
    default: [self]
    }
  }
}
