import RunbookBase
import RunbookPlan

/// A record whose fields have the kinds that its type asks for, with every blob it names.
struct RecordContent {
  struct BlobUse: Equatable {
    let digest: Digest
    let bytes: Int

    /// Nothing has but one digest, and only nothing has it: no blob stands for it.
    var isPlausible: Bool { (bytes == 0) == (digest == .ofNothing) }
  }

  /// What is kept of one output of a command.
  enum Output: Equatable {
    case whole(BlobUse)
    /// Head and tail of what is longer than is ever kept whole.
    case cut(BlobUse)
    /// Only its length is known.
    case withheld
  }

  struct ObservedValue {
    let host: String
    let exit: Int?
    /// What the record shows of it.
    let observed: [UInt8]
    let output: Output
  }

  /// The standard output of an attempt.
  private var printed: Output?

  let record: LedgerRecord
  private(set) var blobs: [BlobUse] = []
  /// Of a check; nil where the record gives none.
  private(set) var values: [ObservedValue]?
  /// Names of what a person recorded.
  private(set) var fields: Set<String> = []
  /// Of some output only its length is kept.
  private(set) var withholds = false
  /// Names of secrets that were taken out of it.
  private(set) var redacted: Set<String> = []

  /// There is some of the standard output of an attempt.
  var hasPrinted: Bool {
    switch printed {
    case .whole(let use): use.bytes > 0
    case .cut: true
    case .withheld, nil: false
    }
  }

  /// - Throws: ``ScanFailure`` that names the field.
  init(_ record: LedgerRecord, _ blobs: inout BlobReader) throws(ScanFailure) {
    self.record = record
    let shape = RecordShape.fields(of: record.type)
    var found = 0
    for field in shape {
      guard let node = record.node(field.name) else {
        guard field.isRequired else { continue }
        throw RecordContent.fail("`\(field.name)` is missing")
      }
      guard try accepts(node, field.kind, &blobs) else {
        throw RecordContent.fail("`\(field.name)` is not what it must be")
      }
      found += 1
    }
    if found != record.memberCount { try confirmOthers(than: shape) }
  }

  /// Members that the format does not know may stand beside its own; those of another type may not.
  private func confirmOthers(than shape: [RecordShape.Field]) throws(ScanFailure) {
    for name in record.memberNames
    where !shape.contains(where: { record.scan.matches(name, $0.name) }) {
      guard RecordShape.names.contains(where: { record.scan.matches(name, $0) }) else { continue }
      throw RecordContent.fail(
        "`\(record.scan.text(name) ?? "")` is no field of `\(record.type.rawValue)`")
    }
  }

  private static func fail(_ reason: String) -> ScanFailure {
    ScanFailure(reason: reason, isTear: false)
  }

  private mutating func accepts(
    _ node: Int, _ kind: RecordShape.Kind, _ reader: inout BlobReader
  ) throws(ScanFailure) -> Bool {
    let scan = record.scan
    switch kind {
    case .id: return isID(node, scan)
    case .text: return isText(node, scan, &reader)
    case .words: return isText(node, scan, &reader) && !isBlank(node, scan, &reader)
    case .natural: return (scan.number(node) ?? -1) >= 0
    case .ordinal: return (scan.number(node) ?? 0) >= 1
    case .word(let words):
      return scan.kind(node) == .string && words.contains { scan.matches(node, $0) }
    case .digest: return scan.kind(node) == .string && Digest(hex: scan.slice(node)) != nil
    case .blob: return addBlob(node, scan)
    case .wall:
      return scan.kind(node) == .string && WallTime.milliseconds(of: scan.slice(node)) != nil
    case .stream:
      guard let read = readStream(node, scan) else { return false }
      guard let printed else {
        printed = read
        return true
      }
      // One command's outputs are both searched for secrets, or none is.
      return (printed == .withheld) == (read == .withheld)
    case .redactions: return readRedactions(node, scan)
    case .values: return try readValues(node, &reader)
    case .texts: return try readTexts(node, &reader)
    }
  }
}

// MARK: - Kinds of field

extension RecordContent {
  private func isID(_ node: Int, _ scan: RecordScanner) -> Bool {
    scan.kind(node) == .string && !scan.slice(node).isEmpty
  }

  private mutating func isText(
    _ node: Int, _ scan: RecordScanner, _ reader: inout BlobReader
  ) -> Bool {
    if scan.kind(node) == .string {
      return scan.slice(node).count <= EvidenceFormat.textLimit
    }
    guard let code = scan.member(node, "b64") else {
      guard let use = blob(node, scan), scan.children(node).count == 4 else { return false }
      blobs.append(use)
      return reader.isLongText(use)
    }
    return RecordContent.decoded(code, scan) != nil && scan.children(node).count == 2
  }

  /// The bytes of a `b64`, where they are such as may not stand as a plain string.
  private static func decoded(_ code: Int, _ scan: RecordScanner) -> [UInt8]? {
    guard let text = scan.text(code) else { return nil }
    return JSONValue.object(["b64": .string(text)]).evidenceBytes
  }

