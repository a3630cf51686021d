import RunbookBase
import RunbookPlan
import SystemPackage

/// Where an existing ledger ends, and what a crash left there.
struct LedgerTail {
  private enum End {
    case whole
    /// A whole record that lost only its LF.
    case missingLF
    /// A torn line of so many bytes.
    case torn(bytes: Int, hasLF: Bool)
  }

  /// Lines, a torn one included.
  let lines: Int
  /// Hash of the last line, its LF included, or of `run.json` where there is none.
  let previous: String
  /// Milliseconds of the clock since boot, of the last record of a boot; nil where there is none.
  let lastMonotonic: Int?
  private let end: End
  /// Hash of what stands between the start of the last whole record and the torn line.
  private let before: String

  /// - Parameters:
  ///   - header: the bytes of `run.json`.
  ///   - boot: the boot whose clock is asked for.
  init(reading file: SafeFile, header: [UInt8], boot: String) throws(EvidenceError) {
    var monotonic: Int?
    var reader = LineReader(file: file)
    var scanner = RecordScanner()
    var anchor = header
    var torn: LedgerLine?
    var count = 0
    while let line = try reader.next() {
      count += 1
      if let torn { anchor += torn.bytes + [0x0A] }
      do throws(ScanFailure) {
        try scanner.scan(line.bytes)
        torn = nil
        anchor = line.bytes + [0x0A]
        if let record = try? LedgerRecord(scanner), record.boot.elementsEqual(boot.utf8) {
          monotonic = record.monotonic
        }
        guard !line.hasLF else { continue }
        (lines, previous, end, before) = (count, sha256Hex(anchor), .missingLF, "")
        lastMonotonic = monotonic
        return
      } catch {
        guard error.isTear else {
          throw .damaged(path: file.path.string, reason: "line \(count) is \(error.reason)")
        }
        torn = line
      }
    }
    lines = count
    lastMonotonic = monotonic
    before = sha256Hex(anchor)
    previous = torn.map { sha256Hex($0.bytes + [0x0A]) } ?? before
    end = torn.map { .torn(bytes: $0.bytes.count, hasLF: $0.hasLF) } ?? .whole
  }
}

extension LedgerTail {
  struct Recovery {
    let bytes: [UInt8]
    let previous: String
    let lines: Int
  }

  /// What to append, in one write, before anything else; nil where the ledger ends as it should.
  ///
  /// The torn line stays and gets its LF; a `recover` record then says how long it is. In one
  /// write, because a second tear between the two would leave a torn line that looks ended.
  func recovery(run: String, environment: EvidenceEnvironment) -> Recovery? {
    switch end {
    case .whole: return nil
    case .missingLF: return Recovery(bytes: [0x0A], previous: previous, lines: lines)
    case .torn(let bytes, let hasLF):
      let envelope = Envelope(previous: previous, run: run, sequence: lines + 1)
      let data = JSONValue.object(["after": .string(before), "torn": .integer(bytes)])
      let record = envelope.line(.recover, data, environment: environment)
      return Recovery(
        bytes: (hasLF ? [] : [0x0A]) + record, previous: sha256Hex(record), lines: lines + 1)
    }
  }
}
