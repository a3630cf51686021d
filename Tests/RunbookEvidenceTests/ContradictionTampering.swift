import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

extension Tampering {
  /// Records that are well formed, in a chain that fits, and cannot be true.
  static let ofContent: [Tampering] = [
    .init("a step that is not in the plan", .fail("`upgrade` is not in the plan", record: 5)) {
      run in
      try run.rechain { $0[4][data: "step"] = .string("upgrade") }
    },
    .init("a host that is not the step's", .fail("`fs9` is not one of step", record: 5)) { run in
      try run.rechain { $0[4][data: "host"] = .string("fs9") }
    },
    .init("another command than the plan's", .fail("the command is not the one", record: 5)) {
      run in
      try run.rechain { $0[4][data: "command"] = .string("true") }
    },
    .init("another kind than the plan's", .fail("the kind `run`", record: 5)) { run in
      try run.rechain { $0[4][data: "kind"] = .string("manual") }
    },
    .init("an end without a start", .fail("ends and did not start", record: 5)) { run in
      try run.rechain { $0.remove(at: 4) }
    },
    .init("an end twice", .fail("ends and did not start", record: 7)) { run in
      try run.rechain { $0.insert($0[5], at: 6) }
    },
    .init("a start twice", .fail("started before", record: 6)) { run in
      try run.rechain { $0.insert($0[4], at: 5) }
    },
    .init("a new attempt while one is open", .fail("has not ended", record: 6)) { run in
      try run.rechain { records in
        var again = records[4]
        again[data: "attempt"] = .integer(2)
        records.insert(again, at: 5)
      }
    },
    .init("`done` with another exit status", .fail("contradicts the exit status 1", record: 6)) {
      run in
      try run.rechain { $0[5][data: "exit"] = .integer(1) }
    },
    .init("`done` with an exit status that the plan allows", .warn("last record")) { run in
      try run.rechain { $0[5][data: "exit"] = .integer(3) }
    },
    .init("`done` by a signal", .fail("signal 9", record: 6)) { run in
      try run.rechain { records in
        records[5][data: "exit"] = nil
        records[5][data: "signal"] = .integer(9)
      }
    },
    .init("a check that is not the step's", .fail("`other` is not one of step", record: 3)) { run in
      try run.rechain { $0[2][data: "check"] = .string("other") }
    },
    .init("a check's end without a start", .fail("ends and did not start", record: 3)) { run in
      try run.rechain { $0.remove(at: 2) }
    },
    .init("`pass` with a failing probe", .fail("`pass` contradicts", record: 4)) { run in
      try run.rechain { try setExit(&$0[3], 7) }
    },
    .init("a run that ended, and went on", .fail("no `resume`", record: 17)) { run in
      try run.rechain { $0.append($0[1].at($0[15])) }
    },
    .init("a run that started twice", .fail("first record", record: 3)) { run in
      try run.rechain { $0.insert($0[0].at($0[1]), at: 2) }
    },
    .init("a run that did not start", .fail("first record", record: 1)) { run in
      try run.rechain { $0.remove(at: 0) }
    },
    .init("a run that started another plan", .fail("another plan", record: 1)) { run in
      try run.rechain { $0[0][data: "plan"] = .string(String(repeating: "0", count: 64)) }
    },
    .init("`done` with a failing exit status", .fail("contradict each other", record: 16)) { run in
      try run.rechain { $0[15][data: "exit"] = .integer(1) }
    },
    .init("a blob with two lengths", .fail("another length", record: 8)) { run in
      try run.rechain { records in
        guard case .object(var stream)? = records[5][data: "stdout"] else { return }
        stream["bytes"] = .integer(1)
        records[7][data: "stdout"] = .object(stream)
      }
    },
    .init("a stream cut and not said to be", .fail("`stdout`", record: 6)) { run in
      try run.rechain { records in
        guard case .object(var stream)? = records[5][data: "stdout"] else { return }
        stream["truncated"] = .bool(true)
        records[5][data: "stdout"] = .object(stream)
      }
    },
    .init("a skip with neither probe nor person", .fail("a probe or a person", record: 5)) { run in
      try run.rechain { insertSkip(&$0, ["reason": .string("because")]) }
    },
    .init("a skip by a probe that did not hold", .fail("did not hold", record: 5)) { run in
      try run.rechain {
        insertSkip(&$0, ["reason": .string("already done"), "probe": .string("installed")])
      }
    },
  ]

  private static func setExit(_ record: inout [String: JSONValue], _ exit: Int) throws {
    guard case .array(let values)? = record[data: "values"], case .object(var value) = values[0]
    else { return }
    value["exit"] = .integer(exit)
    record[data: "values"] = .array([.object(value)])
  }

  private static func insertSkip(
    _ records: inout [[String: JSONValue]], _ data: [String: JSONValue]
  ) {
    let place: [String: JSONValue] = ["step": .string("install"), "host": .string("fs1")]
    records.insert(records[4].turned(into: "skip", data.merging(place) { $1 }), at: 4)
  }
}
