/// Finds the name that the author most likely meant.
package enum NameSuggestion {
  /// Longer names are not compared: the cost grows with the square of the length.
  private static let longestName = 100

  /// The known name nearest to a mistyped one; nil where none is near enough.
  ///
  /// Upper case, and `_` in place of `-`, count as less than any other slip. Of equally near names
  /// the first is taken.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let written = Array(name.unicodeScalars.prefix(longestName + 1))
    guard !written.isEmpty, written.count <= longestName else { return nil }
    let folded = written.map(fold)
    var best: (name: String, distance: Int, exact: Int)?
    for candidate in known {
      let scalars = Array(candidate.unicodeScalars.prefix(longestName + 1))
      let longer = max(scalars.count, written.count)
      let allowed = limit(forLength: longer)
      guard longer <= longestName, longer - min(scalars.count, written.count) <= allowed else {
        continue
      }
      let distance = editDistance(folded, scalars.map(fold))
      guard distance <= allowed, distance <= best?.distance ?? allowed else { continue }
      let exact = editDistance(written, scalars)
      if let best, (best.distance, best.exact) <= (distance, exact) { continue }
      best = (candidate, distance, exact)
    }
    return best?.name
  }

  /// A line for ``Diagnostic/help``: the nearest name, or else the known ones; nil where there are
  /// none.
  ///
  /// - Parameter kind: what the names are, in the plural: `keys`, `checks`.
  package static func help(for name: String, among known: [String], kind: String) -> String? {
    if let near = nearest(to: name, among: known) { return "did you mean `\(near)`?" }
    return known.isEmpty ? nil : "known \(kind): \(list(known))"
  }

  /// `` `a`, `b` and `c` ``; with more names than the limit, `` `a`, `b` and 3 more ``.
  package static func list(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(names.count > limit ? max(limit, 1) : names.count).map { "`\($0)`" }
    let hidden = names.count - shown.count
    let parts = hidden > 0 ? shown + ["\(hidden) more"] : Array(shown)
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Two slips in a name of some length; in a short one two slips leave nothing to recognise.
  private static func limit(forLength length: Int) -> Int {
    length <= 4 ? 1 : max(2, length / 3)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "_": "-"
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
    default: scalar
    }
  }

  /// Insertions, deletions, replacements and exchanges of neighbours that lead from one to the
  /// other (optimal string alignment).
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
