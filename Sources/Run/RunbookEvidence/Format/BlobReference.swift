/// Names a file of `blobs/`.
package struct BlobReference: Sendable, Equatable {
  package var bytes: Int
  /// 64 lower-case hexadecimal digits: the file's name and the hash of its content.
  package var sha256: String

  package init(bytes: Int, sha256: String) {
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// What the ledger says of one stream of a command.
package struct StreamEvidence: Sendable, Equatable {
  /// Length of the whole stream.
  package var bytes: Int
  /// Hash of the whole stream.
  package var sha256: String
  /// The blob holds head and tail of the stream; nil: the blob holds all of it.
  package var kept: BlobReference?
  /// Something that the command had started went on holding the stream: there may be more of it,
  /// which nobody has read.
  package var isOpen = false

  package var truncated: Bool { kept != nil }

  package init(bytes: Int, sha256: String, kept: BlobReference? = nil) {
    self.bytes = bytes
    self.sha256 = sha256
    self.kept = kept
  }
}
