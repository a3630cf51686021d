import RunbookPlan
import RunbookTestSupport
import Testing

@testable import RunbookBackends

@Suite("The generated script as text")
struct ShellScriptTests {
  static func script(_ plan: Plan) throws -> String {
    let artifacts = try render(plan, by: [ShellBackend()], templates: .embedded())
    return String(decoding: artifacts[0].bytes, as: UTF8.self)
  }

  @Test("there is one function a step, in the order of the plan, called in that order")
  func functions() throws {
    let plan = SamplePlans.everything()
    let script = try ShellScriptTests.script(plan)
    let defined = script.matches(of: /(?m)^step_([0-9]+)\(\) \{\n  step '([a-z-]+)'/)
    #expect(defined.map { String($0.2) } == plan.steps.map(\.id))
    let called = script.matches(of: /(?m)^  step_([0-9]+)$/).map { Int($0.1) }
    #expect(called == Array(1...plan.steps.count).map { Int?($0) })
  }

  @Test("the author's command stands in it verbatim")
  func verbatim() throws {
    let command = "awk '{ print \"$1\" }' <<EOF\n\ta \\\n  `b` $(c)\nEOF\n"
    let script = try ShellScriptTests.script(SamplePlans.of([SamplePlans.run("a", command)]))
    #expect(script.contains("<<'RUN'\n\(command)RUN\n"))
  }

  @Test("origin, source, impact and way back stand above the step")
  func comments() throws {
    let script = try ShellScriptTests.script(SamplePlans.everything())
    #expect(
      script.contains(
        """
        # 3/7  install: Install the new version
        # upgrade.yaml:12, guide 35-40
        # Impact: level 2, Critical: Ordering unavailable
        # Way back:
        #   | cp backup version
        #   | # `1.0.0` again
        step_3() {
        """))
    #expect(script.contains("# POINT OF NO RETURN: the balancer forgets the old instances\n"))
  }

  @Test("a step asks of every host that is this machine, as the executor does")
  func machines() throws {
    var plan = SamplePlans.of(
      [SamplePlans.run("a", "true", on: [["one"], ["two"]])], hosts: ["one", "two"])
    plan.hosts[0].osFamily = "debian"
    plan.hosts[1].osFamily = "rhel"
    plan.steps[0].privileged = true
    let script = try ShellScriptTests.script(plan)
    for (host, family) in [("one", "debian"), ("two", "rhel")] {
      #expect(script.contains("\n  machine '\(host)' '\(family)' "), "\(host)")
    }
    #expect(plan.machineNeeds(of: plan.steps[0]).map(\.needsRoot) == [true, true])
    plan.steps[0].command = .init(text: " sudo true")
    #expect(plan.machineNeeds(of: plan.steps[0]).map(\.needsRoot) == [false, false])
  }

  @Test("symptoms and the way back stand in it in the words that the executor prints")
  func advice() throws {
    let plan = SamplePlans.everything()
    let script = try ShellScriptTests.script(plan)
    let words = AdviceWords(plan)
    let lines =
      plan.recovery.flatMap(words.lines)
      + plan.steps.flatMap { step in
        let isOnlyWay = !plan.recovery.contains { $0.failureOf.contains(step.id) }
        return words.symptoms(of: step)
          + words.undoing(step, on: step.hosts, isOnlyWay: isOnlyWay)
      }
    #expect(lines.count > 10)
    for line in lines { #expect(script.contains("\n\(line)\n"), "\(line)") }
  }

  @Test("a plain step takes at most 25 lines")
  func length() throws {
    var step = SamplePlans.run("a", "sudo dpkg -i \"${x}\"\n", variables: ["x"])
    step.timeoutMS = 60_000
    step.undo = .init(command: .init(text: "sudo dpkg -i old"))
    step.check = SamplePlans.probe("b", "dpkg -l", [.init(.contains, text: "2.0")])
    var plan = SamplePlans.of([step])
    plan.variables = [.init(name: "x", kind: .value, value: "a.deb")]
    let script = try ShellScriptTests.script(plan)
    let body = try #require(script.firstMatch(of: /(?s)\n# 1\/1 .*?\n\}\n/))
    #expect(body.0.split(separator: "\n").count <= 27)
  }

  @Test("the same plan gives the same bytes")
  func deterministic() throws {
    #expect(
      try ShellScriptTests.script(SamplePlans.everything())
        == ShellScriptTests.script(SamplePlans.everything()))
  }

  @Test("a secret has no value in it")
  func secrets() throws {
    var plan = SamplePlans.everything()
    plan.variables[4].value = "must not be here"
    let artifacts = try render(
      plan, by: [ShellBackend(), MarkdownBackend()], templates: .embedded())
    for artifact in artifacts {
      let text = String(decoding: artifact.bytes, as: UTF8.self)
      #expect(!text.contains("must not be here"))
    }
  }

  @Test(
    "linter and shell find nothing in it",
    .enabled(if: Tool.isInstalled("shellcheck") && Tool.isInstalled("dash")))
  func lint() throws {
    let hostile = [
      "it's’“quotes”$(x) `y` ${z}a\\'b\\a\r\nb\u{A0}c",
      "shellcheck disable=all\nRUN\nPROBE\nTEXT\nLIST\nWORDS\nPLAN\nRUN_2\n",
    ]
    let plans =
      [SamplePlans.everything(), SamplePlans.people] + hostile.map(SamplePlans.hostile)
    for (index, plan) in plans.enumerated() {
      let scratch = try ScratchDirectory()
      try scratch.compile(plan)
      let parsed = try scratch.run(["dash", "-n", "run.sh"])
      #expect(parsed.status == 0, "\(parsed.errors)")
      let script = try ShellScriptTests.script(plan)
      try scratch.write(index == 0 ? script : try EngineLines.cut(from: script), to: "own.sh")
      let linted = try scratch.run(["shellcheck", "-o", "all", "own.sh"])
      #expect(linted.status == 0, "\(linted.output)")
    }
  }

  @Test("a plan that cannot be run is refused before anything is written")
  func refusals() {
    func refusal(_ change: (inout Plan) -> Void) -> BackendError? {
      var plan = SamplePlans.of([SamplePlans.run("a", "echo ${x}", variables: ["x"])])
      plan.variables = [.init(name: "x", kind: .value, value: "1")]
      change(&plan)
      guard let sealed = try? SealedPlan(plan) else { return .unwritable(reason: "not a plan") }
      do throws(BackendError) {
        _ = try ShellScript(sealed).record()
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(
      refusal { $0.variables = [] }
        == .undefinedVariable(name: "x", step: "a", host: Plan.controllerID))
    #expect(refusal { $0.steps[0].id = "a b" } == .unusableID("a b"))
    #expect(refusal { $0.steps[0].batches = [["gone"]] } == .unknownHost("gone", step: "a"))
    #expect(
      refusal { $0.steps[0].command = .init(byHost: ["other": "x"]) }
        == .noCommand(step: "a", host: Plan.controllerID))
    #expect(
      refusal { $0.steps[0].check = SamplePlans.probe("c", "true", [.init(.equals)]) }
        == .incompleteExpectation(check: "c"))
  }
}
