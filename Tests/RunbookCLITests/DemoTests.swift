import RunbookPlan
import Testing

@Suite("The demo")
struct DemoTests {
  @Test("upgrades both instances for real, and proves it")
  func upgrade() async throws {
    let demo = try await Demo()
    #expect(try await demo.versions() == ["ok 1.0", "ok 1.0"])
    #expect(try await demo.ask("total") == ["32", "32"])
    let finished = try await demo.run("--operator ana@example.com")
    #expect(finished.status == 0, "\(finished)")
    #expect(try await demo.versions() == ["ok 2.0", "ok 2.0"])
    #expect(try await demo.ask("total") == ["74", "74"])
    #expect(try await demo.ask("entries") == ["1", "1"])
    #expect(!demo.isClosed)
    let run = try demo.onlyRun()
    #expect(finished.output.hasSuffix("evidence: \(run)\n"), "\(finished)")
    let verified = try await demo.workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("completeness: PASS"))
    #expect(verified.output.contains("UNSIGNED"))
  }

  @Test("keeps one instance in service while the other is upgraded")
  func rolling() async throws {
    let demo = try await Demo()
    try await demo.compile()
    let plan = try Plan(canonicalBytes: demo.workspace.bytes("out/plan.json"))
    let step = try #require(plan.steps.first { $0.id == "upgrade-tally" })
    #expect(step.batches == [["one"], ["two"]])
    let finished = try await demo.run()
    #expect(finished.output.matches(of: /installing .* as (one|two)/).count == 2, "\(finished)")
  }

  @Test("stops when the new version is broken, and says how to go back")
  func broken() async throws {
    let demo = try await Demo(isBroken: true)
    let finished = try await demo.run()
    #expect(finished.status == 1, "\(finished)")
    let run = try demo.onlyRun()
    for words in [
      "FAILED: step `upgrade-tally` (6 of 11)", "ok (cannot tell)", "evidence: \(run)",
      "`back-to-old`", "Go back to the old version", "exit status: 1",
    ] {
      #expect(finished.output.contains(words), "\(words)\n\(finished)")
    }
    // The second instance was not touched.
    #expect(try await demo.versions() == ["ok (cannot tell)", "ok 1.0"])
    #expect(try await demo.ask("total")[1] == "32")
    #expect(demo.isClosed)
    let verified = try await demo.workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("`upgrade-tally` on `two`"), "\(verified)")
  }

  @Test("comes back by the recovery that its plan holds, done by hand")
  func recovery() async throws {
    let demo = try await Demo(isBroken: true)
    try await demo.compile()
    _ = try await demo.run()
    let plan = try Plan(canonicalBytes: demo.workspace.bytes("out/plan.json"))
    let procedure = try #require(plan.recovery.first { $0.failureOf.contains("upgrade-tally") })
    for step in procedure.steps {
      for host in step.hosts {
        // As an operator would: the variables that the command names, and its text.
        if let command = step.command {
          let done = try await byHand(command, on: host, plan, demo)
          #expect(done.status == 0, "\(done)")
        }
        guard let check = step.check, let probe = check.command, check.hosts.contains(host) else {
          continue
        }
        let seen = try await byHand(probe, on: host, plan, demo)
        #expect(seen.output == "ok 1.0\n", "\(step.id) on \(host)\n\(seen)")
      }
    }
    #expect(try await demo.versions() == ["ok 1.0", "ok 1.0"])
    #expect(try await demo.ask("total") == ["32", "32"])
    #expect(!demo.isClosed)
    // With a package that works, the change succeeds then.
    _ = try await demo.workspace.shell(
      "cp runbooks/demo/service/tally-2.0 demo-run/service/packages/")
    let again = try await demo.run(evidence: "again")
    #expect(again.status == 0, "\(again)")
    #expect(try await demo.versions() == ["ok 2.0", "ok 2.0"])
    #expect(try await demo.ask("total") == ["74", "74"])
  }

  private func byHand(
    _ command: Plan.Command, on host: String, _ plan: Plan, _ demo: Demo
  ) async throws -> Finished {
    var lines: [String] = []
    for name in command.variables {
      let variable = plan.variables.first { $0.name == name }
      let value = name == "host" ? host : variable?.byHost?[host] ?? variable?.value ?? ""
      lines.append("\(name)='\(value)'")
    }
    lines.append(try #require(command.text(on: host)))
    return try await demo.workspace.shell(lines.joined(separator: "\n"))
  }

  @Test("says the way back with values that can be pasted")
  func pasted() async throws {
    let demo = try await Demo(isBroken: true)
    let finished = try await demo.run()
    #expect(finished.output.contains("demo-run/service/packages/tally-1.0"), "\(finished)")
  }

  @Test("that is run again refuses to start, and touches nothing")
  func twice() async throws {
    let demo = try await Demo()
    let first = try await demo.run()
    #expect(first.status == 0, "\(first)")
    let before = try demo.data()
    let second = try await demo.run(evidence: "second")
    #expect(second.status == 1 || second.status == 20, "\(second)")
    #expect(second.output.contains("step `"), "\(second)")
    #expect(try demo.data() == before, "the second run changed what it should have left alone")
    #expect(try await demo.versions() == ["ok 2.0", "ok 2.0"])
    #expect(try await demo.ask("total") == ["74", "74"])
    #expect(!demo.isClosed)
    let verified = try await demo.workspace.runbook("verify", demo.onlyRun("second"))
    #expect(verified.status == 3, "\(verified)")
  }

  @Test("does not start where an instance does not answer")
  func down() async throws {
    let demo = try await Demo()
    _ = try await demo.workspace.shell("sh runbooks/demo/service/setup demo-run/service stop")
    let finished = try await demo.run()
    #expect(finished.status == 20, "\(finished)")
    #expect(finished.output.contains("prepare.entry.answers"), "\(finished)")
    #expect(!demo.workspace.exists("demo-run/service/backup"))
  }

  @Test("gives the same from its plan")
  func fromPlan() async throws {
    let demo = try await Demo()
    try await demo.compile()
    let finished = try await demo.workspace.runbook("run", "out/plan.json")
    #expect(finished.status == 0, "\(finished)")
    #expect(try await demo.versions() == ["ok 2.0", "ok 2.0"])
    let verified = try await demo.workspace.runbook("verify", demo.onlyRun())
    #expect(verified.status == 0, "\(verified)")
  }
}
