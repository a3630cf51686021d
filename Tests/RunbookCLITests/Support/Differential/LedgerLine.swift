import RunbookBase
import FoundationEssentials
import RunbookDigest
import RunbookPlan

/// A record of a ledger without what differs between two runs of the same plan. That is:
///
/// - `wall`, `mono_ms`, `began_ms` and `ms`: the clock;
/// - `run`: made of the time and of chance;
/// - `attempt` of a check that is asked again until a time is over: how often depends on how fast
///   the machine is. The first is told from the later ones;
/// - the order of hosts that run side by side, and `seq` with it: the faster one ends first;
/// - `prev`, which follows from all of these, and is made again of what is left.
///
/// Every other byte has to be the same.
struct LedgerLine {
  let type: String
  let step: String?
  let host: String?
  private var record: [String: JSONValue]
  private var data: [String: JSONValue]

  /// - Parameter plan: says which checks are asked again by the clock.
  init(parsing line: some Collection<UInt8>, of plan: Plan) throws {
    guard case .object(let record) = try JSONValue(parsing: line),
      case .string(let type)? = record["type"], case .object(let data)? = record["data"]
    else { throw NeverHappened(description: "a line of the ledger is no record") }
    guard JSONValue.object(record).canonicalBytes.elementsEqual(line) else {
      throw NeverHappened(
        description: "a record has another form: \(String(decoding: Array(line), as: UTF8.self))")
    }
    self.type = type
    self.record = record
    self.data = data
    step = data["step"]?.text
    host = data["host"]?.text
    for name in ["ms", "began_ms"] where data[name] != nil { self.data[name] = .integer(0) }
    normaliseAttempt(plan)
  }

  /// The ledger again, with a chain of its own.
  ///
  /// - Parameter header: stands for `run.json`, on which the first record is built.
  static func chained(_ lines: [LedgerLine], behind header: [UInt8]) -> [String] {
    var previous = header
    return lines.enumerated().map { index, line in
      var record = line.record
      record["data"] = .object(line.data)
      record["mono_ms"] = .integer(0)
      record["prev"] = .string(hexText(SHA256.hash(data: previous)))
      record["run"] = .string("RUN")
      record["seq"] = .integer(index + 1)
      record["wall"] = .string("WALL")
      let bytes = JSONValue.object(record).canonicalBytes
      previous = bytes + [0x0A]
      return String(decoding: bytes, as: UTF8.self)
    }
  }

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
