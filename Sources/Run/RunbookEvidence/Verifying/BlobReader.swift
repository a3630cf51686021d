import RunbookBase
import RunbookChecks
import RunbookPlan

/// The blobs that records cannot be understood without.
///
/// What is learned of a blob is kept instead of its bytes, so that a ledger that names one blob a
/// million times has it read once, and memory grows with the ledger alone.
struct BlobReader {
  /// What comparing and showing need of an output.
  struct Output {
    /// Bytes of an output that are kept to be compared; of a longer one its hash stands for it.
    private static let limit = 4_096

    /// What a record shows of it: its beginning, without NULs and white space at its end.
    let start: [UInt8]
    /// Two outputs are the same where these are.
    let reading: ProbeReading
    let hasNUL: Bool

    init(_ bytes: [UInt8], exit: Int) {
      let whole = ProbeReading(exit: exit, output: bytes)
      start = Array(whole.bytes.prefix(EvidenceFormat.observedLimit))
      hasNUL = bytes.contains(0)
      reading =
        whole.bytes.count <= Output.limit
        ? whole : ProbeReading(exit: exit, output: Array(Digest(of: whole.bytes).hex.utf8))
    }
  }

  private struct Question: Hashable {
    let check: String
    let exit: Int
    let output: Digest
  }

  /// Bytes of a table, a text or an output that is judged; each is read whole.
  private static let limit = 1 << 22
  /// Bytes of what was read last.
  private static let recentLimit = 1 << 24

  private let folder: SafeDirectory?
  private let judges: Bool
  /// Blobs whose content has been hashed and is what their name says.
  private(set) var sound: [Digest: Int] = [:]
  private var recent: [(digest: Digest, bytes: [UInt8])] = []
  private var recentBytes = 0
  private var outputs: [Digest: Output?] = [:]
  private var judgements: [Question: Judgement] = [:]
  private var tables: [Digest: [RecordContent.ObservedValue]] = [:]
  private var texts: [Digest: Bool] = [:]

  /// - Parameters:
  ///   - root: the run directory.
  ///   - judges: outputs are looked at as well, rather than only what records cannot be
  ///     understood without.
  init(_ root: SafeDirectory, judges: Bool) {
    folder = try? root.open(folder: EvidenceFormat.blobFolder)
    self.judges = judges
  }

  /// Nil where the blob is not there whole, or longer than what is read at once.
  mutating func bytes(of use: RecordContent.BlobUse) -> [UInt8]? {
    if use.bytes == 0 { return use.digest == .ofNothing ? [] : nil }
    if let known = recent.first(where: { $0.digest == use.digest }) {
      return known.bytes.count == use.bytes ? known.bytes : nil
    }
    guard use.bytes <= BlobReader.limit, let folder,
      let bytes = try? folder.read(use.digest.hex, limit: use.bytes), bytes.count == use.bytes
    else { return nil }
    guard sound[use.digest] != nil || Digest(of: bytes) == use.digest else { return nil }
    sound[use.digest] = use.bytes
    keep(bytes, use.digest)
    return bytes
  }

  private mutating func keep(_ bytes: [UInt8], _ digest: Digest) {
    recent.append((digest, bytes))
    recentBytes += bytes.count
    while recentBytes > BlobReader.recentLimit, recent.count > 1 {
      recentBytes -= recent.removeFirst().bytes.count
    }
  }
}

// MARK: - What is learned

extension BlobReader {
  /// Nil where the blob is not there whole.
  mutating func output(_ use: RecordContent.BlobUse, exit: Int) -> Output? {
    guard judges else { return nil }
    if let known = outputs[use.digest] { return known }
    let found = bytes(of: use).map { Output($0, exit: exit) }
    outputs[use.digest] = .some(found)
    return found
  }

  /// Nil where the blob is not there whole.
  mutating func judgement(
    _ use: RecordContent.BlobUse, exit: Int, of check: Plan.Check
  ) -> Judgement? {
    guard judges else { return nil }
    let question = Question(check: check.id, exit: exit, output: use.digest)
    if let known = judgements[question] { return known }
    guard let bytes = bytes(of: use) else { return nil }
    let found = ExpectationEvaluator.judge(
      ProbeReading(exit: exit, output: bytes), by: check.expect)
    judgements[question] = found
    return found
  }

  /// A table of observed values, once it has been understood.
  func table(_ digest: Digest) -> [RecordContent.ObservedValue]? { tables[digest] }

  mutating func learn(_ table: [RecordContent.ObservedValue], _ digest: Digest) {
    tables[digest] = table
  }

  /// Whether a blob holds a text that is too long for a record; so is one that cannot be read,
  /// which is reported as such.
  mutating func isLongText(_ use: RecordContent.BlobUse) -> Bool {
    if let known = texts[use.digest] { return known }
    let isLong = bytes(of: use).map { RecordData.isLong(JSONValue.evidenceString(bytes: $0)) }
    texts[use.digest] = isLong ?? true
    return isLong ?? true
  }

  /// The text of a record, wherever it is kept; nil where it is in a blob that cannot be read.
  mutating func text(_ node: Int, _ scan: RecordScanner) -> String? {
    if let text = scan.text(node) { return text }
    if let code = scan.member(node, "b64").flatMap(scan.text) {
      return JSONValue.object(["b64": .string(code)]).evidenceText
    }
    guard let count = scan.member(node, "bytes").flatMap(scan.number),
      let digest = scan.member(node, "sha256").flatMap({ Digest(hex: scan.slice($0)) }),
      let bytes = bytes(of: .init(digest: digest, bytes: count))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Who has approved, as the record names them.
  mutating func name(of record: LedgerRecord) -> String {
    record.node("by").flatMap { text($0, record.scan) } ?? ""
  }
}
