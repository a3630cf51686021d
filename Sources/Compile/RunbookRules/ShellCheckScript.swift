package import RunbookDiagnostics
import RunbookModel

/// What `shellcheck` says about a part of a script.
package struct ShellCheckFinding: Sendable, Decodable {
  /// Lines and columns count from 1; columns in Unicode scalars, the end just past the last.
  package let line: Int
  package let endLine: Int
  package let column: Int
  package let endColumn: Int
  /// `error`, `warning`, `info` or `style`.
  package let level: String
  /// The number behind `SC`.
  package let code: Int
  package let message: String
}

/// An author's command as `shellcheck` reads it, with the way back from there to the YAML.
package struct ShellCheckScript: Sendable {
  private let command: WrittenCommand
  private let body: [UInt8]

  init(_ command: WrittenCommand) {
    self.command = command
    // No shell has names with a dot, which parts of versions have.
    var text = command.text
    text.segments = text.segments.map { segment in
      guard case .variable(let name) = segment else { return segment }
      return .variable(name.map { String($0.map { $0 == "." || $0 == "-" ? "_" : $0 }) })
    }
    body = Array(text.shellText.utf8)
  }

  /// The script: a line that gives the command's variables a value that nothing is known about, and
  /// the command.
  package var bytes: [UInt8] {
    var names: [String] = []
    let written = command.text.references.map(\.value)
    for name in written.map({ String($0.map { $0 == "." || $0 == "-" ? "_" : $0 }) })
    where !names.contains(name) {
      names.append(name)
    }
    let line = names.isEmpty ? ":" : "read -r \(names.joined(separator: " "))"
    return Array(line.utf8) + [UInt8(ascii: "\n")] + body + [UInt8(ascii: "\n")]
  }

  /// The finding at its place in the document; nil where it is about the line that was put before
  /// the command.
  package func diagnostic(_ finding: ShellCheckFinding) -> Diagnostic? {
    guard finding.line > 1 else { return nil }
    let start = offset(line: finding.line - 1, column: finding.column)
    let end = offset(line: finding.endLine - 1, column: finding.endColumn)
    let range = start..<max(end, min(start + 1, body.count))
    let isGrave = finding.level == "error" || finding.level == "warning"
    var message = finding.message
    while message.hasSuffix(".") || message.hasSuffix(" ") { message.removeLast() }
    return Diagnostic(
      DiagnosticCode(2046), isGrave ? .warning : .note,
      "shellcheck SC\(finding.code) in `\(command.owner)`: \(message)",
      at: command.text.exactPlace(of: range),
      help: ["see https://www.shellcheck.net/wiki/SC\(finding.code)"])
  }

  /// The byte of a line and column of the command.
  private func offset(line: Int, column: Int) -> Int {
    var index = 0
    for _ in 1..<max(line, 1) {
      guard let end = body[index...].firstIndex(of: UInt8(ascii: "\n")) else { return body.count }
      index = end + 1
    }
    var left = column - 1
    while left > 0, index < body.count, body[index] != UInt8(ascii: "\n") {
      index += 1
      while index < body.count, body[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }
}
