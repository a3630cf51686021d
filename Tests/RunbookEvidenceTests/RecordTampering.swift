import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

extension Tampering {
  static let ofForm: [Tampering] = [
    .init(
      "a space between tokens", .fail("canonical", record: 4),
      tamper: replace("\"seq\":4", "\"seq\": 4", inLine: 4)),
    .init(
      "a duplicate key", .fail("each once", record: 4),
      tamper: replace("\"seq\":4", "\"seq\":4,\"seq\":4", inLine: 4)),
    .init(
      "keys out of order", .fail("sorted", record: 4),
      tamper: replace("\"v\":1,\"wall\"", "\"wall\":\"\",\"v\":1,\"wall\"", inLine: 4)),
    .init(
      "a backslash", .fail("backslash", record: 4),
      tamper: replace("cluster-idle", "cluster\\u002didle", inLine: 4)),
    .init(
      "a float", .fail("canonical", record: 4), tamper: replace("\"v\":1", "\"v\":1.0", inLine: 4)),
    .init(
      "a leading zero", .fail("one spelling", record: 4),
      tamper: replace("\"seq\":4", "\"seq\":04", inLine: 4)),
    .init(
      "a number of 2^53", .fail("2^53", record: 4),
      tamper: replace("\"seq\":4", "\"seq\":9007199254740992", inLine: 4)),
    .init(
      "a byte beyond ASCII", .fail("ASCII", record: 4),
      tamper: replace("cluster-idle", "clüster-idle", inLine: 4)),
    .init(
      "`null`", .fail("no value", record: 4), tamper: replace("\"v\":1", "\"v\":null", inLine: 4)),
    .init(
      "a carriage return", .fail("follows", record: 4),
      tamper: replace("Z\"}\n", "Z\"}\r\n", inLine: 4)),
    .init("a record of 4,001 bytes", .fail("longer", record: 4)) { run in
      var lines = try run.lines()
      let pad = [UInt8](repeating: 0x78, count: 4_002 - lines[3].count)
      lines[3].insert(contentsOf: pad, at: 9)
      try run.write(lines)
    },
    .init("a line of a megabyte", .fail("longer", record: 4)) { run in
      var lines = try run.lines()
      lines[3].insert(contentsOf: [UInt8](repeating: 0x78, count: 1 << 20), at: 9)
      try run.write(lines)
    },
    .init("an empty line", .fail("cut short", record: 6)) { run in
      var lines = try run.lines()
      lines.insert([0x0A], at: 5)
      try run.write(lines)
    },
    .init("an unknown type", .fail("type", record: 2)) { run in
      try run.rechain { $0[1]["type"] = .string("clocks") }
    },
    .init("another version of the envelope", .fail("wrong kind", record: 2)) { run in
      try run.rechain { $0[1]["v"] = .integer(2) }
    },
    .init("a further key in the envelope", .fail("keys", record: 2)) { run in
      try run.rechain { $0[1]["extra"] = .bool(true) }
    },
    .init("a plain text in base64", .fail("`operator`", record: 1)) { run in
      try run.rechain { $0[0][data: "operator"] = .object(["b64": .string("YW5h")]) }
    },
    .init("a field missing", .fail("`mode` is missing", record: 1)) { run in
      try run.rechain { $0[0][data: "mode"] = nil }
    },
  ]

  static let ofClocks: [Tampering] = [
    .init("the wall clock set back", .warn("went back by 3600000 ms")) { run in
      try run.rechain { try shiftWall(&$0, from: 8, by: -3_601_000) }
    },
    .init("the wall clock set forward", .warn("moved by 5000 ms")) { run in
      try run.rechain { try shiftWall(&$0, from: 8, by: 5_000) }
    },
    .init("the monotonic clock going back", .fail("monotonic", record: 9)) { run in
      try run.rechain { $0[8]["mono_ms"] = .integer(1) }
    },
    .init("a new boot id without `resume`", .fail("restarted", record: 9)) { run in
      try run.rechain { for index in 8..<$0.count { $0[index]["boot"] = .string("other") } }
    },
    .init("a time that does not exist", .fail("`wall`", record: 9)) { run in
      try run.rechain { $0[8]["wall"] = .string("2027-02-30T00:00:00.000Z") }
    },
  ]

  private static func shiftWall(
    _ records: inout [[String: JSONValue]], from first: Int, by milliseconds: Int
  ) throws {
    for index in first..<records.count {
      guard case .string(let text)? = records[index]["wall"] else { continue }
      let wall = try #require(WallTime.milliseconds(of: text))
      records[index]["wall"] = .string(WallTime.text(milliseconds: wall + milliseconds))
    }
  }
}
