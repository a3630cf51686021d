import FoundationEssentials

/// What `--format json` prints.
struct Findings: Decodable {
  struct Position: Decodable, Equatable {
    let line: Int
    let column: Int
    let offset: Int
  }

  struct Label: Decodable {
    let file: String
    let start: Position
    let end: Position
    let text: String
  }

  struct Finding: Decodable {
    let code: String
    let severity: String
    let message: String
    let file: String
    let start: Position
    let end: Position
    let label: String?
    let labels: [Label]
    let notes: [String]
    let help: [String]

    /// As the terminal shows it: `file:line:column`.
    var place: String { "\(file):\(start.line):\(start.column)" }
  }

  let diagnostics: [Finding]
  let errors: Int
  let warnings: Int

  /// Reads the whole of an output as one document.
  static func reading(_ finished: Finished) throws -> Findings {
    try JSONDecoder().decode(Findings.self, from: Data(finished.outputBytes))
  }
}
