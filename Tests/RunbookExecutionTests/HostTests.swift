import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct HostTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test("hosts that must start together are all recorded as started before any begins")
  func simultaneous() async throws {
    let plan = bench.batched("true", [["a", "b", "c"]]) { $0.simultaneous = true }
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    let steps = try run.types.filter { $0.hasPrefix("step.") }
    #expect(steps.prefix(3) == ["step.start", "step.start", "step.start"])
    #expect(try run.report().completeness == .pass)
  }

  @Test("a failing host keeps later batches from starting, and its own batch is finished")
  func failingHost() async throws {
    for policy in [Plan.Step.FailurePolicy.stop, .finishBatch] {
      let run = try await bench.run(
        bench.batched(#"[ "$host" != a ] && sleep 0.2 && touch "$host""#, [["a", "b"], ["c"]]) {
          $0.onFailure = policy
        })
      #expect(run.status == 1)
      #expect(bench.exists("b"))
      #expect(!bench.exists("c"))
      #expect(bench.shown.contains("on a: got exit status 1"))
    }
  }

  @Test("every batch is proved before the next one is touched")
  func provedByBatch() async throws {
    let plan = bench.batched(#"touch "$host""#, [["a"], ["b"]]) {
      $0.check = .probe("proof", #"[ "$host" = b ]"#, hosts: ["a", "b"]) {
        $0.command?.variables = ["host"]
      }
    }
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    #expect(bench.exists("a"))
    #expect(!bench.exists("b"))
  }

  @Test("proofs of all batches together make the step complete")
  func allProved() async throws {
    let plan = bench.batched("true", [["a"], ["b"]]) {
      $0.check = .probe("proof", "true", hosts: ["a", "b"])
    }
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    #expect(try run.data("check.end").map { $0["attempt"] } == [.integer(1), .integer(2)])
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("a wrong operating system or a missing privilege stops the step before it begins")
  func machine() async throws {
    let privileged = Plan.sample([
      .run("root", "touch ran") {
        $0.privileged = true
        $0.command?.workingDirectory = bench.folder.string
      }
    ])
    #expect(try await bench.run(privileged).status == 22)
    var root = bench.environment()
    root.effectiveUserID = 0
    #expect(try await bench.run(privileged, environment: root).status == 0)
    var plan = bench.batched("touch other", [["a"]])
    for family in ["rhel", "alpine"] {
      plan.hosts[0].osFamily = family
      #expect(try await bench.run(plan).status == 22)
      #expect(!bench.exists("other"))
    }
    for family in ["debian", "linux"] {
      plan.hosts[0].osFamily = family
      #expect(try await bench.run(plan).status == 0)
    }
  }

  @Test("on a Windows host a person runs the command and says so")
  func windowsHost() async throws {
    var plan = bench.batched("msiexec /i setup.msi", [["w"]]) {
      $0.check = .probe("proof", "sc query svc", hosts: ["w"])
    }
    plan.hosts[0].osFamily = "windows"
    #expect(try await bench.run(plan).status == 23)
    let terminal = ScriptedTerminal(["yes", "", "yes", ""])
    let run = try await bench.run(plan, environment: bench.environment(terminal: terminal))
    #expect(run.status == 0, "\(bench.shown)")
    #expect(bench.shown.contains("msiexec /i setup.msi"))
    #expect(try run.data("signoff").count == 2)
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }
}
