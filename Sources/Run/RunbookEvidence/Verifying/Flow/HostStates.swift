/// How far a step is on each of its hosts. What the next record is held against is counted along,
/// so that a step of ten thousand hosts costs no more for each of them than one of ten.
struct HostStates {
  private let batchOf: [String: Int]
  private var states: [String: StepFlow.HostState] = [:]
  /// By batch, how many of its hosts are not settled.
  private var unsettled: [Int]
  /// Hosts of which nobody knows how their last attempt ended.
  private(set) var unknown = 0
  /// Hosts whose turn is yet to come.
  private(set) var waiting = 0
  /// Every batch before it is settled.
  private(set) var firstUnsettled = 0

  init(batches: [[String]]) {
    var batchOf: [String: Int] = [:]
    for (index, batch) in batches.enumerated() { for host in batch { batchOf[host] = index } }
    self.batchOf = batchOf
    unsettled = batches.map(\.count)
    advance()
  }

  /// Of every host, in no order.
  var values: Dictionary<String, StepFlow.HostState>.Values { states.values }

  func batch(of host: String) -> Int { batchOf[host] ?? 0 }

  subscript(host: String) -> StepFlow.HostState? {
    get { states[host] }
    set {
      let old = states[host]
      states[host] = newValue
      unknown += (newValue == .unknown ? 1 : 0) - (old == .unknown ? 1 : 0)
      waiting += (newValue == .waiting ? 1 : 0) - (old == .waiting ? 1 : 0)
      guard let batch = batchOf[host], (old == .left) != (newValue == .left) else { return }
      unsettled[batch] += newValue == .left ? -1 : 1
      firstUnsettled = min(firstUnsettled, batch)
      advance()
    }
  }

  private mutating func advance() {
    while firstUnsettled < unsettled.count, unsettled[firstUnsettled] == 0 { firstUnsettled += 1 }
  }
}
