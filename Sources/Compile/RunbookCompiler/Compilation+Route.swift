package import RunbookDiagnostics
package import RunbookModel
import RunbookRules
import RunbookWorkspace

extension Compilation {
  /// The way from one version of a product to another.
  package struct Route: Sendable {
    /// What is wrong with the product, that there is no way, or that it leads to versions of which
    /// the product says nothing; sorted for display.
    package var diagnostics: [Diagnostic]
    /// Nil where the document names no product that can be read.
    package var product: Product?
    /// Nil where there is no way, or an error.
    package var path: VersionPath?
  }

  /// Finds the way with the rules that a change is held against.
  ///
  /// - Parameter facts: what is known of the installation; a rule about anything else counts.
  package func route(
    from origin: String, to target: String, facts: [String: String]
  ) -> Route {
    var route = Route(diagnostics: [], product: documents.product, path: nil)
    // What is wrong with a change or runbook on the way to the product is for `check` to say.
    let span = documents.product?.span
    route.diagnostics = diagnostics.filter { diagnostic in
      guard diagnostic.severity == .error else { return false }
      guard let span else { return true }
      return diagnostic.span.file == span.file && diagnostic.span.start >= span.start
        && diagnostic.span.start <= span.end
    }
    guard let product = documents.product, route.diagnostics.isEmpty else { return route }
    // What the document itself states counts, as it does when it is checked.
    let stated = resolved?.circumstances.values ?? documents.change?.statedFacts ?? [:]
    let map = VersionMap(product.versions, facts: stated.merging(facts) { $1 })
    route.path = map.path(from: origin, to: target)
    if route.path == nil, let from = Version(origin), let to = Version(target), from < to {
      route.diagnostics = [map.noPath(from: origin, to: target, product)]
    }
    if let path = route.path { route.diagnostics = map.unknownTargets(of: path, product) }
    return route
  }
}
