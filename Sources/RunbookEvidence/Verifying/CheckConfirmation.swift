import RunbookChecks
import RunbookPlan

extension Plan.Check {
  /// Judges once more what a check that passed has seen, from the bytes that the evidence keeps.
  ///
  /// What is not there to be judged (an output that was withheld or cut, a blob that is missing and
  /// reported as such) rules nothing out but by its exit status.
  ///
  /// - Throws: ``ScanFailure`` where it cannot have passed.
  func confirm(
    _ values: [RecordContent.ObservedValue], _ readBlob: RecordContent.ReadBlob
  ) throws(ScanFailure) {
    guard kind != .manual else { return }
    var readings: [(host: String, reading: ProbeReading)] = []
    for value in values {
      guard let exit = value.exit, value.hasOutput else {
        throw contradiction("`pass`, and nothing shows what was seen on `\(value.host)`")
      }
      guard allows(exit: exit) else {
        throw contradiction("`pass` contradicts the exit status \(exit) on `\(value.host)`")
      }
      guard let use = value.output, let bytes = use.bytes == 0 ? [] : readBlob(use) else {
        continue
      }
      readings.append((value.host, ProbeReading(exit: exit, output: bytes)))
    }
    try judge(readings, isWhole: readings.count == values.count)
  }

  private func judge(
    _ readings: [(host: String, reading: ProbeReading)], isWhole: Bool
  ) throws(ScanFailure) {
    if kind == .compare, isWhole, !readings.isEmpty {
      try demand(ExpectationEvaluator.compare(readings, by: expect), "")
    }
    guard kind == .probe else { return }
    for (host, reading) in readings {
      try demand(ExpectationEvaluator.judge(reading, by: expect), " on `\(host)`")
    }
  }

  private func demand(_ judgement: Judgement, _ place: String) throws(ScanFailure) {
    guard case .fails(let reason) = judgement else { return }
    throw contradiction("`pass` contradicts what was seen\(place): \(reason)")
  }

  /// The exit status does not rule a pass out.
  private func allows(exit: Int) -> Bool {
    let statuses = expect.filter { $0.predicate == .exit }.map { $0.numbers ?? [] }
    return statuses.isEmpty ? exit == 0 : statuses.allSatisfy { $0.contains(exit) }
  }
}
