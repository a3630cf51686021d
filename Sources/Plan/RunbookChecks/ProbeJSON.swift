import RunbookDialects

/// What a pointer names in JSON that a probe printed.
///
/// Strictly RFC 8259: nothing that is almost JSON is read, so that the generated script, which scans
/// the same bytes with `awk`, cannot come to another answer. Numbers stay as they are written.
enum ProbeJSON: Equatable {
  /// Lists and maps inside one another.
  static let deepest = 512

  case notJSON
  case tooDeep
  /// The pointer leads nowhere.
  case nothing
  /// Some name on the way occurs twice: what is meant is not known.
  case ambiguous
  /// A list or a map of so many members.
  case container(count: Int, hasDoubledName: Bool)
  case string([UInt8], characters: Int)
  case number([UInt8])
  /// `true`, `false` or `null`.
  case word([UInt8])

  /// - Parameters:
  ///   - text: what the probe printed.
  ///   - pointer: RFC 6901; `$` names the whole, as the empty pointer does.
  init(in text: [UInt8], at pointer: String) {
    var scan = JSONScan(text, keys: ProbeJSON.keys(of: pointer))
    self = scan.finding()
  }

  /// Nil where the text is no pointer, and so names nothing.
  private static func keys(of pointer: String) -> [[UInt8]]? {
    if pointer.isEmpty || pointer == "$" { return [] }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    return pointer.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { part in
      var key: [UInt8] = []
      for byte in part {
        guard key.last == UInt8(ascii: "~"), byte == 0x30 || byte == 0x31 else {
          key.append(byte)
          continue
        }
        key[key.count - 1] = byte == 0x30 ? ProbeJSON.escapedTilde : UInt8(ascii: "/")
      }
      return key.map { $0 == ProbeJSON.escapedTilde ? UInt8(ascii: "~") : $0 }
    }
  }

  /// Stands for a `~` that was written `~0`, so that `~01` is not taken for `~1`; no UTF-8 has it.
  private static let escapedTilde: UInt8 = 0xFF
}
