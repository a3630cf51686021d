import RunbookBase
import RunbookDigest
import RunbookPlan
package import SystemPackage

/// The one writer of a run directory: appends records, stores blobs, holds the lock.
///
/// Every call returns only when what it wrote is durable. After a write that failed nothing more is
/// written, whatever the reason, so that the ledger never claims more than the disk holds.
///
/// Where the run is followed, each record is first taken by the code that verifies it, and what
/// comes next is asked of that: see ``follow(_:)``.
package actor RunWriter {
  /// What `run.json` says.
  package nonisolated let header: RunHeader
  package nonisolated let path: FilePath
  /// Whose lock was taken over because its owner is gone, in words.
  package nonisolated let staleLock: String?

  /// Its clock never stands before the last record of this boot.
  package nonisolated let environment: EvidenceEnvironment
  let directory: SafeDirectory
  private let blobs: SafeDirectory
  private let ledger: SafeFile
  /// Hash of the last line, or of `run.json` before the first.
  private(set) var previous: String
  /// Lines so far; a record's number is that of its line.
  private(set) var lines: Int
  private var failure: EvidenceError?
  /// It was made by this writer, and not taken over.
  private let isNew: Bool
  /// The directory was not taken away again.
  package private(set) var isThere = true
  /// What the records come to, where the run is followed.
  var live: LiveHistory?

  private init(
    environment: EvidenceEnvironment, header: RunHeader, path: FilePath, directory: SafeDirectory,
    ledger: SafeFile, previous: String, lines: Int, staleLock: String? = nil, isNew: Bool = false
  ) throws(EvidenceError) {
    self.staleLock = staleLock
    self.isNew = isNew
    self.environment = environment
    self.header = header
    self.path = path
    self.directory = directory
    self.blobs = try directory.open(folder: EvidenceFormat.blobFolder)
    self.ledger = ledger
    self.previous = previous
    self.lines = lines
  }
}

// MARK: - Making and opening

extension RunWriter {
  /// Makes `run-<id>` under `parent`, with `plan.json`, `run.json`, an empty ledger and the lock.
  ///
  /// - Parameters:
  ///   - parent: an existing directory.
  ///   - plan: the bytes of the plan that will run.
  ///   - change: id of the plan's change.
  /// - Throws: ``EvidenceError``, also where the directory exists.
  package static func create(
    under parent: FilePath, plan: [UInt8], change: String, version: String,
    environment: EvidenceEnvironment = .live
  ) throws(EvidenceError) -> RunWriter {
    let header = RunHeader(
      plan: sha256Hex(plan), change: change, tool: "runbook", version: version,
      environment: environment)
    let name = "run-\(header.run)"
    try FolderTrust.check(parent)
    let folder = try SafeDirectory(path: parent)
    try folder.make(folder: name)
    do throws(EvidenceError) {
      return try make(
        try folder.open(folder: name), in: folder, header: header, plan: plan,
        environment: environment)
    } catch {
      // Nothing was begun in it, and half of a run directory is none.
      try? folder.removeAll(name)
      throw error
    }
  }

  private static func make(
    _ directory: SafeDirectory, in folder: SafeDirectory, header: RunHeader, plan: [UInt8],
    environment: EvidenceEnvironment
  ) throws(EvidenceError) -> RunWriter {
    try RunLock.take(in: directory, environment: environment)
    try directory.make(folder: EvidenceFormat.blobFolder)
    try directory.write(plan, to: EvidenceFormat.planFile)
    // A crash leaves either no header or a whole one.
    let temporary = EvidenceFormat.temporaryPrefix + EvidenceFormat.headerFile
    try directory.write(header.canonicalLine, to: temporary)
    try directory.rename(temporary, to: EvidenceFormat.headerFile)
    let ledger = try directory.create(file: EvidenceFormat.ledgerFile)
    try directory.synchronize()
    try folder.synchronize()
    return try RunWriter(
      environment: environment, header: header, path: directory.path,
      directory: directory, ledger: ledger, previous: sha256Hex(header.canonicalLine), lines: 0,
      isNew: true)
  }

  /// Opens an existing run directory to carry on its ledger: takes the lock, also from an owner
  /// that is gone, and where the last line is torn appends the `recover` record that says so.
  ///
  /// Whether the run may be carried on, and with what, is the caller's to decide: this only looks
  /// at what it needs to append.
  package static func open(
    _ path: FilePath, environment: EvidenceEnvironment = .live
  ) throws(EvidenceError) -> RunWriter {
    try FolderTrust.check(path)
    let directory = try SafeDirectory(path: path)
    let stale = try RunLock.take(in: directory, environment: environment, takesOver: true)
    do {
      return try open(path, directory: directory, environment: environment, staleLock: stale)
    } catch {
      try RunLock.release(in: directory)
      throw error
    }
  }