  /// Blanks are what executor and script take away around an answer.
  private func isBlank(
    _ node: Int, _ scan: RecordScanner, _ reader: inout BlobReader
  ) -> Bool {
    if scan.kind(node) == .string { return RecordContent.isBlank(scan.slice(node)) }
    if let code = scan.member(node, "b64") {
      return RecordContent.decoded(code, scan).map { RecordContent.isBlank($0[...]) } ?? false
    }
    return blob(node, scan).flatMap { reader.bytes(of: $0) }.map { RecordContent.isBlank($0[...]) }
      ?? false
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func readRedactions(_ node: Int, _ scan: RecordScanner) -> Bool {
    guard scan.kind(node) == .array else { return false }
    for item in scan.children(node) {
      guard let name = scan.member(item, "name"), isID(name, scan),
        (scan.member(item, "count").flatMap(scan.number) ?? 0) > 0,
        redacted.insert(scan.text(name) ?? "").inserted
      else { return false }
    }
    return true
  }

  private func blob(_ node: Int, _ scan: RecordScanner) -> BlobUse? {
    guard let bytes = scan.member(node, "bytes").flatMap(scan.number), bytes >= 0,
      let digest = scan.member(node, "sha256").flatMap({ Digest(hex: scan.slice($0)) })
    else { return nil }
    let use = BlobUse(digest: digest, bytes: bytes)
    return use.isPlausible ? use : nil
  }

  private mutating func addBlob(_ node: Int, _ scan: RecordScanner) -> Bool {
    guard let use = blob(node, scan), scan.children(node).count == 4 else { return false }
    blobs.append(use)
    return true
  }

  /// A stream without `sha256` was withheld, because a secret might be in it. One that is longer
  /// than what is kept whole has its head and its tail instead, and no other has.
  private mutating func readStream(_ node: Int, _ scan: RecordScanner) -> Output? {
    let limit = BlobCapture.Limit().whole
    guard let bytes = scan.member(node, "bytes").flatMap(scan.number), bytes >= 0,
      let isTruncated = scan.member(node, "truncated").flatMap(scan.flag)
    else { return nil }
    let kept = scan.member(node, "kept")
    guard isTruncated == (kept != nil) else { return nil }
    if let open = scan.member(node, "open"), scan.flag(open) != true { return nil }
    guard scan.member(node, "sha256") != nil else {
      withholds = true
      return kept == nil ? .withheld : nil
    }
    guard let whole = blob(node, scan), isTruncated == (bytes > limit) else { return nil }
    guard let kept else {
      blobs.append(whole)
      return .whole(whole)
    }
    guard let part = blob(kept, scan), part.bytes == limit else { return nil }
    blobs.append(part)
    return .cut(part)
  }

  private mutating func readValues(
    _ node: Int, _ reader: inout BlobReader
  ) throws(ScanFailure) -> Bool {
    guard record.scan.kind(node) == .object else {
      return readValues(node, record.scan, &reader)
    }
    guard let use = blob(node, record.scan), addBlob(node, record.scan) else { return false }
    if let known = reader.table(use.digest) {
      values = known
      return true
    }
    guard let bytes = reader.bytes(of: use) else {
      throw RecordContent.fail("the blob with the observed values is missing or changed")
    }
    var scan = RecordScanner()
    try scan.scan(bytes)
    guard readValues(0, scan, &reader) else { return false }
    reader.learn(values ?? [], use.digest)
    return true
  }

  private mutating func readValues(
    _ node: Int, _ scan: RecordScanner, _ reader: inout BlobReader
  ) -> Bool {
    guard scan.kind(node) == .array else { return false }
    var found: [ObservedValue] = []
    for item in scan.children(node) {
      guard let host = scan.member(item, "host").flatMap(scan.text),
        let observed = scan.member(item, "observed"),
        let bytes = RecordContent.plainBytes(observed, scan),
        bytes.count <= EvidenceFormat.observedLimit,
        let output = scan.member(item, "stdout").flatMap({ readStream($0, scan) }),
        let errors = scan.member(item, "stderr").flatMap({ readStream($0, scan) }),
        (output == .withheld) == (errors == .withheld)
      else { return false }
      let exit = scan.member(item, "exit")
      guard exit == nil || exit.flatMap(scan.number) != nil else { return false }
      found.append(
        ObservedValue(
          host: host, exit: exit.flatMap(scan.number), observed: bytes, output: output))
    }
    values = found
    return true
  }

  /// The bytes of a text that stands in the record.
  private static func plainBytes(_ node: Int, _ scan: RecordScanner) -> [UInt8]? {
    if scan.kind(node) == .string { return Array(scan.slice(node)) }
    guard scan.children(node).count == 2 else { return nil }
    return scan.member(node, "b64").flatMap { decoded($0, scan) }
  }

  private mutating func readTexts(
    _ node: Int, _ reader: inout BlobReader
  ) throws(ScanFailure) -> Bool {
    let scan = record.scan
    guard scan.kind(node) == .object else { return false }
    if let use = blob(node, scan), scan.children(node).count == 4 {
      blobs.append(use)
      guard let bytes = reader.bytes(of: use), let value = try? JSONValue(parsing: bytes) else {
        throw RecordContent.fail("the blob with the recorded fields is missing or changed")
      }
      return readTexts(value)
    }
    let children = scan.children(node)
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      guard isText(children[index + 1], scan, &reader),
        !isBlank(children[index + 1], scan, &reader)
      else { return false }
      fields.insert(scan.text(children[index]) ?? "")
    }
    return true
  }

  /// A table that stands in a blob may have names that are not ASCII.
  private mutating func readTexts(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value else { return false }
    fields.formUnion(members.keys)
    for field in members.sorted(by: { $0.key < $1.key }).map(\.value) {
      if let bytes = field.evidenceBytes {
        guard !RecordContent.isBlank(bytes[...]) else { return false }
        continue
      }
      guard case .object(let blob) = field, case .integer(let bytes)? = blob["bytes"], bytes >= 0,
        case .string(let hex)? = blob["sha256"], let digest = Digest(hex: Array(hex.utf8)[...])
      else { return false }
      blobs.append(BlobUse(digest: digest, bytes: bytes))
    }
    return true
  }
}
