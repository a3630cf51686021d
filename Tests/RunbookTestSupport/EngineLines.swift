/// The lines of a generated script that are the engine's, as its head tells of them. shellcheck needs
/// most of a minute for them.
public enum EngineLines {
  /// A script without them: what is its change's own.
  ///
  /// - Precondition: the script has a head that names its parts.
  public static func cut(from script: String) throws -> String {
    // Of bytes: CR and LF are one character together.
    var lines = script.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    let parts = try lines.prefix(80).compactMap(part)
    precondition(!parts.isEmpty, "the head of the script names no part of the engine")
    for part in parts.reversed() { lines.removeSubrange(part) }
    return lines.joined(separator: "\n")
  }

  /// A row of the head: `#   53-199     neutral    0030ca…`.
  private static func part(_ line: String) throws -> Range<Int>? {
    guard let row = try #/#\s+(\d+)-(\d+)\s+[a-z]+\s+[0-9a-f]{64}/#.wholeMatch(in: line),
      let first = Int(row.1), let last = Int(row.2)
    else { return nil }
    return first - 1..<last
  }
}
