package import RunbookDiagnostics
package import RunbookModel

/// That a product with rules about versions says nothing of one.
func unknownTarget(_ version: String, at place: SourceSpan) -> Diagnostic {
  Diagnostic(
    DiagnosticCode(2063), .warning, "no rule of the product is about \(version)", at: place,
    help: [
      "see that the version is written as the vendor writes it",
      "where the vendor has released it, add it to `releases:` of the product, with the rule about its source to `minimum_source:`",
    ])
}

extension VersionMap {
  /// Versions of a way that the product says nothing of, at its rules.
  package func unknownTargets(of path: VersionPath, _ product: Product) -> [Diagnostic] {
    path.hops.filter { !$0.isKnown }.map { hop in
      unknownTarget(hop.to, at: product.versions?.span ?? product.id.span)
    }
  }

  /// That no hops lead from a version to another, at the rule that stands in the way.
  package func noPath(from origin: String, to target: String, _ product: Product) -> Diagnostic {
    let hop = Version(origin).flatMap { from in Version(target).map { (from: from, to: $0) } }
    let rules = hop.map { rulesForbidding($0.from, to: $0.to) } ?? []
    let highest = rules.max { a, b in
      guard let a = a.lowest, let b = b.lowest else { return a.lowest == nil && b.lowest != nil }
      return a < b
    }
    let minimum = highest?.from.value ?? target
    let unstated = hop.map { unstatedFacts(about: $0.from, to: $0.to) } ?? []
    let facts = unstated.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      DiagnosticCode(302),
      "no hops that the rules of `\(product.id.value)` allow lead from \(origin) to \(target)",
      at: highest?.from.span ?? product.versions?.span ?? product.id.span,
      label: highest.map {
        "\($0.to.value == "*" ? "every target" : "a target of \($0.to.value)") needs at least this source"
      },
      notes: unstated.isEmpty
        ? [] : ["rules that depend on \(facts) count here, since nobody has said what it is"],
      help: [
        "ask the vendor for a way from \(origin) to \(minimum), and add what it stops at to `releases:`, with the rules about it to `minimum_source:`"
      ])
  }
}
