import RunbookLanguage
package import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// A document with all that it refers to, as far as it could be read.
package struct LoadedDocuments: Sendable {
  package var sources = SourceMap()
  package var diagnostics: [Diagnostic] = []
  package var product: Product?
  package var runbook: Runbook?
  package var change: Change?
  /// Paths relative to the folder of the first document, by file.
  package var relativePaths: [FileID: String] = [:]
}

/// Reads a file and the files that it names.
package struct DocumentLoader {
  private var loaded = LoadedDocuments()

  /// Loads the document at a path, its runbook and its product.
  ///
  /// - Parameter sources: files read before; one that is named again is not read again.
  package static func load(path: String, sources: SourceMap = SourceMap()) -> LoadedDocuments {
    var loader = DocumentLoader()
    loader.loaded.sources = sources
    let name = String(path.split(separator: "/").last ?? "")
    loader.load(path: path, relative: name, referredFrom: nil, expecting: nil)
    return loader.loaded
  }

  /// Reads a text that stands in no file, such as the example of a rule.
  package static func load(text: [UInt8], name: String) -> LoadedDocuments {
    var loader = DocumentLoader()
    let file = loader.loaded.sources.add(path: name, bytes: text)
    loader.loaded.relativePaths[file.id] = name
    loader.read(file, path: name, relative: name, referredFrom: nil, expecting: nil)
    return loader.loaded
  }

  private mutating func load(
    path: String, relative: String, referredFrom: SourceSpan?, expecting kind: String?
  ) {
    let known = loaded.sources.files.first { $0.path == path && !$0.bytes.isEmpty }
    let input =
      known.map { .success($0) }
      ?? InputFile.load(path: path, into: &loaded.sources, referredFrom: referredFrom)
    switch input {
    case .failure(let failure): loaded.diagnostics.append(failure.diagnostic)
    case .success(let file):
      // An absolute link keeps its file name only: no output may hold a path of this machine.
      let isAbsolute = relative.hasPrefix("/")
      loaded.relativePaths[file.id] =
        isAbsolute ? String(relative.split(separator: "/").last ?? "") : relative
      read(file, path: path, relative: relative, referredFrom: referredFrom, expecting: kind)
    }
  }

  private mutating func read(
    _ file: SourceFile, path: String, relative: String, referredFrom: SourceSpan?,
    expecting kind: String?
  ) {
    let (root, syntax) = YAMLReader.read(file)
    loaded.diagnostics += syntax
    guard let root else { return }
    let (document, mistakes) = DocumentReader.read(root)
    loaded.diagnostics += mistakes
    guard let document else { return }
    if let kind, let referredFrom, kind != document.kind {
      loaded.diagnostics.append(
        Diagnostic(
          .undefinedReference, "`\(path)` is a \(document.kind), not a \(kind)", at: referredFrom,
          help: ["name the file of the \(kind)"]))
      return
    }
    follow(document, path: path, relative: relative)
  }

  private mutating func follow(_ document: Document, path: String, relative: String) {
    switch document {
    case .product(let product): loaded.product = product
    case .runbook(let runbook): follow(runbook, path: path, relative: relative)
    case .change(let change):
      loaded.change = change
      switch change.runbook {
      case .nested(let runbook)?: follow(runbook, path: path, relative: relative)
      case .path(let link)?:
        load(
          path: join(path, link.value), relative: join(relative, link.value),
          referredFrom: link.span, expecting: "Runbook")
      case nil: break
      }
    }
  }

  private mutating func follow(_ runbook: Runbook, path: String, relative: String) {
    loaded.runbook = runbook
    switch runbook.product {
    case .nested(let product)?: loaded.product = product
    case .path(let link)?:
      load(
        path: join(path, link.value), relative: join(relative, link.value),
        referredFrom: link.span, expecting: "Product")
    case nil: break
    }
  }

  /// A path as seen from the folder of the document that names it, `.` and `..` resolved.
  private func join(_ base: String, _ link: String) -> String {
    if link.hasPrefix("/") { return link }
    var parts = base.split(separator: "/", omittingEmptySubsequences: true).dropLast().map(
      String.init)
    for part in link.split(separator: "/") {
      if part == "." { continue }
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return (base.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension Document {
  package var kind: String {
    switch self {
    case .product: "Product"
    case .runbook: "Runbook"
    case .change: "Change"
    }
  }
}
