/// Identifies one source file within a ``SourceMap``.
package struct FileID: Hashable, Sendable, Comparable {
  package let index: Int32

  package init(index: Int32) { self.index = index }

  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A half-open range of UTF-8 bytes in one source file.
///
/// Most of what a document holds is places, so that each takes 12 bytes; no source has 4 GB.
package struct SourceSpan: Hashable, Sendable {
  package let file: FileID
  private let first: UInt32
  private let behind: UInt32

  package init(file: FileID, start: Int, end: Int) {
    self.file = file
    first = UInt32(start)
    behind = UInt32(max(start, end))
  }

  /// 0-based offset in bytes of the first byte.
  package var start: Int { Int(first) }

  /// 0-based offset in bytes just past the last byte; never less than ``start``.
  package var end: Int { Int(behind) }
}

/// A value together with the place where its author wrote it.
package struct Located<Value> {
  package var value: Value
  package var span: SourceSpan

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
