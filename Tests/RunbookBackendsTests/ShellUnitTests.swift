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

  private static let needs = [
    Need(
      "ssh", "connect", { $0.hosts = [Plan.Host(id: "a", address: "a.test", connection: .ssh)] }),
    Need("secrets", "needles", { $0.variables = [.init(name: "key", kind: .secret)] }),
    Need("approvals", "judge_signature", { $0.people.approvalsRequired = 1 }),
    Need(
      "windows", "in_window",
      {
        $0.windows = [
          .init(
            id: "night", start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z",
            startEpoch: 1_767_225_600, endEpoch: 1_767_312_000)
        ]
        $0.stages[0].window = "night"
      }
    ),
    Need(
      "expressions", "matches_line",
      {
        $0.steps[0].unless = SamplePlans.probe("u", "echo 1", [.init(.matches, text: "1+")])
      }),
    Need(
      "JSON", "judge_json",
      {
        $0.steps[0].check = SamplePlans.probe(
          "c", "echo 1", [.init(.jsonEquals, text: "1", pointer: "/a")])
      }
    ),
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

  @Test("are those that its plan needs, and call none that it does not have")
  func parts() throws {
    let all = Self.needs.map(\.name)
    let known = functions(of: try script(with: all))
    for names in [[]] + all.map({ [$0] }) + all.map({ name in all.filter { $0 != name } }) + [all] {
      let script = try script(with: names)
      let there = functions(of: script)
      for need in Self.needs {
        #expect(there.contains(need.function) == names.contains(need.name), "\(names)")
      }
      let missing = commands(in: script).intersection(known.subtracting(there))
      #expect(missing.isEmpty, "\(names)")
    }
  }

  @Test("are hardly more than half of it where a plan needs none of these")
  func length() throws {
    let least = try script(with: []).split(separator: "\n").count
    let most = try script(with: Self.needs.map(\.name)).split(separator: "\n").count
    #expect(least < 4_600 && most - least > 1_800, "\(least) of \(most) lines")
  }
}
