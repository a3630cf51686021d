import FoundationEssentials
import RunbookPlan

/// A record of a ledger without what differs between two runs of the same plan.
struct LedgerLine {
  let type: String
  let step: String?
  let host: String?
  private(set) var data: [String: JSONValue]

  /// - Parameter plan: says which checks are asked again by the clock.
  init(parsing line: some Collection<UInt8>, of plan: Plan, passingOver notYet: Set<NotYet>) throws
  {
    guard case .object(let record) = try JSONValue(parsing: line),
      case .string(let type)? = record["type"], case .object(var data)? = record["data"]
    else { throw NeverHappened(description: "a line of the ledger is no record") }
    self.type = type
    step = data["step"]?.text
    host = data["host"]?.text
    data["ms"] = nil
    self.data = data
    normaliseEnd()
    normaliseAttempt(plan)
    if type == "deviation" || type == "snapshot" { normaliseReason(passingOver: notYet) }
  }

  var text: String {
    type + " " + String(decoding: JSONValue.object(data).canonicalBytes, as: UTF8.self)
  }

  /// A shell cannot tell a signal from an exit status over 128, nor how what it had to end would
  /// have ended by itself.
  private mutating func normaliseEnd() {
    if case .integer(let signal)? = data["signal"], type == "step.end" {
      data["signal"] = nil
      data["exit"] = .integer(128 + signal)
    }
    if data["outcome"]?.text == "timeout" { data["exit"] = nil }
  }

  /// How often somebody looks until a time is over depends on how fast the machine is.
  private mutating func normaliseAttempt(_ plan: Plan) {
    guard let step, type.hasPrefix("check."),
      let planned = plan.steps.first(where: { $0.id == step }),
      let check = [planned.check, planned.unless].compactMap({ $0 })
        .first(where: { $0.id == data["check"]?.text })
    else { return }
    let isByClock =
      planned.kind == .wait || check.holdMS != nil || check.retry?.forMS != nil
    guard isByClock, case .integer(let attempt)? = data["attempt"], attempt > 1 else { return }
    data["attempt"] = .string("later")
  }

  private mutating func normaliseReason(passingOver notYet: Set<NotYet>) {
    if notYet.contains(.reasons) { data["reason"] = nil }
    if let reason = data["reason"]?.words {
      let same = reason.replacing(/was ended by signal (\d+)/) { match in
        "got exit status \(128 + (Int(match.1) ?? 0))"
      }
      data["reason"] = .string(same)
    }
  }
}

extension LedgerLine {
  /// The records in an order that does not depend on which of several hosts side by side is faster:
  /// those of one batch by host. What comes before or after a batch stays there.
  static func ordered(_ lines: [LedgerLine], of plan: Plan) -> [LedgerLine] {
    var ordered: [LedgerLine] = []
    var group: [LedgerLine] = []
    var open: Batch?
    for line in lines {
      let batch = Batch(of: line, in: plan)
      if batch != open || batch == nil {
        ordered += sorted(group)
        group = []
      }
      open = batch
      group.append(line)
    }
    return ordered + sorted(group)
  }

  private static func sorted(_ group: [LedgerLine]) -> [LedgerLine] {
    let hosts = Set(group.map { $0.host ?? "" }).sorted()
    return hosts.flatMap { host in group.filter { ($0.host ?? "") == host } }
  }

  /// Commands that run at the same time.
  private struct Batch: Equatable {
    let step: String
    let number: Int

    init?(of line: LedgerLine, in plan: Plan) {
      guard line.type == "step.start" || line.type == "step.end", let id = line.step,
        let host = line.host,
        let step = (plan.steps + plan.steps.compactMap(\.undoStep)).first(where: { $0.id == id }),
        let number = step.batches.firstIndex(where: { $0.contains(host) })
      else { return nil }
      self.step = id
      self.number = number
    }
  }
}

extension JSONValue {
  /// The text of a plain string.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The text of a string of either form that the ledger has.
  var words: String? {
    guard case .object(let members) = self, let encoded = members["b64"]?.text else { return text }
    return Data(base64Encoded: encoded).map { String(decoding: $0, as: UTF8.self) }
  }
}
