package import RunbookDiagnostics

/// Reads one YAML document with the place of everything in it.
package enum YAMLReader {
  /// Never fails otherwise than by diagnostics, whatever the bytes.
  ///
  /// - Parameter dialect: whose file it is.
  /// - Returns: the root, nil where the file is empty or broken beyond reading; and what is wrong,
  ///   in the order of the file.
  package static func read(
    _ file: SourceFile, limits: YAMLLimits = .standard, dialect: YAMLDialect = .own
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    if let refusal = excessiveDirectives(file) { return (nil, [refusal]) }
    var builder = TreeBuilder(file, limits: limits, dialect: dialect)
    file.bytes.withUnsafeBufferPointer { input in
      guard var events = EventStream(input) else { return builder.stop(at: nil, isText: true) }
      while let event = events.next() {
        guard builder.take(event) else { return }
      }
      if let problem = events.problem() {
        builder.stop(at: problem, isText: !events.stoppedAtBytes)
      }
    }
    return builder.finish()
  }

  /// libyaml compares each `%TAG` line with all before it; thousands of them would take hours.
  private static func excessiveDirectives(_ file: SourceFile) -> Diagnostic? {
    let allowed = 20
    var found = 0
    for start in file.lineStarts
    where start < file.bytes.count && file.bytes[start] == UInt8(ascii: "%")
      && file.bytes[start...].starts(with: "%TAG".utf8)
    {
      found += 1
      guard found > allowed else { continue }
      return Diagnostic(
        .yamlSyntax, "more than \(allowed) `%TAG` lines",
        at: SourceSpan(file: file.id, start: start, end: start + 4),
        help: ["remove them: tags have no use here"])
    }
    return nil
  }
}
