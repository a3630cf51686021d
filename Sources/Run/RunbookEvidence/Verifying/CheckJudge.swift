import RunbookChecks
import RunbookPlan

/// Judges once more what a check has seen, from the bytes that the evidence keeps, as executor and
/// script do.
enum CheckJudge {
  /// What the evidence shows of a look.
  enum Sight: Equatable {
    case holds
    case fails(String)
    /// Nobody can tell from what is there: nothing ran, or too much was printed.
    case unclear(String)
    /// A blob is missing or changed, and is reported as such.
    case missing
  }

  static func judge(
    _ check: Plan.Check, _ values: [RecordContent.ObservedValue], _ blobs: inout BlobReader
  ) -> Sight {
    var readings: [(host: String, exit: Int, use: RecordContent.BlobUse)] = []
    for value in values {
      guard let exit = value.exit else { return .unclear("nothing ran on `\(value.host)`") }
      switch value.output {
      case .whole(let use): readings.append((value.host, exit, use))
      case .cut: return .unclear("the output on `\(value.host)` is too long to judge")
      case .withheld: return .unclear("the output on `\(value.host)` is withheld")
      }
    }
    for (host, exit, use) in readings {
      switch blobs.judgement(use, exit: exit, of: check) {
      case nil: return .missing
      case .holds?: continue
      case .fails(let reason)?: return .fails(" on `\(host)`: \(reason)")
      case .unclear(let reason)?: return .unclear("\(reason) on `\(host)`")
      }
    }
    return check.kind == .compare ? compare(check, readings, &blobs) : .holds
  }

  private static func compare(
    _ check: Plan.Check, _ readings: [(host: String, exit: Int, use: RecordContent.BlobUse)],
    _ blobs: inout BlobReader
  ) -> Sight {
    var found: [(host: String, reading: ProbeReading)] = []
    for (host, exit, use) in readings {
      guard let output = blobs.output(use, exit: exit) else { return .missing }
      var reading = output.reading
      reading.exit = exit
      found.append((host, reading))
    }
    let between = check.expect.filter { $0.predicate == .exit || $0.predicate == .equal }
    return switch ExpectationEvaluator.compare(found, by: between) {
    case .holds: .holds
    case .fails(let reason): .fails(": \(reason)")
    case .unclear(let reason): .unclear(reason)
    }
  }
}

extension Plan.Check {
  /// Whether the verdict is the one that the values give.
  ///
  /// - Returns: false for an `error` that the values do not explain: a look that was ended by its
  ///   limit, with its connection or with the run.
  /// - Throws: ``ScanFailure`` where it cannot be.
  func confirm(
    _ verdict: String, _ values: [RecordContent.ObservedValue], _ blobs: inout BlobReader
  ) throws(ScanFailure) -> Bool {
    switch (verdict, CheckJudge.judge(self, values, &blobs)) {
    case (_, .missing), ("pass", .holds), ("fail", .fails), ("error", .unclear): return true
    case ("error", _): return false
    case ("pass", .fails(let reason)):
      throw contradiction("`pass` contradicts what was seen\(reason)")
    case ("pass", .unclear(let reason)):
      throw contradiction("`pass`, and nothing shows what was seen: \(reason)")
    case (_, .holds): throw contradiction("`\(verdict)` contradicts what was seen: it holds")
    case (_, .fails(let reason)):
      throw contradiction("`\(verdict)` contradicts what was seen\(reason)")
    case (_, .unclear(let reason)):
      throw contradiction("`\(verdict)` contradicts what was seen: \(reason)")
    }
  }

  /// What a record shows of an output is the beginning of that output.
  func confirmShown(
    _ values: [RecordContent.ObservedValue], _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    for value in values {
      guard let shown = shown(value, &blobs), value.observed != shown.start else { continue }
      // A second look for secrets may have found one more: across NULs, or in the name of the first.
      let more = RedactedText.count(value.observed) - RedactedText.count(shown.start)
      guard more > 0, shown.mayHideSecrets,
        RedactedText.begins(
          value.observed, as: shown.start, limit: EvidenceFormat.observedLimit)
      else {
        throw contradiction("what was seen on `\(value.host)` is not what was printed there")
      }
    }
  }

  /// What a record can show of an output; nil where that is not known.
  private func shown(
    _ value: RecordContent.ObservedValue, _ blobs: inout BlobReader
  ) -> (start: [UInt8], mayHideSecrets: Bool)? {
    let output: BlobReader.Output?
    switch value.output {
    case .whole(let use): output = blobs.output(use, exit: value.exit ?? 0)
    case .withheld: return (Array("(withheld)".utf8), false)
    case .cut(let use):
      // White space may follow that the middle goes on behind.
      output = blobs.output(use, exit: value.exit ?? 0)
      guard output?.start.count == EvidenceFormat.observedLimit else { return nil }
    }
    return output.map { ($0.start, $0.hasNUL || RedactedText.count($0.start) > 0) }
  }
}
