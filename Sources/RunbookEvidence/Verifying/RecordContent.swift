import RunbookPlan

/// A record whose fields have the kinds that its type asks for, with every blob it names.
struct RecordContent {
  struct BlobUse: Equatable {
    let digest: Digest
    let bytes: Int

    /// Nothing has but one digest, and only nothing has it: no blob stands for it.
    var isPlausible: Bool { (bytes == 0) == (digest == .ofNothing) }
  }

  struct ObservedValue {
    let host: String
    let exit: Int?
    /// Something is said of its standard output, be it that it was withheld.
    let hasOutput: Bool
    /// Its whole standard output; nil where that is withheld or cut.
    let output: BlobUse?
  }

  /// Reads a blob that the record cannot be understood without; nil where it is not there whole.
  typealias ReadBlob = (BlobUse) -> [UInt8]?

  let record: LedgerRecord
  private(set) var blobs: [BlobUse] = []
  /// Of a check; nil where the record gives none.
  private(set) var values: [ObservedValue]?
  /// Of some output only its length is kept.
  private(set) var withholds = false

  /// - Throws: ``ScanFailure`` that names the field.
  init(_ record: LedgerRecord, readBlob: ReadBlob) throws(ScanFailure) {
    self.record = record
    for field in RecordShape.fields(of: record.type) {
      guard let node = record.node(field.name) else {
        guard field.isRequired else { continue }
        throw RecordContent.fail("`\(field.name)` is missing")
      }
      guard try accepts(node, field.kind, readBlob) else {
        throw RecordContent.fail("`\(field.name)` is not what it must be")
      }
    }
  }

  private static func fail(_ reason: String) -> ScanFailure {
    ScanFailure(reason: reason, isTear: false)
  }

  private mutating func accepts(
    _ node: Int, _ kind: RecordShape.Kind, _ readBlob: ReadBlob
  ) throws(ScanFailure) -> Bool {
    let scan = record.scan
    switch kind {
    case .id: return isID(node, scan)
    case .text: return isText(node, scan)
    case .integer: return scan.kind(node) == .integer
    case .ordinal: return (scan.number(node) ?? 0) >= 1
    case .word(let words):
      return scan.kind(node) == .string && words.contains { scan.matches(node, $0) }
    case .digest: return scan.kind(node) == .string && Digest(hex: scan.slice(node)) != nil
    case .blob: return addBlob(node, scan)
    case .wall:
      return scan.kind(node) == .string && WallTime.milliseconds(of: scan.slice(node)) != nil
    case .stream: return isStream(node, scan)
    case .redactions:
      return scan.kind(node) == .array
        && scan.children(node).allSatisfy { item in
          scan.member(item, "name").map { isID($0, scan) } == true
            && scan.member(item, "count").flatMap(scan.number) != nil
        }
    case .values: return try readValues(node, readBlob)
    case .texts: return try readTexts(node, readBlob)
    }
  }
}

// MARK: - Kinds of field

extension RecordContent {
  private func isID(_ node: Int, _ scan: RecordScanner) -> Bool {
    scan.kind(node) == .string && !scan.slice(node).isEmpty
  }

  private mutating func isText(_ node: Int, _ scan: RecordScanner) -> Bool {
    if scan.kind(node) == .string { return true }
    guard let code = scan.member(node, "b64") else { return addBlob(node, scan) }
    return RecordContent.decoded(code, scan) != nil && scan.children(node).count == 2
  }

