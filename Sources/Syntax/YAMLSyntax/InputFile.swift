package import RunbookDiagnostics

/// Why a file could not be taken in.
package struct InputFailure: Error, Sendable {
  package let diagnostic: Diagnostic
}

/// Reads a file from disk as UTF-8 text.
package enum InputFile {
  /// 16 MiB.
  package static let standardLimit = 16 << 20

  /// Adds the file's text to the map: UTF-8 without a byte order mark, whatever it was on disk.
  ///
  /// On failure an entry for the path is added as well, so that the diagnostic has a place; where
  /// the file has text, however broken, the entry holds it with `U+FFFD` in place of what is not.
  ///
  /// - Parameters:
  ///   - path: where the file is opened.
  ///   - displayPath: the path as the user knows it; `path` where omitted.
  ///   - reference: the place in another file that names this one; a file that cannot be read is
  ///     reported there, and no entry is added.
  ///   - limit: in bytes.
  package static func load(
    path: String, into map: inout SourceMap, displayPath: String? = nil,
    referredFrom reference: SourceSpan? = nil, limit: Int = standardLimit
  ) -> Result<SourceFile, InputFailure> {
    let name = displayPath ?? path
    return bytes(
      path: path, buffer: nil, into: &map, displayPath: name, referredFrom: reference, limit: limit
    ).flatMap { bytes in
      let (file, failure) = text(of: bytes, path: name, into: &map)
      return failure.map { .failure($0) } ?? .success(file)
    }
  }

  /// The bytes at a path, whatever they are.
  ///
  /// On failure an entry for the path is added to the map where nothing else has a place.
  ///
  /// - Parameter buffer: what stands for the file, if anything; it is held to the same limit.
  package static func bytes(
    path: String, buffer: [UInt8]?, into map: inout SourceMap, displayPath: String? = nil,
    referredFrom reference: SourceSpan? = nil, limit: Int = standardLimit
  ) -> Result<[UInt8], InputFailure> {
    let name = displayPath ?? path
    do throws(FileBytes.Failure) {
      guard let buffer else { return .success(try FileBytes.read(path, limit: limit)) }
      guard buffer.count <= limit else { throw .tooLarge(limit) }
      return .success(buffer)
    } catch {
      let place = reference ?? wholeOf(map.add(path: name, bytes: []))
      let folder =
        reference == nil ? "the current folder" : "the folder of the file that names them"
      return .failure(
        InputFailure(diagnostic: diagnostic(for: error, name: name, folder: folder, at: place)))
    }
  }

  /// Adds bytes to the map as text, and says why they are none.
  package static func text(
    of bytes: [UInt8], path: String, into map: inout SourceMap
  ) -> (file: SourceFile, failure: InputFailure?) {
    let text = TextDecoder.decode(bytes)
    let file = map.add(path: path, bytes: text.utf8)
    return (file, text.fault.map { InputFailure(diagnostic: diagnostic(for: $0, in: file)) })
  }

  private static func wholeOf(_ file: SourceFile) -> SourceSpan {
    SourceSpan(file: file.id, start: 0, end: file.bytes.count)
  }

  private static func diagnostic(
    for failure: FileBytes.Failure, name: String, folder: String, at place: SourceSpan
  ) -> Diagnostic {
    switch failure {
    case .absent:
      Diagnostic(
        .fileUnreadable, "cannot read `\(name)`: no such file", at: place,
        help: ["paths count from \(folder)"])
    case .directory:
      Diagnostic(
        .fileUnreadable, "cannot read `\(name)`: it is a directory", at: place,
        help: ["name a file in it"])
    case .unreadable(let reason):
      Diagnostic(.fileUnreadable, "cannot read `\(name)`: \(reason)", at: place)
    case .tooLarge(let limit):
      Diagnostic(
        .fileTooLarge, "`\(name)` is larger than \(amount(limit))", at: place,
        help: ["keep what is not written by hand in a file of its own that a command reads"])
    }
  }

  private static func amount(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes >= mebibyte && bytes % mebibyte == 0
      ? "\(bytes / mebibyte) MiB" : "\(bytes) bytes"
  }

  private static func diagnostic(for fault: TextDecoder.Fault, in file: SourceFile) -> Diagnostic {
    let place = SourceSpan(file: file.id, start: fault.offset, end: fault.offset + fault.length)
    switch fault.kind {
    case .malformed(let encoding):
      return Diagnostic(
        .fileNotText, "the file is not valid \(encoding)", at: place, label: "from here on",
        help: ["save it as UTF-8"])
    case .forbidden(let scalar):
      let help =
        scalar == 0
        ? "is this a text file at all?" : "remove it, or write it as an escape in double quotes"
      return Diagnostic(
        .fileNotText, "the file holds the control character \(TextDecoder.name(of: scalar))",
        at: place, help: [help])
    }
  }
}
