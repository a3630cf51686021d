import Foundation
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage
import Testing

@Suite("The auditor's report")
struct ReportTests {
  private static let unsigned = ReportFormat.allCases.filter { $0 != .inToto }

  @Test("The same run gives the same bytes, wherever it lies", arguments: unsigned)
  func deterministic(_ format: ReportFormat) async throws {
    let run = try await ReportedRun.make(.done)
    let first = try run.rendered(format)
    let other = try Scratch()
    try FileManager.default.copyItem(atPath: run.path.string, toPath: "\(other.path)/elsewhere")
    let copy = FilePath("\(other.path)/elsewhere")
    let second = try render(
      RunReading(directory: copy), as: format,
      verification: RunVerifier(directory: copy).verify())
    #expect(first == second)
    #expect(!String(decoding: first, as: UTF8.self).contains(run.scratch.path))
  }

  @Test(
    "The verdict and the outcome stand at the top",
    arguments: [
      (ReportedRun.Course.done, "✓ Integrity: PASS", "✓ Outcome: done"),
      (.failed, "✓ Integrity: PASS", "✗ Outcome: failed"),
      (.aborted, "✓ Integrity: PASS", "✗ Outcome: aborted"),
      (.rolledBack, "✓ Integrity: PASS", "Outcome: rolled back"),
      (.open, "✓ Integrity: PASS", "Outcome: the run has not ended"),
      (.broken, "✗ Integrity: FAIL", "✗ Outcome: not known"),
    ])
  func verdicts(_ course: ReportedRun.Course, _ integrity: String, _ outcome: String) async throws {
    let page = try await ReportedRun.make(course).text(.markdown)
    let top = page.prefix(1_500)
    #expect(top.contains(integrity), "\(top)")
    #expect(top.contains(outcome), "\(top)")
    #expect(top.contains(course == .done ? "Completeness: PASS" : "Completeness: INCOMPLETE"))
    #expect(top.contains("Signed: NO"))
  }

  @Test("Nothing is told of the records from the first that cannot be believed on")
  func broken() async throws {
    let run = try await ReportedRun.make(.broken)
    let page = try run.text(.markdown)
    #expect(page.contains("Records from number 10 on cannot be believed and are not told."))
    // What later records say: the failed attempt, the person's word, the deviation, the end.
    for words in ["dash.png", "nothing to tidy", "failed, exit 3", "Outcome: done"] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(page.contains("Not known: `install`"))
    let tap = try run.text(.tap)
    #expect(tap.contains(/(?m)^not ok [0-9]+ - verify\.integrity/))
    #expect(!tap.contains("install on fs1"))
  }

  @Test("A run whose plan was exchanged is told without a plan")
  func exchangedPlan() async throws {
    let run = try await ReportedRun.make(.done)
    var plan = ReportPlan.make()
    plan.change.title = "Something else"
    try Data(try plan.canonicalBytes()).write(to: URL(fileURLWithPath: "\(run.path)/plan.json"))
    let page = try run.text(.html)
    #expect(page.contains("Integrity: FAIL"))
    #expect(!page.contains("Something else"))
    #expect(page.contains("plan.json is not the plan of this run"))
  }

  @Test("A missing output is named where it is evidence")
  func missingOutput() async throws {
    let run = try await ReportedRun.make(.done)
    let blobs = try FileManager.default.contentsOfDirectory(atPath: "\(run.path)/blobs")
    for blob in blobs {
      try FileManager.default.removeItem(atPath: "\(run.path)/blobs/\(blob)")
    }
    let page = try run.text(.markdown)
    #expect(page.contains("✗ the blob is missing or changed"))
    #expect(page.contains("Integrity: FAIL"))
  }