  private static func open(
    _ path: FilePath, directory: SafeDirectory, environment: EvidenceEnvironment,
    staleLock: String?
  ) throws(EvidenceError) -> RunWriter {
    let headerBytes = try directory.read(EvidenceFormat.headerFile, limit: RunHeader.sizeLimit)
    let header: RunHeader
    do {
      header = try RunHeader(canonicalLine: headerBytes)
    } catch {
      throw .damaged(path: EvidenceFormat.headerFile, reason: error.reason)
    }
    let ledger = try directory.openToAppend(file: EvidenceFormat.ledgerFile)
    let tail = try LedgerTail(
      reading: try directory.open(file: EvidenceFormat.ledgerFile), header: headerBytes,
      boot: environment.bootID())
    let environment = environment.going(onFrom: tail.lastMonotonic)
    Leftovers.remove(from: directory, run: header.run)
    let recovery = tail.recovery(run: header.run, environment: environment)
    if let recovery { try ledger.append(recovery.bytes) }
    try CheckpointScan.mend(directory, run: header.run, environment: environment)
    return try RunWriter(
      environment: environment, header: header, path: path, directory: directory, ledger: ledger,
      previous: recovery?.previous ?? tail.previous, lines: recovery?.lines ?? tail.lines,
      staleLock: staleLock)
  }
}

// MARK: - Writing

extension RunWriter {
  /// Appends one record in one write and makes it durable.
  ///
  /// - Returns: the record's number, 1-based.
  @discardableResult
  package func append(_ record: EvidenceRecord) throws(EvidenceError) -> Int {
    try guarded { () throws(EvidenceError) in
      let line = try line(of: record)
      try live?.take(line, number: lines + 1)
      try write(line)
      return lines
    }
  }

  /// Makes a captured stream durable as a blob.
  ///
  /// Call it before the record that refers to the blob is appended.
  package func store(_ capture: BlobCapture) throws(EvidenceError) -> StreamEvidence {
    try guarded { () throws(EvidenceError) in
      let evidence = capture.evidence
      try store(capture.keptBytes, as: evidence.kept?.sha256 ?? evidence.sha256)
      return evidence
    }
  }

  /// Takes away the directory of a run whose first record could not be written: nothing was begun, and
  /// what is there proves nothing.
  ///
  /// - Returns: false where there are records, and nothing was taken away.
  package func discard() -> Bool {
    guard isNew, lines == 0, let name = path.lastComponent?.string,
      let folder = try? SafeDirectory(path: path.removingLastComponent()),
      (try? folder.removeAll(name)) != nil
    else { return false }
    failure = .closed
    isThere = false
    return true
  }

  /// Gives the lock back. Nothing can be written afterwards; closing again does nothing.
  package func close() throws(EvidenceError) {
    guard failure != .closed else { return }
    failure = .closed
    try RunLock.release(in: directory)
  }
}

extension RunWriter {
  /// Runs `body` unless an earlier write failed, and remembers its failure.
  func guarded<Value>(
    _ body: () throws(EvidenceError) -> Value
  ) throws(EvidenceError) -> Value {
    switch failure {
    case nil: break
    case .closed: throw .closed
    case .some(let first): throw .refused(after: first.description)
    }
    do {
      return try body()
    } catch {
      // A caller's mistake was found before anything was written; the ledger is still whole.
      switch error {
      case .system, .moved, .contradiction: failure = error
      default: break
      }
      throw error
    }
  }

  private func line(of record: EvidenceRecord) throws(EvidenceError) -> [UInt8] {
    var data = record.data(header: header)
    var line = envelope(record.type, data)
    if line.count > EvidenceFormat.recordLimit + 1 || !isPlain(line) {
      data.spillTable()
      line = envelope(record.type, data)
    }
    guard line.count <= EvidenceFormat.recordLimit + 1 else {
      throw .recordTooLong(type: record.type.rawValue, bytes: line.count - 1)
    }
    guard isPlain(line) else { throw .notPlain(type: record.type.rawValue) }
    for blob in data.blobs { try store(blob, as: sha256Hex(blob)) }
    return line
  }

  private func isPlain(_ line: [UInt8]) -> Bool {
    line.dropLast().allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
  }

  private func envelope(_ type: RecordType, _ data: RecordData) -> [UInt8] {
    let envelope = Envelope(previous: previous, run: header.run, sequence: lines + 1)
    return envelope.line(type, .object(data.members), environment: environment)
  }

  private func write(_ line: [UInt8]) throws(EvidenceError) {
    try ledger.append(line)
    previous = sha256Hex(line)
    lines += 1
    try directory.checkPlace()
  }

  /// An empty blob says nothing that its record does not say, so none is written.
  private func store(_ bytes: [UInt8], as name: String) throws(EvidenceError) {
    guard !bytes.isEmpty else { return }
    let temporary =
      EvidenceFormat.temporaryPrefix + hexText(environment.randomBytes(8))
    try blobs.write(bytes, to: temporary)
    try blobs.rename(temporary, to: name)
    try blobs.synchronize()
  }
}
