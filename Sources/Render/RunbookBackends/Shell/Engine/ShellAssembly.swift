import RunbookBase
import RunbookPlan

/// A script put together: the lines of one change, and between them the parts of the engine.
struct ShellAssembly {
  /// Where a part stands in the script.
  struct Place: Equatable {
    let name: String
    /// 1-based.
    let lines: ClosedRange<Int>
    /// Of these lines with their line feeds, as 64 hexadecimal digits.
    let digest: String
  }

  /// A stretch of whole lines.
  struct Stretch {
    enum Owner: Equatable {
      case change
      /// The words in the head about the engine's parts.
      case head
      case part(String)
    }

    let owner: Owner
    let bytes: [UInt8]
  }

  /// The script, from its first line to its last.
  let stretches: [Stretch]
  var bytes: [UInt8] { stretches.flatMap(\.bytes) }
  /// In the order of the script.
  let places: [Place]
  /// Of all of the engine's lines, one part behind the other.
  let digest: String

  /// What stands in the script, one behind the other.
  private enum Segment {
    case change(ArraySlice<UInt8>)
    case part(ShellEngine.Part)
    /// The words about all of this.
    case head
  }

  /// - Parameter engine: the templates that the engine's parts are made from, where those are not the
  ///   same as the change's.
  init(
    _ plan: SealedPlan, _ record: TemplateRecord, templates: TemplateSet,
    engine engineTemplates: TemplateSet? = nil
  ) {
    // No plan holds its own digest, so nothing in it can look like a place of the engine.
    let mark = "\u{1}\(plan.digest):"
    let names = ShellEngine.names.map { ShellEngine.prefix + $0 + ".sh" } + [ShellAssembly.head]
    let text = templates.replacing(names) { Array("\(mark)\($0)\n".utf8) }
      .render("shell/run.sh", record)
    let pieces = ShellAssembly.pieces(of: text, mark: Array(mark.utf8))
    let own = pieces.flatMap { $0.text }
    let engine = ShellEngine(
      needs: ShellNeeds(of: plan.plan, text: own), templates: engineTemplates ?? templates)
    var parts: [String: ShellEngine.Part] = [:]
    for part in engine.parts { parts[ShellEngine.prefix + part.name + ".sh"] = part }
    var segments: [Segment] = []
    for piece in pieces {
      if let name = piece.name {
        if name == ShellAssembly.head { segments.append(.head) }
        if let part = parts[name], !part.text.isEmpty { segments.append(.part(part)) }
      }
      segments.append(.change(piece.text))
    }
    self.init(segments, templates)
  }

  private init(_ segments: [Segment], _ templates: TemplateSet) {
    let count = segments.count { if case .part = $0 { true } else { false } }
    let blank = Place(name: "", lines: 1...1, digest: "")
    let height = ShellAssembly.lineCount(
      ShellAssembly.headText(Array(repeating: blank, count: count), "", templates)[...])
    var line = 1
    var places: [Place] = []
    var engine: [UInt8] = []
    for segment in segments {
      switch segment {
      case .change(let text): line += ShellAssembly.lineCount(text)
      case .head: line += height
      case .part(let part):
        let text = Array(part.text.utf8)
        let end = line + ShellAssembly.lineCount(text[...])
        places.append(Place(name: part.name, lines: line...(end - 1), digest: sha256Hex(text)))
        engine += text
        line = end
      }
    }
    self.places = places
    digest = sha256Hex(engine)
    let head = ShellAssembly.headText(places, digest, templates)
    stretches = segments.map { segment in
      switch segment {
      case .change(let text): Stretch(owner: .change, bytes: Array(text))
      case .part(let part): Stretch(owner: .part(part.name), bytes: Array(part.text.utf8))
      case .head: Stretch(owner: .head, bytes: head)
      }
    }
  }

  // MARK: The head

  private static let head = "shell/engine.sh"

  private static func headText(
    _ places: [Place], _ digest: String, _ templates: TemplateSet
  ) -> [UInt8] {
    let width = places.map(\.name.utf8.count).max() ?? 0
    var record: TemplateRecord = ["digest": .text(Words(digest))]
    record["version"] = .text(Words(toolVersion))
    record["ranges"] = .text(Words(ranges(places).map { "\($0)p" }.joined(separator: ";")))
    record["parts"] = .records(
      places.map { place in
        let lines = "\(place.lines.lowerBound)-\(place.lines.upperBound)"
        return [
          "lines": .text(Words(padded(lines, to: 11))),
          "name": .text(Words(padded(place.name, to: width))), "digest": .text(Words(place.digest)),
        ]
      })
    return templates.render(head, record)
  }

  /// Parts that lie side by side are one range, as `sed` has them.
  private static func ranges(_ places: [Place]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for place in places {
      if let last = ranges.last, last.upperBound + 1 == place.lines.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound...place.lines.upperBound
      } else {
        ranges.append(place.lines)
      }
    }
    return ranges.map { "\($0.lowerBound),\($0.upperBound)" }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// Numbers, digests and names of templates.
  private struct Words: SafeText {
    let safeText: String
    init(_ text: String) { safeText = text }
  }

  // MARK: Pieces

  /// What stands behind the place of a part, up to the next one.
  private struct Piece {
    /// Nil at the beginning of the script.
    let name: String?
    let text: ArraySlice<UInt8>
  }

  private static func pieces(of text: [UInt8], mark: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var name: String?
    var start = 0
    var index = 0
    while index < text.count {
      guard text[index] == mark[0], text[index...].starts(with: mark) else {
        index += 1
        continue
      }
      pieces.append(Piece(name: name, text: text[start..<index]))
      let end = text[index...].firstIndex(of: 0x0A) ?? text.count
      name = String(decoding: text[(index + mark.count)..<end], as: UTF8.self)
      index = min(end + 1, text.count)
      start = index
    }
    pieces.append(Piece(name: name, text: text[start...]))
    return pieces
  }

  private static func lineCount(_ text: ArraySlice<UInt8>) -> Int { text.count { $0 == 0x0A } }
}
