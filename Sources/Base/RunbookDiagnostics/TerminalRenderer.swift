/// Renders findings for people, with the lines of the source that they are about.
package struct TerminalRenderer: Sendable {
  package let sources: SourceMap
  /// Whether to use ANSI colours.
  package let color: Bool
  /// How many cells of a source line are shown at most.
  package let sourceWidth: Int

  package init(sources: SourceMap, color: Bool, sourceWidth: Int = 120) {
    self.sources = sources
    self.color = color
    self.sourceWidth = max(sourceWidth, 20)
  }

  /// One finding, ending with a line break.
  package func render(_ diagnostic: Diagnostic) -> String {
    let paint = Paint(isOn: color)
    let groups = groups(of: diagnostic)
    let gutter = String(groups.map(\.lastLine).max() ?? 1).utf8.count
    let margin = String(repeating: " ", count: gutter + 1)
    let frame = Snippet.Frame(
      gutter: gutter, width: sourceWidth, paint: paint, severity: diagnostic.severity)
    var lines = [title(of: diagnostic, paint)]
    var hasSource = false
    for (index, group) in groups.enumerated() {
      if index > 0, hasSource { lines.append(margin + paint("|", .gutter)) }
      let arrow = paint(index == 0 ? "-->" : ":::", .gutter)
      lines.append(String(repeating: " ", count: gutter) + arrow + " " + place(of: group))
      guard group.hasSource else { continue }
      lines += group.lines(in: frame)
      hasSource = true
    }
    if hasSource { lines.append(margin + paint("|", .gutter)) }
    for note in diagnostic.notes { lines += self.note(note, margin, paint) }
    for help in diagnostic.help { lines += prefixed(help, paint("help", .help) + ": ", 6) }
    lines += note("run `runbook explain \(diagnostic.code)`", margin, paint)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Findings in the given order, a blank line between them, without a summary.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// `2 errors, 1 warning`; `no problems` where there are none.
  package static func summary(_ diagnostics: [Diagnostic]) -> String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }

  /// A snippet a file, that of the primary place first.
  private func groups(of diagnostic: Diagnostic) -> [Snippet] {
    let primary = Snippet.Mark(
      span: diagnostic.span, text: diagnostic.label ?? "", isPrimary: true)
    let others = diagnostic.labels.map {
      Snippet.Mark(span: $0.span, text: $0.text, isPrimary: false)
    }
    var groups: [(file: FileID, marks: [Snippet.Mark])] = []
    for mark in [primary] + others {
      if let index = groups.firstIndex(where: { $0.file == mark.span.file }) {
        groups[index].marks.append(mark)
      } else {
        groups.append((mark.span.file, [mark]))
      }
    }
    return groups.map { Snippet(file: sources[$0.file], marks: $0.marks) }
  }

  private func title(of diagnostic: Diagnostic, _ paint: Paint) -> String {
    let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
    return paint(kind, .severity(diagnostic.severity))
      + paint(": " + Glyph.safe(diagnostic.message), .title)
  }

  /// A file without a text, such as one that cannot be read, is pointed at by its beginning.
  private func place(of group: Snippet) -> String {
    let path = Glyph.safe(group.file.path)
    guard let first = group.marks.first else { return path }
    let (line, column) = group.file.position(at: first.span.start)
    return "\(path):\(line):\(column)"
  }

  private func note(_ text: String, _ margin: String, _ paint: Paint) -> [String] {
    prefixed(
      text, margin + paint("=", .gutter) + paint(" note", .title) + ": ", margin.utf8.count + 8)
  }

  private func prefixed(_ text: String, _ prefix: String, _ indent: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index == 0 ? prefix : String(repeating: " ", count: indent)) + Glyph.safe(String(line))
    }
  }
}
