import RunbookPlan

/// What somebody can do who may write to a run directory: the chain is computed anew.
extension Workspace {
  /// Appends a record to the ledger of a run, in the form and the chain that it must have.
  ///
  /// - Parameter data: members of its data in their order.
  func forge(_ type: String, _ data: String, in run: String) throws {
    let ledger = run + "/ledger.jsonl"
    let lines = try text(ledger).split(separator: "\n")
    guard let last = lines.last, let boot = last.firstMatch(of: /"boot":"([^"]*)"/)?.1,
      let id = last.firstMatch(of: /"run":"([^"]*)"/)?.1,
      let time = last.firstMatch(of: /"mono_ms":([0-9]+)/)?.1,
      let wall = last.firstMatch(of: /"wall":"([^"]*)"/)?.1
    else { throw NeverHappened(description: "the ledger has no record") }
    let prev = sha256Hex(Array(last.utf8) + [0x0A])
    let record = """
      {"boot":"\(boot)","data":{\(data)},"mono_ms":\(time),"prev":"\(prev)","run":"\(id)",\
      "seq":\(lines.count + 1),"type":"\(type)","v":1,"wall":"\(wall)"}
      """
    try write((lines + [record[...]]).joined(separator: "\n") + "\n", to: ledger)
  }

  /// Cuts the ledger behind the first record of which this is a part.
  func cutLedger(behind part: String, in run: String) throws {
    let ledger = run + "/ledger.jsonl"
    let lines = try text(ledger).split(separator: "\n")
    guard let index = lines.firstIndex(where: { $0.contains(part) }) else {
      throw NeverHappened(description: "no record has \(part)")
    }
    try write(lines[...index].joined(separator: "\n") + "\n", to: ledger)
  }

  /// The hash of the last line of the ledger, and its number.
  func head(of run: String) throws -> (size: Int, hash: String) {
    let lines = try text(run + "/ledger.jsonl").split(separator: "\n")
    return (lines.count, sha256Hex(Array(lines[lines.count - 1].utf8) + [0x0A]))
  }
}
