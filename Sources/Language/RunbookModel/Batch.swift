package import RunbookDiagnostics

/// How many hosts of a step, or of a group of steps, are taken at once, and what has to hold while
/// they are.
package struct Batch: Sendable {
  package var span: SourceSpan
  /// Hosts at once, batch after batch; the last one holds for the rest. Empty: one.
  package var sizes: [Given<HostShare>] = []
  package var minimumAvailable: Given<HostShare>?
  package var maximumUnavailable: Given<HostShare>?
  /// Milliseconds between two batches.
  package var pause: Given<Int>?
  /// What happens between two batches, after the pause.
  package var between: [Step] = []
  /// The same, once, behind the first batch and before ``between``.
  package var afterFirst: [Step] = []
  /// Ids of the hosts in the order in which they are taken; empty: as the change has them.
  package var order: [Name] = []

  package init(span: SourceSpan) { self.span = span }

  /// Whether all hosts are taken together, and start at the same moment.
  package var isAll: Bool { sizes.count == 1 && sizes[0].value == .all }

  /// Cuts hosts into batches.
  package func cut(_ hosts: [String]) -> [[String]] {
    var batches: [[String]] = []
    var rest = hosts[...]
    while !rest.isEmpty {
      let size = sizes.isEmpty ? .count(1) : sizes[min(batches.count, sizes.count - 1)].value
      let taken = max(1, size.hosts(of: hosts.count, rounding: .down))
      batches.append(Array(rest.prefix(taken)))
      rest = rest.dropFirst(taken)
    }
    return batches
  }
}

/// A part of a number of hosts.
package enum HostShare: Sendable, Hashable {
  case all
  case count(Int)
  case percent(Int)
  /// More than half.
  case majority

  package enum Rounding: Sendable { case up, down }

  /// How many hosts that is of a number of them.
  package func hosts(of total: Int, rounding: Rounding) -> Int {
    switch self {
    case .all: total
    case .count(let count): count
    case .percent(let percent):
      rounding == .down ? total * percent / 100 : (total * percent + 99) / 100
    case .majority: total / 2 + 1
    }
  }

  /// As an author writes it.
  package var words: String {
    switch self {
    case .all: "all"
    case .count(let count): String(count)
    case .percent(let percent): "\(percent)%"
    case .majority: "majority"
    }
  }
}
