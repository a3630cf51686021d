import Foundation
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@Suite("Reading a run")
struct ReadingTests {
  @Test("Texts are read as they were written, wherever the ledger keeps them")
  func texts() async throws {
    let run = try await ReportedRun.make(.aborted)
    let writer = try RunWriter.open(run.path, environment: run.clock.environment)
    let long = String(repeating: "a long reason, ", count: 200)
    let fields = Dictionary(
      uniqueKeysWithValues: (0..<90).map { ("field-\($0)", "value \($0) of many in one record") })
    try await writer.append(
      .resume(
        .init(mode: .attended, operatorName: "änne", account: ReportedRun.account)))
    try await writer.append(.abort(reason: long, signal: nil))
    try await writer.append(
      .signoff(.init(step: "console", by: "ana", done: true, fields: fields)))
    try await writer.close()
    let reading = RunReading(directory: run.path)
    let last = reading.events.suffix(3)
    #expect(last.first?.text("operator") == "änne")
    #expect(last.dropFirst().first?.text("reason") == long)
    #expect(last.last?.fields.count == 90)
    #expect(last.last?.fields.first { $0.name == "field-17" }?.text.hasPrefix("value 17") == true)
    let command = reading.events.first { $0.text("step") == "save" && $0.type == .stepStart }
    #expect(command?.text("command") == ReportPlan.make().steps[1].command?.text)
  }

  @Test("Digests are those of the files")
  func digests() async throws {
    let run = try await ReportedRun.make(.done)
    let reading = RunReading(directory: run.path)
    for (name, digest) in [
      ("run.json", reading.headerDigest), ("plan.json", reading.planDigest),
      ("ledger.jsonl", reading.ledgerDigest),
    ] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(run.path)/\(name)"))
      #expect(digest == sha256Hex(bytes))
    }
    #expect(reading.plan == ReportPlan.make())
    #expect(reading.events.map(\.sequence) == Array(1...33))
  }

  @Test("A torn last line is named and not read")
  func torn() async throws {
    let run = try await ReportedRun.make(.open)
    let name = URL(fileURLWithPath: "\(run.path)/ledger.jsonl")
    let bytes = try Data(contentsOf: name)
    try bytes.dropLast(40).write(to: name)
    let reading = RunReading(directory: run.path)
    #expect(reading.events.count == 9)
    #expect(reading.unreadable.map(\.line) == [10])
    #expect(reading.ledgerDigest == sha256Hex(bytes.dropLast(40)))
  }

  @Test("What is not there is not made up")
  func nothing() throws {
    let scratch = try Scratch()
    let reading = RunReading(directory: FilePath("\(scratch.path)/none"))
    #expect(reading.header == nil && reading.plan == nil && reading.events.isEmpty)
    #expect(reading.headerDigest == nil && reading.ledgerDigest == nil)
  }
}
