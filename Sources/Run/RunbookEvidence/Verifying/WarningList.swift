/// Warnings of one source up to a number that somebody may still read; the rest is counted.
struct WarningList {
  static let limit = 200

  fileprivate var kept: [String] = []
  fileprivate var dropped = 0

  mutating func add(_ warning: String) {
    if kept.count < WarningList.limit { kept.append(warning) } else { dropped += 1 }
  }
}

extension [WarningList] {
  /// As many of all of them as one list holds, the last line saying how many there are besides. No
  /// source that warns of much hides what another one says.
  var shown: [String] {
    let count = map { $0.kept.count + $0.dropped }.reduce(0, +)
    guard count > WarningList.limit else { return flatMap(\.kept) }
    let share = (WarningList.limit - 1) / Swift.max(1, self.count { !$0.kept.isEmpty })
    let shown = flatMap { $0.kept.prefix(share) }
    return shown + ["and \(count - shown.count) more warnings"]
  }
}