  @Test("Any damage to the directory gives a report, not a crash", arguments: ReportFormat.allCases)
  func damage(_ format: ReportFormat) async throws {
    let signer = ReportSigner(keyID: "k") { _ in [1] }
    for name in ["run.json", "plan.json", "ledger.jsonl", "blobs"] {
      let run = try await ReportedRun.make(.done)
      try FileManager.default.removeItem(atPath: "\(run.path)/\(name)")
      #expect(try !run.rendered(format, signer: signer).isEmpty)
    }
    let run = try await ReportedRun.make(.failed)
    let ledger = try Data(contentsOf: URL(fileURLWithPath: "\(run.path)/ledger.jsonl"))
    for length in stride(from: 0, to: ledger.count, by: ledger.count / 23) {
      try ledger.prefix(length).write(to: URL(fileURLWithPath: "\(run.path)/ledger.jsonl"))
      #expect(try !run.rendered(format, signer: signer).isEmpty)
    }
  }

  @Test("No author's or operator's text becomes markup", arguments: ReportedRun.Course.allCases)
  func hostile(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let html = try run.text(.html)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;script&gt;"))
    let markdown = try run.text(.markdown)
    let outside = markdown.replacing(/```sh\n(?:.|\n)*?\n```/, with: "")
    #expect(outside.replacing(/`+[^`]*`+/, with: "").matches(of: /[^\\]<script/).isEmpty)
    for format in ReportTests.unsigned {
      let text = try run.text(format)
      let isClean = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0x202E)
      }
      #expect(isClean, "\(format)")
    }
  }

  @Test("A step is told against its window")
  func windows() async throws {
    let page = try await ReportedRun.make(.done).text(.markdown)
    let line = try #require(page.split(separator: "\n").first { $0.contains("| Install 2.0<br>") })
    #expect(line.contains("✗ began 1m 55s before it"), "\(line)")
    #expect(line.contains("51m 3s"))
    #expect(line.contains("30m"))
  }

  @Test("Outages are told as foretold and as seen")
  func outages() async throws {
    let page = try await ReportedRun.make(.done).text(.markdown)
    let rows = page.split(separator: "\n").map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let writing = try #require(rows.first { $0.first == "Writing files" })
    #expect(writing[1] == "unavailable")
    #expect(writing[2] == "`install`, `restart`")
    #expect(writing[4] == "at least 30m")
    #expect(writing[7] == "52m 3s")
    let reading = rows.filter { $0.first == "Reading files" }
    #expect(reading[0][1] == "degraded")
    #expect(reading[0][8] == "! 21m 3s longer")
    #expect(reading[1][1] == "unavailable")
    #expect(reading[1][4] == "no estimate")
  }

  @Test("An outage whose step did not end has no end that anybody knows")
  func openOutage() async throws {
    let page = try await ReportedRun.make(.aborted).text(.markdown)
    let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| Reading files") })
    #expect(row.contains("✗ not known"), "\(row)")
  }

  @Test("Of a person's work only the end is recorded, and the report claims no more")
  func byHand() async throws {
    let page = try await ReportedRun.make(.done).text(.markdown)
    let row = try #require(
      page.split(separator: "\n").first { $0.hasPrefix("| Look at the console<br>") })
    #expect(row.contains("| not before 2027-01-16 21:50:07"), "\(row)")
    #expect(row.contains("| at most "), "\(row)")
    #expect(row.contains("✓ attested inside"), "\(row)")
  }

  @Test("A step that was undone meets no requirement")
  func rolledBack() async throws {
    let page = try await ReportedRun.make(.rolledBack).text(.markdown)
    #expect(page.contains("### The way back"))
    #expect(page.contains("#### Undo: Install 2.0 (`undo:install`)"))
    let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `upgrade-fs`") })
    #expect(row.contains("✗ not shown"), "\(row)")
  }

  @Test("Every check has its digest, what was expected, what was seen and the verdict")
  func checks() async throws {
    let run = try await ReportedRun.make(.done)
    let page = try run.text(.markdown)
    for event in RunReading(directory: run.path).events where event.type == .checkEnd {
      let digests = event.values.compactMap { $0.stdout?.sha256 }
      #expect(!digests.isEmpty)
      for digest in digests { #expect(page.contains("`\(digest)`")) }
    }
  }
}
