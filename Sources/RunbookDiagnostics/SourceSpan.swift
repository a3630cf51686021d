/// Identifies one source file within a ``SourceMap``.
package struct FileID: Hashable, Sendable, Comparable {
  package let index: Int32

  package init(index: Int32) { self.index = index }

  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A half-open range of UTF-8 bytes in one source file.
package struct SourceSpan: Hashable, Sendable {
  package let file: FileID
  /// 0-based offset in bytes of the first byte.
  package let start: Int
  /// 0-based offset in bytes just past the last byte; never less than ``start``.
  package let end: Int

  package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }
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
