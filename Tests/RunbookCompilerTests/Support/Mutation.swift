import RunbookCompiler
import RunbookDiagnostics
import Testing

/// A mistake made in a family that is otherwise in order, and the finding it must lead to.
struct Mutation: Sendable, CustomTestStringConvertible {
  let id: String
  /// What the author did.
  let mistake: String
  let family: Family
  /// The file of the example change in which the mistake is made.
  var change = Family.Document.change.rawValue
  let edits: [Edit]
  let code: Int
  var severity: Severity = .error
  let file: Family.Document
  /// The line that the finding points to, without margin and remark.
  let line: String
  /// What its message must name.
  let names: [String]
  /// What its advice must name.
  var advises: [String] = []
  /// The only other codes that may be reported with it.
  var also: Set<Int> = []

  var testDescription: String { "\(id): \(mistake)" }
}

/// A finding with its place in words.
struct Place: CustomStringConvertible {
  let diagnostic: Diagnostic
  let file: String
  let line: Int
  let text: String

  init(_ diagnostic: Diagnostic, in sources: SourceMap) {
    self.diagnostic = diagnostic
    let source = sources[diagnostic.span.file]
    file = String(source.path.split(separator: "/").last ?? "")
    line = source.position(at: diagnostic.span.start).line
    text = bareLine(String(decoding: source.line(line), as: UTF8.self))
  }

  var description: String {
    "\(diagnostic.severity.rawValue)[\(diagnostic.code)] \(file):\(line) `\(text)`: \(diagnostic.message)"
  }
}

extension Mutation {
  /// Makes the mistake in a copy of the family and returns what the compiler says about it.
  func findings() throws -> [Place] {
    let folder = try TemporaryFolder()
    try family.write(into: folder, change: change) { document, text in
      for edit in edits where edit.document == document { try edit.apply(to: &text) }
    }
    let checked = Compilation(path: folder.path(Family.Document.change.rawValue))
    return checked.diagnostics.map { Place($0, in: checked.sources) }
  }

  /// Makes the mistake and expects the finding.
  func expectFinding() throws {
    let places = try findings()
    let report = places.map(\.description).joined(separator: "\n")
    let wanted = DiagnosticCode(code)
    let found = places.filter { place in
      place.diagnostic.code == wanted && place.diagnostic.severity == severity
        && place.file == file.rawValue && place.text == line
    }
    guard
      let finding = found.first(where: { place in
        names.allSatisfy { place.diagnostic.message.contains($0) }
      }) ?? found.first
    else {
      Issue.record("no \(severity.rawValue)[\(wanted)] at \(file.rawValue) `\(line)`\n\(report)")
      return
    }
    let message = finding.diagnostic.message
    for name in names { #expect(message.contains(name), "\(finding)") }
    let advice = finding.diagnostic.help.joined(separator: "\n")
    for name in advises { #expect(advice.contains(name), "\(advice)") }
    let others = Set(places.map(\.diagnostic.code.number)).subtracting([code])
    #expect(others == also, "\(report)")
  }
}
