/// Finds each stretch of a script that was made in one that may have been altered, and names what lies
/// elsewhere, is not there, or was put in between.
struct ScriptComparison {
  typealias Owner = ShellAssembly.Stretch.Owner

  /// A stretch and the place where its lines stand as they are.
  private struct Match {
    let stretch: Int
    /// 0-based lines of the script.
    let lines: Range<Int>
  }

  private let script: [Int]
  private let stretches: [(owner: Owner, lines: [Int])]
  private(set) var findings: [ScriptVerification.Finding] = []

  /// Places of one stretch that are looked at; a line that stands everywhere is none to go by.
  private static let mostPlaces = 20

  init(of lines: [ArraySlice<UInt8>], with made: [ShellAssembly.Stretch]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    script = lines.map(number)
    stretches = made.filter { !$0.bytes.isEmpty }.map { stretch in
      let lines = stretch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      return (stretch.owner, lines.dropLast().map(number))
    }
    compare()
  }

  private mutating func compare() {
    let places = matches()
    let kept = longestRow(of: places)
    let keptStretches = Set(kept.map(\.stretch))
    var moved: [Int: Match] = [:]
    for match in places where !keptStretches.contains(match.stretch) {
      let isFree = !(kept + moved.values).contains { $0.lines.overlaps(match.lines) }
      if isFree, moved[match.stretch] == nil { moved[match.stretch] = match }
    }
    let covered = moved.values.map(\.lines)
    let ends = kept + [Match(stretch: stretches.count, lines: script.count..<script.count)]
    var stretch = 0
    var line = 0
    for match in ends {
      let missing = (stretch..<match.stretch).filter { moved[$0] == nil }
      for index in stretch..<match.stretch {
        guard let place = moved[index] else { continue }
        findings.append(
          .init(
            place.lines.lowerBound + 1...place.lines.upperBound,
            "\(words(stretches[index].owner)) was moved; its place is behind line \(line)"))
      }
      let rest = (line..<match.lines.lowerBound).filter { index in
        !covered.contains { $0.contains(index) }
      }
      compare(rest, with: missing, behind: line, of: stretch)
      stretch = match.stretch + 1
      line = match.lines.upperBound
    }
    findings.sort { ($0.lines?.lowerBound ?? 0) < ($1.lines?.lowerBound ?? 0) }
  }

  // MARK: What stands as it is

  private func matches() -> [Match] {
    var positions: [Int: [Int]] = [:]
    for (index, number) in script.enumerated() { positions[number, default: []].append(index) }
    var found: [Match] = []
    for (index, stretch) in stretches.enumerated() {
      let rarest = stretch.lines.indices.min {
        (positions[stretch.lines[$0]]?.count ?? 0) < (positions[stretch.lines[$1]]?.count ?? 0)
      }
      guard let rarest, let places = positions[stretch.lines[rarest]],
        places.count <= ScriptComparison.mostPlaces
      else { continue }
      for place in places {
        let start = place - rarest
        let end = start + stretch.lines.count
        guard start >= 0, end <= script.count, script[start..<end].elementsEqual(stretch.lines)
        else { continue }
        found.append(Match(stretch: index, lines: start..<end))
      }
    }
    return found
  }

  /// Those that stand in the order in which they were made, with as many lines as there can be.
  private func longestRow(of matches: [Match]) -> [Match] {
    var best: [(lines: Int, before: Int?)] = []
    for (index, match) in matches.enumerated() {
      var entry = (lines: match.lines.count, before: Int?.none)
      for (other, earlier) in matches[..<index].enumerated()
      where earlier.stretch < match.stretch && earlier.lines.upperBound <= match.lines.lowerBound
        && best[other].lines + match.lines.count > entry.lines
      {
        entry = (best[other].lines + match.lines.count, other)
      }
      best.append(entry)
    }
    var row: [Match] = []
    var index = best.indices.max { best[$0].lines < best[$1].lines }
    while let current = index {
      row.append(matches[current])
      index = best[current].before
    }
    return row.reversed()
  }

  // MARK: What does not

  /// - Parameters:
  ///   - rest: lines of the script that belong to nothing.
  ///   - missing: stretches that are to be found there.
  ///   - line: behind which they stand, 1-based; 0 at the beginning.
  ///   - next: the stretch that follows what stands there.
  private mutating func compare(
    _ rest: [Int], with missing: [Int], behind line: Int, of next: Int
  ) {
    let wanted = missing.flatMap { index in stretches[index].lines.map { (index, $0) } }
    var start = 0
    while start < min(rest.count, wanted.count), script[rest[start]] == wanted[start].1 {
      start += 1
    }
    var same = 0
    while start + same < min(rest.count, wanted.count),
      script[rest[rest.count - 1 - same]] == wanted[wanted.count - 1 - same].1
    {
      same += 1
    }
    let other = rest[start..<(rest.count - same)]
    let lost = wanted[start..<(wanted.count - same)]
    guard !other.isEmpty || !lost.isEmpty else { return }
    var owners: [Owner] = []
    for (index, _) in lost where owners.last != stretches[index].owner {
      owners.append(stretches[index].owner)
    }
    let names = owners.map(words).joined(separator: ", ")
    guard let first = other.first, let last = other.last else {
      let before = start == 0 ? line : rest[start - 1] + 1
      findings.append(
        .init(
          max(1, before)...max(1, before),
          "\(lost.count == 1 ? "a line is" : "\(lost.count) lines are") missing behind it, of \(names)"
        ))
      return
    }
    let range = (first + 1)...(last + 1)
    guard lost.isEmpty else {
      findings.append(.init(range, "\(names): not as it was made"))
      return
    }
    findings.append(.init(range, "added \(place(before: next, in: missing, at: start))"))
  }

  /// Where lines were put in: within the stretches that are missing as they are, or between two others.
  private func place(before next: Int, in missing: [Int], at start: Int) -> String {
    var end = 0
    for index in missing {
      end += stretches[index].lines.count
      if start < end { return "in " + words(stretches[index].owner) }
    }
    let last = missing.last ?? next - 1
    guard stretches.indices.contains(last) else { return "in front of everything" }
    guard stretches.indices.contains(last + 1) else { return "behind everything" }
    return "between \(words(stretches[last].owner)) and \(words(stretches[last + 1].owner))"
  }

  private func words(_ owner: Owner) -> String {
    switch owner {
    case .change: "the change's own lines"
    case .head: "the list of parts in the head"
    case .part(let name): "the engine's part `\(name)`"
    }
  }
}
