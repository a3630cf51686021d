/// One input file as UTF-8 text without a byte order mark.
package struct SourceFile: Sendable {
  package let id: FileID
  /// The path as the user would recognise it; shown in diagnostics, never used to open a file.
  package let path: String
  package let bytes: [UInt8]
  /// Byte offset of the first byte of each line; line 1 starts at offset 0.
  package let lineStarts: [Int]

  package init(id: FileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r") {
          if index < buffer.count, buffer[index] == UInt8(ascii: "\n") { index += 1 }
          starts.append(index)
        }
      }
    }
    lineStarts = starts
  }

  /// The 1-based line and the 1-based column, counted in Unicode scalars, of a byte offset.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    var column = 1
    for byte in bytes[lineStarts[low]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return (low + 1, column)
  }

  /// The bytes of a line without its line break.
  ///
  /// - Parameter line: 1-based; a line past the end gives an empty slice.
  package func line(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// All files that one compilation has read, in the order in which it read them.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  package var nextID: FileID { FileID(index: Int32(files.count)) }

  /// Adds a file and returns it under its new id.
  @discardableResult
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: nextID, path: path, bytes: bytes)
    files.append(file)
    return file
  }

  /// Adds a file that was read before.
  package mutating func add(_ file: SourceFile) {
    precondition(file.id == nextID, "a file keeps its id, which spans in it have")
    files.append(file)
  }

  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }

  /// `path:line:column` of the start of a span.
  package func describe(_ span: SourceSpan) -> String {
    let file = self[span.file]
    let (line, column) = file.position(at: span.start)
    return "\(file.path):\(line):\(column)"
  }
}
