import RunbookDigest

/// The blobs that the ledger names, and whether `blobs/` holds exactly them.
struct BlobAudit {
  private struct Use {
    let bytes: Int
    /// The first record that names it.
    let record: Int
  }

  /// Bytes of a blob that no record names: what a run leaves that is killed before the record.
  private static let orphanLimit = 1 << 24
  /// How many missing blobs are listed one by one.
  private static let missingLimit = 100

  private var uses: [Digest: Use] = [:]

  /// Notes that a record names a blob.
  ///
  /// - Returns: false where another record gave it another length.
  mutating func expect(_ digest: Digest, bytes: Int, record: Int) -> Bool {
    if let known = uses[digest] { return known.bytes == bytes }
    uses[digest] = Use(bytes: bytes, record: record)
    return true
  }
}

extension BlobAudit {
  struct Result {
    var failures: [VerificationReport.Failure] = []
    var warnings = WarningList()
    var blobs = 0
    var bytes = 0
  }

  /// Hashes every file of `blobs/`.
  ///
  /// - Parameters:
  ///   - root: the run directory.
  ///   - sound: blobs that have been read already, and are what their name says.
  func audit(_ root: SafeDirectory, sound: [Digest: Int]) -> Result {
    var result = Result()
    var open = uses
    do throws(EvidenceError) {
      // A run without any output needs no folder; what is missing is found below.
      if let folder = try? root.open(folder: EvidenceFormat.blobFolder) {
        for name in try folder.names() {
          audit(name, in: folder, sound, open: &open, result: &result)
        }
      }
    } catch {
      result.failures.append(
        .init(record: nil, place: EvidenceFormat.blobFolder, reason: error.description))
    }
    let missing = open.filter { $0.value.bytes > 0 }
      .sorted { ($0.value.record, $0.key.hex) < ($1.value.record, $1.key.hex) }
    result.failures += missing.prefix(BlobAudit.missingLimit).map { digest, use in
      .init(record: use.record, place: place(digest.hex), reason: "the blob is missing")
    }
    if missing.count > BlobAudit.missingLimit {
      let rest = missing.count - BlobAudit.missingLimit
      result.failures.append(
        .init(record: nil, place: EvidenceFormat.blobFolder, reason: "\(rest) more are missing"))
    }
    return result
  }

  private func place(_ name: String) -> String { "\(EvidenceFormat.blobFolder)/\(name)" }

  private func audit(
    _ name: String, in folder: SafeDirectory, _ sound: [Digest: Int],
    open: inout [Digest: Use], result: inout Result
  ) {
    let digest = Digest(hex: Array(name.utf8)[...])
    let use = digest.flatMap { open.removeValue(forKey: $0) }
    func fail(_ reason: String) {
      result.failures.append(.init(record: use?.record, place: place(name), reason: reason))
    }
    do throws(EvidenceError) {
      if digest == nil, name.hasPrefix(EvidenceFormat.temporaryPrefix) {
        // A run that goes on may have renamed it since its name was read.
        guard (try? folder.entry(name)) != nil else { return }
        _ = try folder.open(file: name)
        result.warnings.add("\(place(name)): a temporary file was left behind")
        return
      }
      guard let digest else { return fail("nothing of this name belongs here") }
      // Nobody waits for the hash of a file that is not the one anyway.
      if case .file(let bytes, _) = try folder.entry(name) {
        if let use, use.bytes != bytes {
          return fail("it has \(bytes) bytes, and the record says \(use.bytes)")
        }
        guard use != nil || bytes <= BlobAudit.orphanLimit else {
          return fail("no record refers to it, and no output is that long")
        }
      }
      let file = try folder.open(file: name)
      var (found, bytes) = (digest, sound[digest] ?? 0)
      if sound[digest] == nil { (found, bytes) = try hash(file) }
      result.blobs += 1
      result.bytes += bytes
      guard found == digest else { return fail("its content does not hash to its name") }
      if use == nil {
        return result.warnings.add("\(place(name)): no record refers to this blob")
      }
    } catch {
      fail(error.description)
    }
  }

  private func hash(_ file: SafeFile) throws(EvidenceError) -> (Digest, Int) {
    var hash = SHA256()
    var total = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try file.read(into: &chunk)
      guard count > 0 else { return (Digest(hash.finalize()), total) }
      chunk.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
      total += count
    }
  }
}
