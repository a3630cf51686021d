/// What a ledger says of its checkpoints, and the body that a checkpoint at its end has.
///
/// It reads the whole ledger: checkpoints are rare, and a tree that grew with every record would
/// cost each of them.
struct CheckpointScan {
  /// Over all lines.
  let body: CheckpointBody
  /// Number of the last checkpoint.
  private(set) var last: Int?
  /// That checkpoint is the last line.
  let endsInCheckpoint: Bool

  private static let mark = Array("\"type\":\"checkpoint\"".utf8)
  /// Length of what stands after the type in every record: its version and a time.
  private static let trailer = ",'v':1,'wall':'2027-01-16T21:00:00.123Z'}".utf8.count

  /// - Parameter directory: of the run.
  init(_ directory: SafeDirectory, run: String) throws(EvidenceError) {
    var reader = LineReader(file: try directory.open(file: EvidenceFormat.ledgerFile))
    var scanner = RecordScanner()
    var tree = MerkleTree()
    var lastLine: Int?
    while let line = try reader.next() {
      tree.append(line: line.bytes)
      // Only such lines are worth a closer look.
      let type = line.bytes.dropLast(CheckpointScan.trailer).suffix(CheckpointScan.mark.count)
      guard type.elementsEqual(CheckpointScan.mark), (try? scanner.scan(line.bytes)) != nil,
        let record = try? LedgerRecord(scanner), record.type == .checkpoint,
        let number = record.number("n")
      else { continue }
      (last, lastLine) = (number, tree.size)
    }
    body = CheckpointBody(run: run, size: tree.size, root: tree.root)
    endsInCheckpoint = lastLine == tree.size
  }

  /// Makes the body durable.
  func write(
    _ number: Int, in directory: SafeDirectory, environment: EvidenceEnvironment
  ) throws(EvidenceError) {
    if (try? directory.entry(EvidenceFormat.checkpointFolder)) == nil {
      try directory.make(folder: EvidenceFormat.checkpointFolder)
      try directory.synchronize()
    }
    let folder = try directory.open(folder: EvidenceFormat.checkpointFolder)
    try folder.writeWhole(
      body.bytes, to: CheckpointBody.bodyFile(number), environment: environment)
  }

  /// Writes the body of a checkpoint that a crash left without one. Only the last record can be
  /// such a checkpoint, because this comes before anything else is appended.
  static func mend(
    _ directory: SafeDirectory, run: String, environment: EvidenceEnvironment
  ) throws(EvidenceError) {
    let scan = try CheckpointScan(directory, run: run)
    guard scan.endsInCheckpoint, let number = scan.last else { return }
    let folder = try? directory.open(folder: EvidenceFormat.checkpointFolder)
    guard (try? folder?.entry(CheckpointBody.bodyFile(number))) == nil else { return }
    try scan.write(number, in: directory, environment: environment)
  }
}
