import RunbookPlan
import Testing

@testable import RunbookBackends

@Suite("The parts of the runtime that a script carries")
struct ShellUnitTests {
  /// What makes a plan need a part, and a function of that part.
  private struct Need: Sendable {
    let name: String
    let function: String
    let add: @Sendable (inout Plan) -> Void

    init(_ name: String, _ function: String, _ add: @escaping @Sendable (inout Plan) -> Void) {
      self.name = name
      self.function = function
      self.add = add
    }
  }

  /// Adds a step that changes nothing of the others.
  private static func add(_ step: Plan.Step, to plan: inout Plan) {
    plan.steps.append(step)
    plan.stages[0].steps.append(step.id)
  }

  /// A step whose proof expects something.
  private static func proved(_ id: String, _ expectation: Plan.Expectation) -> Plan.Step {
    var step = SamplePlans.run(id, "echo 1")
    step.check = SamplePlans.probe("\(id)-check", "echo 1", [expectation])
    return step
  }

  private static let night = Plan.Window(
    id: "night", start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z",
    startEpoch: 1_767_225_600, endEpoch: 1_767_312_000)

  private static let needs = [
    Need("ssh", "connect") {
      $0.hosts.append(Plan.Host(id: "a", address: "a.test", connection: .ssh))
    },
    Need("secrets", "needles") { $0.variables.append(.init(name: "key", kind: .secret)) },
    Need("approvals", "judge_signature") { $0.people.approvalsRequired = 1 },
    Need("windows", "in_window") {
      $0.windows = [night]
      $0.stages[0].window = "night"
    },
    Need("expressions", "matches_line") {
      add(proved("matching", .init(.matches, text: "1+")), to: &$0)
    },
    Need("versions", "order_versions") {
      add(proved("newer", .init(.version, text: "1.2", comparison: ">=")), to: &$0)
    },
    Need("JSON", "judge_json") {
      add(proved("reading", .init(.jsonEquals, text: "1", pointer: "/a")), to: &$0)
    },
    Need("places in JSON", "judge_at") {
      add(proved("placed", .init(.contains, text: "1", pointer: "/a")), to: &$0)
    },
    Need("people", "keep_words") {
      var step = SamplePlans.run("by-hand", "")
      step.kind = .manual
      step.command = nil
      step.manual = .init(instruction: "turn it off", record: ["what"])
      add(step, to: &$0)
    },
    Need("dates", "date_is") {
      $0.variables.append(.init(name: "day", kind: .date, value: "%Y"))
    },
    Need("Windows hosts", "run_by_person") {
      $0.hosts.append(.init(id: "w", connection: .ssh, osFamily: "windows"))
    },
    Need("a step that may be done", "is_done_on") {
      var step = SamplePlans.run("done", "echo 1")
      step.unless = SamplePlans.probe("is-done", "true", [.init(.exit, numbers: [0])])
      add(step, to: &$0)
    },
    Need("a tolerance", "gap") {
      add(proved("alike", .init(.equal, numbers: [1])), to: &$0)
    },
    Need("groups", "spell_out_groups") {
      $0.steps[0].turn = .init(group: "all", title: "All", number: 1, count: 1)
    },
    Need("attempts", "may_try_again") {
      $0.steps[0].retry = .init(everyMS: 1000, attempts: 2)
    },
    Need("undo", "takes_back") {
      $0.steps[0].undo = .init(command: .init(text: "echo back"))
    },
    Need("recovery", "recovery") {
      let step = SamplePlans.run("r1", "echo r")
      $0.recovery = [.init(id: "r", title: "R", trigger: "t", steps: [step])]
    },
  ]

  private func functions(of script: String) -> Set<String> {
    Set(script.matches(of: /(?m)^ *([a-z_0-9]+)\(\) [{(]/).map { String($0.1) })
  }

  /// Words that stand where a shell looks for a command. Texts in the script may have such words, too,
  /// but hardly the name of a function.
  private func commands(in script: String) -> Set<String> {
    var found: Set<String> = []
    for line in script.split(separator: "\n") where !line.hasPrefix("  --") {
      guard let code = line.split(separator: "# ", omittingEmptySubsequences: false).first else {
        continue
      }
      var rest = String(code)
      for mark in ["&&", "||", "|", ";", "$(", " then ", " else ", " do ", "{ ", "! ", " if "] {
        rest = rest.replacing(mark, with: "\n")
      }
      for part in rest.split(separator: "\n") {
        let words = part.split(separator: " ", omittingEmptySubsequences: true)
        guard let word = words.first, words.dropFirst().first?.hasPrefix("=") != true else {
          continue
        }
        // Behind a parenthesis that no `$(` has opened, it is no command but a part of another language.
        guard !word.contains(")") || code.contains("$(") else { continue }
        found.insert(String(word.prefix { $0 != ")" }))
      }
    }
    return found
  }

  private func script(with names: [String]) throws -> String {
    var plan = SamplePlans.of([SamplePlans.run("a", "echo a")])
    for need in Self.needs where names.contains(need.name) { need.add(&plan) }
    return try ShellScriptTests.script(plan)
  }

  /// The functions that `main` leads to, where every word of a function's code counts as a call: more
  /// than can be called, and so none that is missing here is needed.
  private func reachable(in script: String) -> Set<String> {
    var code: [String: String] = ["": ""]
    var function = ""
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = line.firstMatch(of: /^([a-z_0-9]+)\(\) \{/)?.1 { function = String(name) }
      if !line.drop(while: { $0 == " " }).hasPrefix("#") {
        code[function, default: ""] += line + "\n"
      }
      if line == "}" || line.contains(/^[a-z_0-9]+\(\) \{ .*\}/) { function = "" }
    }
    var reached: Set<String> = []
    var open = [""]
    while let name = open.popLast() {
      for word in (code[name] ?? "").split(whereSeparator: {
        !($0.isLetter || $0.isNumber || $0 == "_")
      })
      where code[String(word)] != nil && reached.insert(String(word)).inserted {
        open.append(String(word))
      }
    }
    return reached
  }

  @Test("are those that its plan needs, and call none that it does not have")
  func parts() throws {
    let all = Self.needs.map(\.name)
    let known = functions(of: try script(with: all))
    for names in [[]] + all.map({ [$0] }) + all.map({ name in all.filter { $0 != name } }) + [all] {
      let script = try script(with: names)
      let defined = script.matches(of: /(?m)^([a-z_0-9]+)\(\) [{(]/).map { String($0.1) }
      let there = Set(defined)
      #expect(defined.count == there.count, "\(names): something is written twice")
      for need in Self.needs {
        #expect(
          there.contains(need.function) == names.contains(need.name), "\(names): \(need.name)")
      }
      let missing = commands(in: script).intersection(known.subtracting(functions(of: script)))
      #expect(missing.isEmpty, "\(names): \(missing)")
      // What another program prints for the shell to read.
      let printed = Set(script.matches(of: /print "([a-z_]+)[ ]/).map { String($0.1) })
      let unread = printed.intersection(known).subtracting(functions(of: script))
      #expect(unread.isEmpty, "\(names): \(unread)")
      let idle = there.subtracting(reachable(in: script))
      #expect(idle.isEmpty, "\(names): \(idle)")
    }
  }

  @Test("are little more than half of it where a plan needs none of these")
  func length() throws {
    let least = try script(with: []).split(separator: "\n").count
    let most = try script(with: Self.needs.map(\.name)).split(separator: "\n").count
    #expect(least < 4_000 && most - least > 2_100, "\(least) of \(most) lines")
  }
}
