/// All mappings of the plan's format, in the order in which a reader of the whole meets them.
enum PlanFormat {
  static var records: [AnyRecordFormat] {
    var found: [AnyRecordFormat] = []
    var seen: Set<String> = []
    collect(Plan.recordFormat.erased, into: &found, &seen)
    return found
  }

  private static func collect(
    _ format: AnyRecordFormat, into found: inout [AnyRecordFormat], _ seen: inout Set<String>
  ) {
    guard seen.insert(format.name).inserted else { return }
    found.append(format)
    for member in format.members {
      if let inner = record(of: member.shape) { collect(inner, into: &found, &seen) }
    }
  }

  private static func record(of shape: PlanShape) -> AnyRecordFormat? {
    switch shape {
    case .record(_, let format): format()
    case .list(let item), .table(let item): record(of: item)
    case .text, .constant, .integer, .flag, .words: nil
    }
  }
}
