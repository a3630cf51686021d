extension RunWriter {
  /// Seals the ledger up to and including the record that says so. The body is durable when this
  /// returns; whether somebody signs it is another matter.
  ///
  /// The record comes first: a body can be made from the ledger again, a record cannot be taken
  /// back.
  package func writeCheckpoint(
    role: EvidenceRecord.Checkpoint.Role, by name: String
  ) throws(EvidenceError) -> WrittenCheckpoint {
    let number = try CheckpointScan(directory, run: header.run).last.map { $0 + 1 } ?? 1
    try append(.checkpoint(.init(number: number, role: role, by: name)))
    return try guarded { () throws(EvidenceError) in
      let scan = try CheckpointScan(directory, run: header.run)
      try scan.write(number, in: directory, environment: environment)
      return WrittenCheckpoint(number: number, body: scan.body, head: previous)
    }
  }

  /// Makes the signature of a checkpoint durable beside its body.
  package func writeSignature(
    _ signature: SSHSignature, of number: Int
  ) throws(EvidenceError) {
    try guarded { () throws(EvidenceError) in
      let folder = try directory.open(folder: EvidenceFormat.checkpointFolder)
      try folder.writeWhole(
        signature.armored, to: CheckpointBody.signatureFile(number), environment: environment)
    }
  }
}
