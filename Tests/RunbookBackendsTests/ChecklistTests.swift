import RunbookBackends
import RunbookPlan
import Testing

@Suite("The checklist")
struct ChecklistTests {
  static func checklist(_ plan: Plan) throws -> String {
    let artifacts = try render(plan, by: [MarkdownBackend()], templates: .embedded())
    return String(decoding: artifacts[0].bytes, as: UTF8.self)
  }

  @Test("it says what an auditor asks for")
  func content() throws {
    let plan = SamplePlans.everything()
    let text = try ChecklistTests.checklist(plan)
    let digest = try SealedPlan(plan).digest
    for part in [
      "# Checklist: Upgrade the web shop to 2.0.0", digest, "`CHG0000042`", "staging",
      "`1.0.0` → `2.0.0`", "li@example.com", "2020-01-16T21:00:00Z",
      "> - Ordering: **unavailable**",
      "batch 1: `web-1`; batch 2: `web-2`", "2h 30m", "**⚠ Point of no return:**",
      "- [ ] Done on `web-2` by ____", "### Go back to 1.0.0 (`restore-previous`)",
      "**waived** by li@example.com, until 2027-06-30: this is staging", "`ss -ltnp \\| grep 800`",
      "secret: from the environment, never written down", "not sold here", "critical",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("every step has a heading in the plan's order, and a box")
  func steps() throws {
    let plan = SamplePlans.everything()
    let text = try ChecklistTests.checklist(plan)
    let work = try #require(text.firstRange(of: "\n## Recovery")).lowerBound
    let titles = text[..<work].matches(of: /(?m)^### ☐ ([0-9]+)\. (.*)$/)
    #expect(titles.map { String($0.2) } == plan.steps.map(\.title))
    #expect(titles.compactMap { Int($0.1) } == Array(1...plan.steps.count))
  }

  @Test("people get what they have to do, say and record")
  func people() throws {
    let text = try ChecklistTests.checklist(SamplePlans.people)
    for part in [
      "Send to **users**, at least 2d ahead, about: ordering.", "Go to **Admin** → **Mode**.",
      "Use the account: administrator.", "* screenshot: ____",
      "Approved (by one of: li@example.com) by",
      "**Way back**, by hand: Set the mode to `open`.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(
    "no text of the plan becomes markup",
    arguments: ["<script>x</script>", "a | b", "# x", "`x", "[a](b)"])
  func hostile(_ text: String) throws {
    let checklist = try ChecklistTests.checklist(SamplePlans.hostile(text))
    let outside = checklist.replacing(/(?s)(````*)[a-z]+\n.*?\n\1/, with: "")
      .replacing(/`[^`\n]+`/, with: "")
    #expect(!outside.replacing("\\<", with: "").contains("<script"))
    #expect(!outside.replacing("\\[", with: "").contains("[a]"))
    #expect(!outside.contains("\n# x"))
  }
}
