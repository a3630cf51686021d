import RunbookDiagnostics
import YAMLSyntax

/// A text as nodes, with nothing reported.
enum YAMLTree {
  struct Failure: Error { let diagnostics: [Diagnostic] }

  static func read(_ text: String) throws -> YAMLNode {
    var sources = SourceMap()
    let parsed = YAMLReader.read(sources.add(path: "text.yaml", bytes: Array(text.utf8)))
    guard let root = parsed.root, !parsed.diagnostics.contains(where: { $0.severity == .error })
    else { throw Failure(diagnostics: parsed.diagnostics) }
    return root
  }
}
