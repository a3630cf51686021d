/// One thing that an author does to a document, told by its text.
///
/// Every edit names a place that must stand in the document exactly once, so that a test cannot go
/// on as if it had changed something after the document has been rewritten.
enum Edit: Sendable {
  /// Puts one text in the place of another.
  case replace(Family.Document, String, with: String)
  /// Takes out the block that a line starts: the line and everything indented more deeply.
  case remove(Family.Document, String)
  /// Moves a block in front of another one.
  case move(Family.Document, String, before: String)
  /// Moves a block behind another one.
  case moveAfter(Family.Document, String, after: String)
  /// Adds lines in front of a block, indented as it is.
  case insert(Family.Document, String, before: String)

  var document: Family.Document {
    switch self {
    case .replace(let document, _, with: _), .remove(let document, _),
      .move(let document, _, before: _), .moveAfter(let document, _, after: _),
      .insert(let document, _, before: _):
      document
    }
  }

  func apply(to text: inout String) throws(EditError) {
    if case .replace(_, let old, with: let new) = self {
      let ranges = text.ranges(of: old)
      guard ranges.count == 1 else { throw EditError(place: old, found: ranges.count) }
      text.replaceSubrange(ranges[0], with: new)
      return
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch self {
    case .replace: break
    case .remove(_, let start): lines.removeSubrange(try Edit.block(start, in: lines))
    case .move(_, let start, before: let target):
      let moved = try Edit.block(start, in: lines)
      let block = Array(lines[moved])
      lines.removeSubrange(moved)
      lines.insert(contentsOf: block, at: try Edit.block(target, in: lines).lowerBound)
    case .moveAfter(_, let start, after: let target):
      let moved = try Edit.block(start, in: lines)
      let block = Array(lines[moved])
      lines.removeSubrange(moved)
      lines.insert(contentsOf: block, at: try Edit.block(target, in: lines).upperBound)
    case .insert(_, let added, before: let target):
      let place = try Edit.block(target, in: lines).lowerBound
      let margin = String(lines[place].prefix { $0 == " " })
      let block = added.split(separator: "\n").map { margin + $0 }
      lines.insert(contentsOf: block, at: place)
    }
    text = lines.joined(separator: "\n")
  }

  /// The lines of the block whose first line, without margin and remark, is the given one.
  private static func block(
    _ start: String, in lines: [String]
  ) throws(EditError) -> Range<Int> {
    let places = lines.indices.filter { bareLine(lines[$0]) == start }
    guard places.count == 1 else { throw EditError(place: start, found: places.count) }
    let margin = lines[places[0]].prefix { $0 == " " }.count
    var end = places[0] + 1
    while end < lines.count, lines[end].prefix(while: { $0 == " " }).count > margin { end += 1 }
    return places[0]..<end
  }
}

/// The place of an edit does not stand in the document exactly once.
struct EditError: Error, CustomStringConvertible {
  let place: String
  let found: Int

  var description: String { "`\(place)` stands \(found) times in the document, not once" }
}

/// A line without its margin and without the remark behind it.
func bareLine(_ line: some StringProtocol) -> String {
  var bare = String(line)
  if let remark = bare.firstRange(of: " #") { bare = String(bare[..<remark.lowerBound]) }
  return String(bare.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}
