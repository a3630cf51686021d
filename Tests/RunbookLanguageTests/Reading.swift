import FoundationEssentials
import RunbookDiagnostics
import RunbookLanguage
import RunbookModel
import YAMLSyntax

/// A text as a document.
struct Reading {
  let bytes: [UInt8]
  let root: YAMLNode
  let document: Document
  let diagnostics: [Diagnostic]

  struct Failure: Error { let diagnostics: [Diagnostic] }

  init(_ bytes: [UInt8]) throws {
    var sources = SourceMap()
    let file = sources.add(path: "document.yaml", bytes: bytes)
    let parsed = YAMLReader.read(file)
    guard let root = parsed.root else { throw Failure(diagnostics: parsed.diagnostics) }
    let read = DocumentReader.read(root)
    guard let document = read.document else { throw Failure(diagnostics: read.diagnostics) }
    self.bytes = bytes
    self.root = root
    self.document = document
    diagnostics = parsed.diagnostics + read.diagnostics
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  /// What the document says, as it would be written.
  var written: WrittenNode { document.written }

  /// Every document of the five families and of the demo.
  static func families() throws -> [String] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: root + "runbooks").flatMap { family in
      try manager.contentsOfDirectory(atPath: "\(root)runbooks/\(family)")
        .filter { $0.hasSuffix(".yaml") }.map { "runbooks/\(family)/\($0)" }
    }.sorted()
  }

  static func family(_ path: String) throws -> Reading {
    try Reading(Array(Data(contentsOf: URL(filePath: root + path))))
  }

  private static let root = String(
    #filePath.prefix(#filePath.count - "Tests/RunbookLanguageTests/Reading.swift".count))
}

extension Document {
  var written: WrittenNode {
    switch self {
    case .product(let product): Product.schema.write(product)
    case .runbook(let runbook): Runbook.schema.write(runbook)
    case .change(let change): Change.schema.write(change)
    }
  }
}
