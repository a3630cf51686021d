import RunbookDiagnostics
import Testing
import YAMLSyntax

/// A text that was read, with what the tests ask about it.
struct Reading {
  let file: SourceFile
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ text: String, limits: YAMLLimits = .standard) {
    self.init(bytes: Array(text.utf8), limits: limits)
  }

  init(bytes: [UInt8], limits: YAMLLimits = .standard) {
    var map = SourceMap()
    file = map.add(path: "a.yaml", bytes: bytes)
    (root, diagnostics) = YAMLReader.read(file, limits: limits)
  }

  var codes: [Int] { diagnostics.map(\.code.number) }

  func source(_ span: SourceSpan) -> String {
    String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
  }

  func source(_ node: YAMLNode?) -> String? { node.map { source($0.span) } }

  /// `line:column` of the start of a finding.
  func place(_ diagnostic: Diagnostic) -> String { place(diagnostic.span.start) }

  func place(_ offset: Int) -> String {
    let (line, column) = file.position(at: offset)
    return "\(line):\(column)"
  }

  /// Every node, parents before children.
  var nodes: [YAMLNode] {
    var found: [YAMLNode] = []
    var open = root.map { [$0] } ?? []
    while let node = open.popLast() {
      found.append(node)
      switch node.content {
      case .scalar: break
      case .sequence(let items): open += items
      case .mapping(let pairs): open += pairs.flatMap { [$0.key, $0.value] }
      }
    }
    return found
  }

  /// Spans that do not lie within the file.
  var straySpans: [SourceSpan] {
    let spans =
      nodes.map(\.span) + diagnostics.map(\.span)
      + diagnostics.flatMap { $0.labels.map(\.span) + $0.fixIts.map(\.span) }
    return spans.filter { $0.start < 0 || $0.start > $0.end || $0.end > file.bytes.count }
  }
}
