import RunbookEvidence
import RunbookPlan
import Testing

extension Tampering {
  static let ofChain: [Tampering] = [
    .init(
      "a byte of a record edited", .fail("changed", record: 5),
      tamper: replace("fs1", "fs2", inLine: 5)),
    .init(
      "a byte of the first record edited", .fail("changed", record: 1),
      tamper: replace("attended", "unattended", inLine: 1)),
    .init("a `prev` edited", .fail("prev", record: 6)) { run in
      var lines = try run.lines()
      let mark = try #require(lines[5].firstRange(of: Array("\"prev\":\"".utf8)))
      lines[5][mark.upperBound] = lines[5][mark.upperBound] == 0x30 ? 0x31 : 0x30
      try run.write(lines)
    },
    .init("a record deleted", .fail("taken out", record: 4)) { run in
      try run.write(run.lines().enumerated().filter { $0.offset != 3 }.map(\.element))
    },
    .init("two records exchanged", .fail("moved", record: 4)) { run in
      var lines = try run.lines()
      lines.swapAt(3, 4)
      try run.write(lines)
    },
    .init("a record duplicated", .fail("put in", record: 5)) { run in
      var lines = try run.lines()
      lines.insert(lines[3], at: 4)
      try run.write(lines)
    },
    .init(
      "a record numbered anew", .fail("numbered 7", record: 6),
      tamper: replace("\"seq\":6", "\"seq\":7", inLine: 6)),
    .init(
      "a record of another run", .fail("another run", record: 6),
      tamper: replace("\"run\":\"20", "\"run\":\"21", inLine: 6)),
    .init("the same chain behind another nonce", .fail("changed since the run started")) { run in
      try run.path.edit("run.json") { bytes in
        let mark = try #require(bytes.firstRange(of: Array("\"nonce\":\"".utf8)))
        bytes[mark.upperBound] = bytes[mark.upperBound] == 0x30 ? 0x31 : 0x30
      }
    },
    .init("a forked chain", .fail("put in", record: 11)) { run in
      var lines = try run.lines()
      lines.insert(Array(String(decoding: lines[9], as: UTF8.self).utf8), at: 10)
      try run.write(lines)
    },
    .init("a forked chain, numbered on", .fail("prev", record: 11)) { run in
      var lines = try run.lines()
      let text = String(decoding: lines[9], as: UTF8.self)
      lines.insert(Array(text.replacing("\"seq\":10", with: "\"seq\":11").utf8), at: 10)
      try run.write(lines)
    },
    .init("the tail cut at a line border", .incomplete("tail unanchored")) { run in
      try run.write(run.lines().dropLast())
    },
    .init("the tail cut within a line", .incomplete("torn")) { run in
      try run.path.edit(SampleRun.ledger) { $0.removeLast(10) }
    },
    .init("the last LF cut off", .incomplete("has no line feed")) { run in
      try run.path.edit(SampleRun.ledger) { $0.removeLast() }
    },
    .init("a line in the middle torn", .fail("cut short", record: 5)) { run in
      var lines = try run.lines()
      lines[4] = lines[4].prefix(60) + [0x0A]
      try run.write(lines)
    },
    .init("an empty ledger", .incomplete("no record")) { run in try run.write([]) },
  ]
}
