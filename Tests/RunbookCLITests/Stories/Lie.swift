import RunbookBase
import RunbookPlan

/// Something that is told instead of what happened.
struct Lie: Sendable, CustomStringConvertible {
  /// What is done to what kind of record; lies are drawn from all groups alike.
  let group: String
  /// The records it is done to, 1-based, and the new words.
  let details: String
  let tell: @Sendable (inout Story) -> Void

  init(_ group: String, _ details: String, tell: @escaping @Sendable (inout Story) -> Void) {
    self.group = group
    self.details = details
    self.tell = tell
  }

  var description: String { "\(group): \(details)" }

  /// Every lie that is known about a story: about the order of its records, about each field, about
  /// its times, and about several records at once.
  static func all(about story: Story, _ random: inout SplitMix64) -> [Lie] {
    orders(story, &random) + fields(story, &random) + moments(story, &random)
      + outputs(story, &random) + stories(story, &random)
  }

  /// So many of them, from every group in turn.
  static func some(
    _ count: Int, about story: Story, _ random: inout SplitMix64
  ) -> [Lie] {
    var groups = Dictionary(grouping: all(about: story, &random), by: \.group)
    var names = groups.keys.sorted()
    var chosen: [Lie] = []
    while chosen.count < count, !names.isEmpty {
      names = names.filter { groups[$0]?.isEmpty == false }
      for name in shuffled(names, &random) where chosen.count < count {
        guard var open = groups[name], !open.isEmpty else { continue }
        chosen.append(open.remove(at: random.below(open.count)))
        groups[name] = open
      }
    }
    return chosen
  }

  /// What of a story nobody lies about: each kind of record has to be dropped, told twice and elsewhere,
  /// each of its fields be left out, blank, of another type and another one, each of its times be
  /// another, each host be passed over.
  static func untold(about story: Story, _ random: inout SplitMix64) -> [String] {
    let told = Set(all(about: story, &random).map(\.group))
    var wanted: Set<String> = ["no host", "extend run.json"]
    for record in story.records {
      let type = record.type
      wanted.formUnion(
        ["drop", "double", "move", "copy", "exchange", "extend"].map { "\($0) \(type)" })
      wanted.formUnion(
        ["wall", "mono_ms", "moment", "boot", "type", "run", "v"].map { "\($0) of \(type)" })
      wanted.formUnion(
        ["pause before", "no time before", "foreign to", "no"].map { "\($0) \(type)" })
      for (key, value) in record.data {
        wanted.insert("leave out \(type) \(key)")
        wanted.formUnion(ways(of: value).map { "\(type) \(key) \($0)" })
      }
    }
    for (key, value) in story.header {
      wanted.insert("leave out run.json \(key)")
      wanted.formUnion(ways(of: value).map { "run.json \(key) \($0)" })
    }
    return wanted.subtracting(told).sorted()
  }

  private static func ways(of value: JSONValue) -> [String] {
    switch value {
    case .string: ["altered", "blank", "of another type"]
    case .integer, .bool: ["altered", "of another type"]
    case .array: ["blank", "of another type"]
    case .object:
      value.words == nil ? ["extended", "of another type"] : ["blank", "of another type"]
    }
  }

  private static func shuffled(_ names: [String], _ random: inout SplitMix64) -> [String] {
    var left = names
    var order: [String] = []
    while !left.isEmpty { order.append(left.remove(at: random.below(left.count))) }
    return order
  }
}

// MARK: - The order of records

extension Lie {
  private static func orders(_ story: Story, _ random: inout SplitMix64) -> [Lie] {
    var lies: [Lie] = []
    for place in story.lines.indices {
      let name = story.record(place)?.type ?? "torn line"
      lies.append(Lie("drop \(name)", "\(place + 1)") { $0.remove(place) })
      lies.append(
        Lie("double \(name)", "\(place + 1)") { $0.insert($0.lines[place], at: place + 1) })
      guard story.lines.count > 1 else { continue }
      if place + 1 < story.lines.count {
        lies.append(
          Lie("swap \(name)", "\(place + 1) and \(place + 2)") {
            $0.lines.swapAt(place, place + 1)
          })
      }
      for _ in 0..<2 {
        let other = (place + 1 + random.below(story.lines.count - 1)) % story.lines.count
        lies.append(
          Lie("move \(name)", "\(place + 1) to \(other + 1)") { $0.move(place, to: other) })
        lies.append(
          Lie("copy \(name)", "\(place + 1) to \(other + 1)") {
            $0.insert($0.lines[place], at: other)
          })
        lies.append(
          Lie("exchange \(name)", "\(place + 1) and \(other + 1)") {
            $0.lines.swapAt(place, other)
          })
      }
    }
    return lies
  }
}

// MARK: - Times

extension Lie {
  private static let differences = [-3_600_000, -5_000, -1_000, -50, 50, 1_000, 5_000, 3_600_000]

  private static func moments(_ story: Story, _ random: inout SplitMix64) -> [Lie] {
    var lies: [Lie] = []
    for place in story.places {
      let name = story.record(place)?.type ?? ""
      let difference = random.pick(differences)
      lies.append(
        Lie("wall of \(name)", "\(place + 1) by \(difference) ms") {
          $0.moments[place].shift(difference, wall: true, monotonic: false)
        })
      lies.append(
        Lie("mono_ms of \(name)", "\(place + 1) by \(difference) ms") {
          $0.moments[place].shift(difference, wall: false, monotonic: true)
        })
      lies.append(
        Lie("moment of \(name)", "\(place + 1) by \(difference) ms") {
          $0.moments[place].shift(difference, wall: true, monotonic: true)
        })
      let pause = random.pick(differences)
      lies.append(
        Lie("pause before \(name)", "\(place + 1) by \(pause) ms") { story in
          for later in place..<story.moments.count {
            story.moments[later].shift(pause, wall: true, monotonic: true)
          }
        })
      lies.append(
        Lie("no time before \(name)", "\(place + 1)") { story in
          story.hurry(to: place)
        })
      lies.append(
        Lie("boot of \(name)", "\(place + 1)") {
          $0.moments[place].boot = .string("5f0a8d8e-6a53-4a5e-9d3f-000000000001")
        })
    }
    return lies
  }
}

extension Story.Moment {
  mutating func shift(_ difference: Int, wall isWall: Bool, monotonic isMonotonic: Bool) {
    if isMonotonic, case .integer(let time)? = monotonic { monotonic = .integer(time + difference) }
    if isWall, let time = wall?.text.flatMap(WallClock.milliseconds) {
      wall = .string(WallClock.text(time + difference))
    }
  }

  var monotonicMilliseconds: Int? {
    guard case .integer(let time)? = monotonic else { return nil }
    return time
  }

  var wallMilliseconds: Int? { wall?.text.flatMap(WallClock.milliseconds) }
}

extension Story {
  /// Takes the time between a line and the one before it away, from there on.
  fileprivate mutating func hurry(to place: Int) {
    guard place > 0, let now = moments[place].monotonicMilliseconds,
      let before = moments[place - 1].monotonicMilliseconds, now > before
    else { return }
    for later in place..<moments.count where moments[later].boot == moments[place].boot {
      moments[later].shift(before - now, wall: true, monotonic: true)
    }
  }
}
