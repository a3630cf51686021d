import FoundationEssentials

/// What is signed to seal a ledger up to a line, in the form of a transparency log's checkpoint.
package struct CheckpointBody: Sendable, Equatable {
  /// Bytes; far above what a body can need.
  package static let sizeLimit = 1_024

  package let run: String
  /// How many lines of the ledger it covers.
  package let size: Int
  /// Merkle root over them, RFC 6962, section 2.1.
  package let root: [UInt8]

  init(run: String, size: Int, root: [UInt8]) {
    self.run = run
    self.size = size
    self.root = root
  }

  /// Three lines: which log, its size, and its root in base64.
  package var bytes: [UInt8] {
    let lines = [CheckpointBody.origin(run), String(size), Data(root).base64EncodedString()]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  static func origin(_ run: String) -> String { "\(EvidenceFormat.name) run-\(run)" }

  /// - Throws: ``SigningError`` for anything but the bytes that ``bytes`` gives.
  package init(parsing bytes: [UInt8]) throws(SigningError) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let mark = "\(EvidenceFormat.name) run-"
    guard lines.count == 4, lines[0].hasPrefix(mark), let size = Int(lines[1]),
      let root = Data(base64Encoded: String(lines[2])), root.count == 32
    else { throw SigningError("not a checkpoint") }
    self.init(run: String(lines[0].dropFirst(mark.count)), size: size, root: [UInt8](root))
    guard self.bytes == bytes else { throw SigningError("a checkpoint not in its one form") }
  }

  /// Names of the files of the checkpoint with this number.
  static func bodyFile(_ number: Int) -> String { "\(number).body" }
  static func signatureFile(_ number: Int) -> String { "\(number).sig" }
  /// Where a time stamp of RFC 3161 over the signature's file may lie.
  static func stampFile(_ number: Int) -> String { "\(number).tsr" }
}

/// A checkpoint as it was written into a run directory.
package struct WrittenCheckpoint: Sendable, Equatable {
  /// 1-based.
  package let number: Int
  package let body: CheckpointBody
  /// SHA-256 of the last line that ``body`` covers, its LF included: the checkpoint's own record.
  package let head: String
}
