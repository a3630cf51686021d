import RunbookBase
import RunbookPlan

/// Lies about what was printed: other bytes, kept as they would be had they been printed.
extension Lie {
  static func outputs(_ story: Story, _ random: inout SplitMix64) -> [Lie] {
    var lies: [Lie] = []
    for (place, record) in story.records("step.end", "check.end", "run.start", "signoff") {
      for (path, stream) in streams(of: record, in: story) {
        for way in OutputForgery.allCases {
          let name = "\(record.type) \(path.last ?? "") \(way.rawValue)"
          lies.append(
            Lie(name, "\(place + 1), \(path.joined(separator: "."))") { story in
              let forged = way.forge(stream, &story)
              story.change(place) { record in
                guard let first = path.first else { return }
                record.data[first] = record.data[first]?.replacing(path.dropFirst(), with: forged)
              }
            })
        }
      }
    }
    return lies + tables(story)
  }

  /// Where outputs stand in a record, and what stands there.
  private static func streams(
    of record: Story.Record, in story: Story
  ) -> [(path: [String], stream: JSONValue)] {
    var found: [([String], JSONValue)] = []
    for key in ["stdout", "stderr"] {
      if let stream = record.data[key] { found.append(([key], stream)) }
      guard case .array(let items)? = record.data["values"] else { continue }
      for (index, item) in items.enumerated() {
        guard case .object(let members) = item, let stream = members[key] else { continue }
        found.append((["values", "#\(index)", key], stream))
      }
    }
    return found
  }

  /// Values of many hosts stand in a blob: the same lies about the table in it.
  private static func tables(_ story: Story) -> [Lie] {
    var lies: [Lie] = []
    for (place, record) in story.records("check.end") {
      guard let bytes = story.bytes(of: record.data["values"]),
        case .array(let items)? = try? JSONValue(parsing: bytes)
      else { continue }
      for index in items.indices {
        var others = [
          ("without a host", items.without(index)), ("a host twice", items + [items[index]]),
        ]
        if case .object(var members) = items[index] {
          members["exit"] = .integer(9)
          others.append(("another exit", items.replacing(index, with: .object(members))))
          members = [:]
          others.append(("nothing of a host", items.replacing(index, with: .object(members))))
        }
        for (name, table) in others {
          lies.append(
            Lie("check.end table, \(name)", "\(place + 1), \(index)") { story in
              let kept = story.keep(JSONValue.array(table).canonicalBytes)
              story.change(place) { $0.data["values"] = .object(kept) }
            })
        }
      }
    }
    return lies
  }
}

/// What may be shown in place of an output.
enum OutputForgery: String, CaseIterable, Sendable {
  case more = "with more"
  case other = "that is another"
  case nothing = "that is empty"
  case withheld, cut
  case unshown = "that was never given"
  case swapped = "of somebody else"

  /// - Returns: nil where nothing is shown.
  func forge(_ stream: JSONValue, _ story: inout Story) -> JSONValue? {
    let bytes = story.bytes(of: stream) ?? []
    switch self {
    case .more: return story.stream(bytes + Array("and more\n".utf8))
    case .other: return story.stream(Array("something else\n".utf8))
    case .nothing: return story.stream([])
    case .unshown: return nil
    case .withheld: return .object(["bytes": .integer(bytes.count), "truncated": .bool(false)])
    case .cut:
      let kept = story.keep(bytes.isEmpty ? [0x0A] : bytes)
      return .object([
        "bytes": .integer(3 << 20), "sha256": .string(String(repeating: "ab", count: 32)),
        "truncated": .bool(true), "kept": .object(kept),
      ])
    case .swapped:
      let others = story.blobs.filter { $0.value.count < 1 << 20 }.sorted { $0.key < $1.key }
      let other = others.first { $0.value != bytes }?.value
      return story.stream(other ?? [0x78])
    }
  }
}

extension [JSONValue] {
  func replacing(_ index: Int, with new: JSONValue) -> [JSONValue] {
    var items = self
    items[index] = new
    return items
  }
}
