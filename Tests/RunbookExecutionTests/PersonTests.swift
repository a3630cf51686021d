import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct PersonTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  private let manual = Plan.Step.step("snapshot", .manual) {
    $0.manual = Plan.Manual(
      instruction: "Take a snapshot", path: ["VMs", "Snapshots"], record: ["ticket"],
      account: "administrator")
  }
  private let notify = Plan.Step.step("tell", .notify) {
    $0.notify = Plan.Notify(audience: "users", message: "We start at ten", leadMS: 172_800_000)
  }
  private let approve = Plan.Step.step("go", .approve) {
    $0.approve = Plan.Approve(question: "May the upgrade start?", by: ["li"])
  }
  private let look = Plan.Step.step("look", .check) {
    $0.check = Plan.Check(
      id: "console", title: "Console", kind: .manual, subject: "the console", expected: "opens",
      hosts: [Plan.controllerID], manual: Plan.Manual(instruction: "Open the console"))
  }

  @Test("without a terminal, or unattended, whatever needs a person ends the run with 23")
  func failsClosed() async throws {
    var unattended = bench.options
    unattended.unattended = true
    for step in [manual, notify, approve, look] {
      let plan = Plan.sample([step])
      #expect(try await bench.run(plan).status == 23)
      let terminal = ScriptedTerminal(["yes", "yes", "yes", "yes"])
      let run = try await bench.run(
        plan, environment: bench.environment(terminal: terminal), options: unattended)
      #expect(run.status == 23)
      #expect(terminal.questions.isEmpty)
      #expect(try run.data("signoff").isEmpty)
      #expect(try run.report().integrity == .pass)
    }
  }

  @Test("an attested step is recorded with who, what and every field")
  func attested() async throws {
    let terminal = ScriptedTerminal([
      "perhaps", "yes", "", "VM-17", "", "yes", "mo", "li", "yes", "y", " ana ",
    ])
    let run = try await bench.run(
      Plan.sample([manual, notify, approve, look]),
      environment: bench.environment(terminal: terminal))
    #expect(run.status == 0, "\(bench.shown)")
    #expect(terminal.unused.isEmpty)
    let signoffs = try run.data("signoff")
    #expect(signoffs.map { $0["step"] } == [.string("snapshot"), .string("tell"), .string("look")])
    #expect(signoffs.map { $0["by"] } == [.string("ana"), .string("mo"), .string("ana")])
    #expect(signoffs.first?["fields"] == .object(["ticket": .string("VM-17")]))
    #expect(signoffs.last?["check"] == .string("console"))
    #expect(try run.data("approval").first?["by"] == .string("li"))
    for part in ["Take a snapshot", "VMs > Snapshots", "administrator", "We start at ten", "48 h"] {
      #expect(bench.shown.contains(part), "\(part)")
    }
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("a refusal is recorded with its reason and stops the run")
  func refused() async throws {
    let terminal = ScriptedTerminal(["no", "no space left", ""])
    let run = try await bench.run(
      Plan.sample([manual]), environment: bench.environment(terminal: terminal))
    #expect(run.status == 23)
    #expect(try run.data("signoff").first?["answer"] == .string("no"))
    #expect(bench.shown.contains("no space left"))
  }

  @Test("the operator cannot approve, nor can anybody who is not named")
  func approvers() async throws {
    let terminal = ScriptedTerminal(["Ana", "eve", "mallory"])
    let run = try await bench.run(
      Plan.sample([approve]), environment: bench.environment(terminal: terminal))
    #expect(run.status == 23)
    #expect(try run.data("approval").isEmpty)
    #expect(bench.shown.contains("Ana runs this change and cannot approve it"))
    #expect(bench.shown.contains("eve may not approve this"))
  }

  @Test("an input that ends is no answer")
  func endOfInput() async throws {
    let run = try await bench.run(
      Plan.sample([manual]), environment: bench.environment(terminal: ScriptedTerminal(["yes"])))
    #expect(run.status == 23)
    #expect(try run.data("signoff").isEmpty)
  }
}