  /// The bytes of a `b64`, where they are such as may not stand as a plain string.
  private static func decoded(_ code: Int, _ scan: RecordScanner) -> [UInt8]? {
    guard let text = scan.text(code) else { return nil }
    return JSONValue.object(["b64": .string(text)]).evidenceBytes
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

  /// A stream without `sha256` was withheld, because a secret might be in it.
  private mutating func isStream(_ node: Int, _ scan: RecordScanner) -> Bool {
    let isTruncated = scan.member(node, "truncated").flatMap(scan.flag) ?? false
    let kept = scan.member(node, "kept")
    guard let bytes = scan.member(node, "bytes").flatMap(scan.number), bytes >= 0,
      isTruncated == (kept != nil)
    else { return false }
    guard scan.member(node, "sha256") != nil else {
      withholds = true
      return kept == nil
    }
    guard let whole = blob(node, scan), !isTruncated || bytes > BlobCapture.Limit().whole else {
      return false
    }
    guard let kept else {
      blobs.append(whole)
      return true
    }
    guard let part = blob(kept, scan), part.bytes < bytes, part.isPlausible else { return false }
    blobs.append(part)
    return true
  }

  private mutating func readValues(
    _ node: Int, _ readBlob: ReadBlob
  ) throws(ScanFailure) -> Bool {
    guard record.scan.kind(node) == .object else { return readValues(node, record.scan) }
    guard let use = blob(node, record.scan), addBlob(node, record.scan) else { return false }
    guard let bytes = readBlob(use) else {
      throw RecordContent.fail("the blob with the observed values is missing or changed")
    }
    var scan = RecordScanner()
    try scan.scan(bytes)
    return readValues(0, scan)
  }

  private mutating func readValues(_ node: Int, _ scan: RecordScanner) -> Bool {
    guard scan.kind(node) == .array else { return false }
    var found: [ObservedValue] = []
    for item in scan.children(node) {
      guard let host = scan.member(item, "host").flatMap(scan.text),
        let observed = scan.member(item, "observed"), isText(observed, scan)
      else { return false }
      for stream in [scan.member(item, "stdout"), scan.member(item, "stderr")] {
        if let stream, !isStream(stream, scan) { return false }
      }
      let exit = scan.member(item, "exit").flatMap(scan.number)
      let stream = scan.member(item, "stdout")
      let isWhole = stream.map { scan.member($0, "kept") == nil } ?? false
      found.append(
        ObservedValue(
          host: host, exit: exit, hasOutput: stream != nil,
          output: isWhole ? stream.flatMap { blob($0, scan) } : nil))
    }
    values = found
    return true
  }

  private mutating func readTexts(
    _ node: Int, _ readBlob: ReadBlob
  ) throws(ScanFailure) -> Bool {
    let scan = record.scan
    guard scan.kind(node) == .object else { return false }
    if let use = blob(node, scan), scan.children(node).count == 4 {
      blobs.append(use)
      guard let bytes = readBlob(use), let value = try? JSONValue(parsing: bytes) else {
        throw RecordContent.fail("the blob with the recorded fields is missing or changed")
      }
      return readTexts(value)
    }
    let children = scan.children(node)
    for index in stride(from: 1, to: children.count, by: 2) {
      guard isText(children[index], scan) else { return false }
    }
    return true
  }

  /// A table that stands in a blob may have names that are not ASCII.
  private mutating func readTexts(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value else { return false }
    for field in members.sorted(by: { $0.key < $1.key }).map(\.value) {
      if field.evidenceBytes != nil { continue }
      guard case .object(let blob) = field, case .integer(let bytes)? = blob["bytes"], bytes >= 0,
        case .string(let hex)? = blob["sha256"], let digest = Digest(hex: Array(hex.utf8)[...])
      else { return false }
      blobs.append(BlobUse(digest: digest, bytes: bytes))
    }
    return true
  }
}

extension LedgerRecord {
  /// A text for a message; what stands in a blob is named by its digest.
  func shown(_ key: StaticString) -> String {
    guard let node = node(key) else { return "(not given)" }
    if let text = scan.text(node) { return text }
    if let code = scan.member(node, "b64").flatMap(scan.text) {
      return JSONValue.object(["b64": .string(code)]).evidenceText ?? "(unreadable)"
    }
    return "(text in blob \(scan.member(node, "sha256").flatMap(scan.text) ?? "unknown"))"
  }
}
