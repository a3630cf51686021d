import RunbookBase
import RunbookDigest
package import RunbookPlan
package import SystemPackage

/// A run directory read for people: what it is, the plan, and every record with its texts.
///
/// Reading judges nothing but what it needs to read: whether the records may be believed is for
/// ``RunVerifier``. What cannot be read is missing here; it is never guessed. Needs no lock, and
/// writes nothing.
package struct RunReading: Sendable {
  /// A torn or otherwise unreadable line of the ledger.
  package struct UnreadableLine: Sendable, Equatable {
    /// 1-based.
    package let line: Int
    package let bytes: Int
  }

  /// A file of `checkpoints/`.
  package struct CheckpointFiles: Sendable, Equatable {
    package let number: Int
    package let hasBody: Bool
    package let hasSignature: Bool
  }

  /// Nil where `run.json` cannot be read.
  package private(set) var header: RunHeader?
  /// SHA-256 of `run.json` as it is; nil where it cannot be read.
  package private(set) var headerDigest: String?
  /// Nil where `plan.json` cannot be read, or is not the one that `run.json` names.
  package private(set) var plan: Plan?
  /// SHA-256 of `plan.json` as it is; nil where it cannot be read.
  package private(set) var planDigest: String?
  /// SHA-256 of `ledger.jsonl` as it is; nil where it cannot be read.
  package private(set) var ledgerDigest: String?
  package private(set) var events: [RecordedEvent] = []
  package private(set) var unreadable: [UnreadableLine] = []
  package private(set) var checkpoints: [CheckpointFiles] = []
  /// What commands and checks that failed printed, by blob.
  package private(set) var excerpts: [String: OutputExcerpt] = [:]

  private let directory: FilePath

  /// Where each step stands, by id, as ``RunStanding`` has it, by the records before a number.
  package func standings(before cut: Int?) -> [String: RunStanding.StepStanding] {
    RunStanding.steps(toldIn: directory, before: cut)
  }

  /// Reads what there is; a damaged directory gives a reading that lacks what is damaged.
  package init(directory path: FilePath) {
    directory = path
    guard let root = try? SafeDirectory(path: path) else { return }
    if let bytes = try? root.read(EvidenceFormat.headerFile, limit: RunHeader.sizeLimit) {
      headerDigest = sha256Hex(bytes)
      header = try? RunHeader(canonicalLine: bytes)
    }
    if let bytes = try? root.read(EvidenceFormat.planFile, limit: RunReading.planLimit) {
      let digest = sha256Hex(bytes)
      planDigest = digest
      if header?.plan == digest { plan = try? Plan(canonicalBytes: bytes) }
    }
    readLedger(root)
    readCheckpoints(root)
    let texts = BlobTexts(root)
    excerpts = OutputExcerpt.reading(events) { texts.bytes($0) }
  }

  private static let planLimit = 1 << 26
}

// MARK: - The ledger

extension RunReading {
  private mutating func readLedger(_ root: SafeDirectory) {
    guard let file = try? root.open(file: EvidenceFormat.ledgerFile) else { return }
    let texts = BlobTexts(root)
    var lines = LineReader(file: file)
    var hash = SHA256()
    var number = 0
    do throws(EvidenceError) {
      while let line = try lines.next() {
        number += 1
        hash.update(data: line.bytes)
        if line.hasLF { hash.update(data: [0x0A]) }
        guard line.hasLF, let event = RecordedEvent(line.bytes, number: number, texts) else {
          unreadable.append(UnreadableLine(line: number, bytes: line.bytes.count))
          continue
        }
        events.append(event)
      }
      if !lines.isCut { ledgerDigest = hexText(hash.finalize()) }
    } catch {
      // The rest cannot be read, and the verifier says why; there is no digest of the whole.
    }
  }

  private mutating func readCheckpoints(_ root: SafeDirectory) {
    guard let folder = try? root.open(folder: EvidenceFormat.checkpointFolder),
      let names = try? folder.names()
    else { return }
    let numbers = Set(names.compactMap { $0.split(separator: ".").first.flatMap { Int($0) } })
    checkpoints = numbers.sorted().map { number in
      CheckpointFiles(
        number: number, hasBody: names.contains("\(number).body"),
        hasSignature: names.contains("\(number).sig"))
    }
  }
}

/// Texts and tables that records keep in blobs.
private struct BlobTexts {
  /// Bytes; what is longer is named, not shown.
  private static let limit = 1 << 22

  private let folder: SafeDirectory?

  init(_ root: SafeDirectory) { folder = try? root.open(folder: EvidenceFormat.blobFolder) }

  /// The content of a blob that is there whole, however long its record says it is.
  func bytes(_ digest: String) -> [UInt8]? {
    guard isDigest(digest), let bytes = try? folder?.read(digest, limit: BlobTexts.limit),
      sha256Hex(bytes) == digest
    else { return nil }
    return bytes
  }

  /// The same where its length is known.
  func bytes(_ digest: String, count: Int) -> [UInt8]? {
    if count == 0 { return [] }
    guard isDigest(digest), count <= BlobTexts.limit,
      let bytes = try? folder?.read(digest, limit: count), sha256Hex(bytes) == digest
    else { return nil }
    return bytes
  }
}

extension RecordedEvent {
  /// Members that name blobs for their own sake.
  private static let streams: Set = ["stdout", "stderr", "body", "signature"]
  private static let tables: Set = ["values", "fields"]

  /// - Parameter line: without its LF.
  fileprivate init?(_ line: [UInt8], number: Int, _ texts: BlobTexts) {
    guard case .object(let members)? = try? JSONValue(parsing: line),
      case .string(let name)? = members["type"], let type = RecordType(rawValue: name),
      case .string(let wallText)? = members["wall"],
      let wall = WallTime.milliseconds(of: wallText),
      case .integer(let monotonic)? = members["mono_ms"], case .string(let boot)? = members["boot"],
      case .object(let data)? = members["data"]
    else { return nil }
    var shown: [String: JSONValue] = [:]
    for (key, value) in data { shown[key] = RecordedEvent.resolve(key, value, texts) }
    self.init(
      sequence: number, type: type, wall: wall, monotonic: monotonic, boot: boot, data: shown)
  }

  private static func resolve(_ key: String, _ value: JSONValue, _ texts: BlobTexts) -> JSONValue {
    if streams.contains(key) { return value }
    switch value {
    case .string, .integer, .bool: return value
    case .array(let items): return .array(items.map { resolve("", $0, texts) })
    case .object(let members):
      if let text = value.evidenceText { return .string(text) }
      guard members.count == 2, case .integer(let count)? = members["bytes"],
        case .string(let digest)? = members["sha256"]
      else {
        var shown: [String: JSONValue] = [:]
        for (key, value) in members { shown[key] = resolve(key, value, texts) }
        return .object(shown)
      }
      guard let bytes = texts.bytes(digest, count: count) else {
        return .string("(\(count) bytes in blob \(digest), which is missing, changed or too long)")
      }
      guard tables.contains(key), let table = try? JSONValue(parsing: bytes) else {
        return .string(String(decoding: bytes, as: UTF8.self))
      }
      return resolve("", table, texts)
    }
  }
}
