import RunbookBase
package import RunbookDiagnostics
import RunbookLanguage
package import RunbookModel
import YAMLSyntax

/// The documents that somebody works on: on the disk, or as an editor holds them before they are
/// saved. What a text was read as is kept until the text is another one, so that after a change in
/// one document the others are not read again.
///
/// A buffer goes before the file of its path. Both are read the same: it makes no difference to any
/// diagnostic where a text came from.
package struct Workspace: Sendable {
  /// A text that an editor holds.
  private struct Buffer: Sendable {
    var bytes: [UInt8]
    var version: Int
  }

  /// What a file was read as the last time. It is the same for the same bytes under the same path
  /// and id, because nothing else goes into it.
  struct Reading: Sendable {
    let bytes: [UInt8]
    let file: SourceFile
    /// Why it is no text.
    let failure: InputFailure?
    let document: Document?
    let names: DocumentNames
    let diagnostics: [Diagnostic]
  }

  struct Place: Hashable, Sendable {
    let path: String
    let id: FileID
  }

  private var buffers: [String: Buffer] = [:]
  var readings: [Place: Reading] = [:]

  /// Looks at the run directory at a path.
  package typealias RehearsalReader = @Sendable (String) -> RehearsalRecord

  let rehearsals: RehearsalReader?

  /// - Parameter rehearsals: judges runs that changes name as their rehearsals; nil: nobody does.
  package init(rehearsals: RehearsalReader? = nil) { self.rehearsals = rehearsals }

  // MARK: - Buffers

  /// Lets the text of an editor stand for the file at a path.
  ///
  /// - Parameters:
  ///   - path: as documents name it that refer to it; an editor's are absolute.
  ///   - version: greater with each change, as the Language Server Protocol has it.
  /// - Returns: false, and nothing is taken, where the same or a later version is there already.
  @discardableResult
  package mutating func open(_ path: String, text: [UInt8], version: Int = 0) -> Bool {
    let path = PathText.normalized(path)
    if let known = buffers[path], known.version >= version { return false }
    buffers[path] = Buffer(bytes: text, version: version)
    return true
  }

  /// Replaces a part of a buffer.
  ///
  /// - Parameter range: 0-based, in bytes of the text.
  /// - Returns: false, and nothing is changed, where there is no such buffer or part of it, or the
  ///   same or a later version is there already.
  @discardableResult
  package mutating func edit(
    _ path: String, _ range: Range<Int>, with text: [UInt8], version: Int
  ) -> Bool {
    let path = PathText.normalized(path)
    guard let known = buffers[path], known.version < version, range.lowerBound >= 0,
      range.upperBound <= known.bytes.count
    else { return false }
    buffers[path]?.bytes.replaceSubrange(range, with: text)
    buffers[path]?.version = version
    return true
  }

  /// Lets the file at a path stand for itself again.
  package mutating func close(_ path: String) {
    let path = PathText.normalized(path)
    buffers[path] = nil
    readings = readings.filter { $0.key.path != path }
  }

  /// The version of a buffer; nil where none is open.
  package func version(of path: String) -> Int? { buffers[PathText.normalized(path)]?.version }

  /// The names that buffers have directly below a folder.
  func names(inBuffersBelow folder: String) -> [String] {
    guard !buffers.isEmpty else { return [] }
    let prefix = PathText.normalized(folder) + "/"
    return buffers.keys.compactMap { path in
      guard path.hasPrefix(prefix) else { return nil }
      return path.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
    }
  }

  func buffer(_ path: String) -> [UInt8]? { buffers[path]?.bytes }

  // MARK: - Loading

  /// Loads the document at a path, its runbook and its product.
  ///
  /// - Parameter sources: files read before; one that is named again keeps its id.
  package mutating func load(
    path: String, sources: SourceMap = SourceMap()
  ) -> LoadedDocuments {
    var loader = DocumentLoader(workspace: self, sources: sources)
    let documents = loader.load(path: path)
    readings = loader.workspace.readings
    return documents
  }

  /// Reads a text that stands in no file, such as the example of a rule.
  package static func load(text: [UInt8], name: String) -> LoadedDocuments {
    var loader = DocumentLoader(workspace: Workspace(), sources: SourceMap())
    return loader.load(text: text, name: name)
  }
}
