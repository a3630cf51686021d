import RunbookBase
import RunbookPlan

/// What every record says besides its type and its data.
struct Envelope {
  /// Hash of the line before, or of `run.json`.
  let previous: String
  let run: String
  /// 1-based; the number of the line.
  let sequence: Int

  /// One line of the ledger with its LF, at the time of now.
  func line(
    _ type: RecordType, _ data: JSONValue, environment: EvidenceEnvironment
  ) -> [UInt8] {
    let record = JSONValue.object([
      "boot": .string(environment.bootID()),
      "data": data,
      "mono_ms": .integer(environment.monotonicMilliseconds()),
      "prev": .string(previous),
      "run": .string(run),
      "seq": .integer(sequence),
      "type": .string(type.rawValue),
      "v": .integer(1),
      "wall": .string(WallTime.text(milliseconds: environment.wallMilliseconds())),
    ])
    return record.canonicalBytes + [0x0A]
  }
}
