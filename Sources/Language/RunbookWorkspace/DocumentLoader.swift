import RunbookBase
import RunbookDiagnostics
import RunbookLanguage
import RunbookModel
import YAMLSyntax

/// Reads a document and those that it names.
struct DocumentLoader {
  private(set) var workspace: Workspace
  private var loaded = LoadedDocuments()

  init(workspace: Workspace, sources: SourceMap) {
    self.workspace = workspace
    loaded.sources = sources
  }

  mutating func load(path: String) -> LoadedDocuments {
    let name = String(path.split(separator: "/").last ?? "")
    load(path: path, relative: name, referredFrom: nil, expecting: nil)
    return InventoryLoader.load(loaded, path: path, relative: name, workspace: workspace)
  }

  mutating func load(text: [UInt8], name: String) -> LoadedDocuments {
    let file = loaded.sources.add(path: name, bytes: text)
    loaded.relativePaths[file.id] = name
    take(
      DocumentLoader.reading(of: text, file), path: name, relative: name, referredFrom: nil,
      expecting: nil)
    return InventoryLoader.load(loaded, path: name, relative: name, workspace: workspace)
  }

  private mutating func load(
    path: String, relative: String, referredFrom: SourceSpan?, expecting kind: DocumentKind?
  ) {
    guard let reading = reading(path, referredFrom: referredFrom) else { return }
    if let failure = reading.failure {
      loaded.diagnostics.append(failure.diagnostic)
      return
    }
    // An absolute link keeps its file name only: no output may hold a path of this machine.
    let isAbsolute = relative.hasPrefix("/")
    loaded.relativePaths[reading.file.id] =
      isAbsolute ? String(relative.split(separator: "/").last ?? "") : relative
    take(
      reading, path: path, relative: relative, referredFrom: referredFrom, expecting: kind)
  }

  // MARK: - Reading

  /// What stands at a path, read now or before; nil, after a diagnostic, where nothing can be read.
  private mutating func reading(
    _ path: String, referredFrom: SourceSpan?
  ) -> Workspace.Reading? {
    if let known = loaded.sources.files.first(where: { $0.path == path && !$0.bytes.isEmpty }) {
      let place = Workspace.Place(path: PathText.normalized(path), id: known.id)
      if let kept = workspace.readings[place], kept.failure == nil, kept.file.bytes == known.bytes {
        return kept
      }
      return DocumentLoader.reading(of: known.bytes, known)
    }
    let key = PathText.normalized(path)
    let bytes: [UInt8]
    switch InputFile.bytes(
      path: path, buffer: workspace.buffer(key), into: &loaded.sources, referredFrom: referredFrom)
    {
    case .failure(let failure):
      loaded.diagnostics.append(failure.diagnostic)
      return nil
    case .success(let found): bytes = found
    }
    let place = Workspace.Place(path: key, id: loaded.sources.nextID)
    if let kept = workspace.readings[place], kept.bytes == bytes, kept.file.path == path {
      loaded.sources.add(kept.file)
      return kept
    }
    let (file, failure) = InputFile.text(of: bytes, path: path, into: &loaded.sources)
    let reading = DocumentLoader.reading(of: bytes, file, failure)
    workspace.readings[place] = reading
    return reading
  }

  /// - Parameter bytes: as they stand in the file or buffer.
  private static func reading(
    of bytes: [UInt8], _ file: SourceFile, _ failure: InputFailure? = nil
  ) -> Workspace.Reading {
    guard failure == nil else {
      return Workspace.Reading(
        bytes: bytes, file: file, failure: failure, document: nil, names: [:], diagnostics: [])
    }
    let (root, syntax) = YAMLReader.read(file)
    let read = root.map(DocumentReader.read)
    return Workspace.Reading(
      bytes: bytes, file: file, failure: nil, document: read?.document, names: read?.names ?? [:],
      diagnostics: syntax + (read?.diagnostics ?? []))
  }

  // MARK: - Following

  private mutating func take(
    _ reading: Workspace.Reading, path: String, relative: String, referredFrom: SourceSpan?,
    expecting kind: DocumentKind?
  ) {
    loaded.diagnostics += reading.diagnostics
    guard let document = reading.document else { return }
    if let kind, let referredFrom, kind != document.kind {
      loaded.diagnostics.append(
        Diagnostic(
          .undefinedReference,
          "`\(path)` is a \(document.kind.rawValue), not a \(kind.rawValue)", at: referredFrom,
          help: ["name the file of the \(kind.rawValue)"]))
      return
    }
    follow(document, reading.names, path: path, relative: relative)
  }

  private mutating func follow(
    _ document: Document, _ names: DocumentNames, path: String, relative: String
  ) {
    loaded.names[document.kind] = names[document.kind]
    switch document {
    case .product(let product): loaded.product = product
    case .runbook(let runbook): follow(runbook, names, path: path, relative: relative)
    case .change(let change):
      loaded.change = change
      if let run = change.rehearsal?.run.value {
        loaded.rehearsal = workspace.rehearsals?(Self.join(path, run))
      }
      switch change.runbook {
      case .nested(let runbook)?: follow(runbook, names, path: path, relative: relative)
      case .path(let link)?:
        load(
          path: Self.join(path, link.value), relative: Self.join(relative, link.value),
          referredFrom: link.span, expecting: .runbook)
      case nil: break
      }
    }
  }

  private mutating func follow(
    _ runbook: Runbook, _ names: DocumentNames, path: String, relative: String
  ) {
    loaded.runbook = runbook
    loaded.names[.runbook] = names[.runbook]
    switch runbook.product {
    case .nested(let product)?:
      loaded.product = product
      loaded.names[.product] = names[.product]
    case .path(let link)?:
      load(
        path: Self.join(path, link.value), relative: Self.join(relative, link.value),
        referredFrom: link.span, expecting: .product)
    case nil: break
    }
  }

  /// A path as seen from the folder of the document that names it, `.` and `..` resolved.
  static func join(_ base: String, _ link: String) -> String {
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
