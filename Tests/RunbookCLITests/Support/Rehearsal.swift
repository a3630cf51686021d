import FoundationEssentials
import Glibc
import RunbookPlan
import Testing

/// An example change, carried out against simulated tools: `Tests/Simulators`.
///
/// Its hosts stay what they are; the `ssh` of the simulators runs their commands here, each in the
/// folder of its host. Of the example and its runbook, a copy is run in which two things differ: the
/// windows of the change are open, and the runbook looks every second where it looks every minute.
final class Rehearsal: Sendable {
  /// A change that is rehearsed.
  struct Example: CustomTestStringConvertible {
    let family: String
    let file: String

    var testDescription: String { "\(family)/\(file)" }
  }

  /// Each example change of each family.
  static let examples: [Example] = {
    let folder = Repository.path("runbooks")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix("example.yaml") }.sorted().compactMap { name in
      let parts = name.split(separator: "/")
      return parts.count == 2 ? Example(family: String(parts[0]), file: String(parts[1])) : nil
    }
  }()

  enum Way: String, CaseIterable {
    case script = "sh out/run.sh"
    case executor = "runbook run"
  }

  let example: Example
  /// The programs in `worlds` and `people` that make its world: those of its family, or others.
  let world: String
  let workspace: Workspace
  let plan: Plan

  /// - Parameters:
  ///   - impatient: where something is waited for in vain, the line of the runbook that begins it;
  ///     the wait is over after two seconds.
  ///   - world: another world than that of the family.
  init(_ example: Example, impatient: String? = nil, world: String? = nil) async throws {
    self.example = example
    self.world = world ?? example.family
    workspace = try Workspace()
    let source = "runbooks/\(example.family)"
    for name in ["product.yaml", "upgrade.yaml", example.file] {
      let path = Repository.path("\(source)/\(name)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try workspace.write(Rehearsal.hurried(Rehearsal.opened(text)), to: "\(source)/\(name)")
    }
    if let impatient {
      let file = "\(source)/upgrade.yaml"
      try workspace.write(Rehearsal.givenUp(impatient, in: workspace.text(file)), to: file)
    }
    let compiled = try await workspace.runbook(
      "compile", "\(source)/\(example.file)", "-o", "out")
    try #require(compiled.status == 0, "\(compiled)")
    plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    try await makeWorld()
  }

  /// The windows of a change, from an hour ago to the day after tomorrow.
  static func opened(_ text: String) -> String {
    let now = Date()
    let start = now.addingTimeInterval(-3_600).formatted(.iso8601)
    let end = now.addingTimeInterval(2 * 86_400).formatted(.iso8601)
    return text.replacing(/start: "[^"]*", end: "[^"]*"/) { _ in
      "start: \"\(start)\", end: \"\(end)\""
    }
  }

  /// How long anything is waited for: longer than a busy machine needs.
  private static let patience = "20m"

  /// Pauses of a second, and as much time to hold.
  static func hurried(_ text: String) -> String {
    text.replacing(/hold: \{for: \w+, every: \w+\}/) { _ in "hold: {every: 1s, for: 1000ms}" }
      .replacing(/every: \w+, for: [0-9]+[smhd]\b/) { _ in "every: 1s, for: \(patience)" }
      .replacing(/every: \w+\n( +)for: [0-9]+[smhd]\b/) {
        "every: 1s\n\($0.output.1)for: \(patience)"
      }
      .replacing(/every: \w+, attempts/) { _ in "every: 1s, attempts" }
      .replacing(/stable_for: \w+/) { _ in "stable_for: 1s" }
  }

  /// With a limit of two seconds for the first thing that is waited for after a line.
  private static func givenUp(_ line: String, in text: String) throws -> String {
    guard let start = text.firstRange(of: "\(line)\n") ?? text.firstRange(of: "\(line) "),
      let limit = text[start.upperBound...].firstRange(of: "for: \(patience)")
    else { throw NeverHappened(description: "nothing is waited for after `\(line)`") }
    return text[..<limit.lowerBound] + "for: 2s" + text[limit.upperBound...]
  }

  private func makeWorld() async throws {
    var addresses = ""
    for host in plan.hosts {
      if let address = host.address { addresses += "\(address) \(host.id)\n" }
      try workspace.write("", to: "world/hosts/\(host.id)/files/.host")
    }
    try workspace.write(addresses, to: "world/addresses")
    try workspace.write(plan.change.id, to: "world/change")
    let made = try await shell("\(Rehearsal.simulators)/worlds/\(world) \(example.file)")
    try #require(made.status == 0, "\(made)")
  }

  /// Runs a line of shell in the simulated world, to break it or to look at it.
  func shell(_ line: String) async throws -> Finished {
    try await workspace.shell("cd world && \(line)", environment: environment)
  }

  /// Runs the plan to its end, with a person at the terminal.
  func run(_ way: Way) async throws -> Finished {
    let plan = way == .executor ? " out/plan.json" : ""
    return try await onTerminal("\(way.rawValue) --evidence-dir evidence\(plan)")
  }

  /// Carries the run on.
  ///
  /// - Parameter options: such as `--rollback`.
  func resume(_ way: Way, _ options: String = "") async throws -> Finished {
    try await onTerminal("\(way.rawValue) --resume evidence/run-* \(options)")
  }

  private func onTerminal(_ line: String) async throws -> Finished {
    // Whoever answers looks for it from the beginning.
    unlink(workspace.path(".over"))
    try workspace.write("exec \(line) --operator ana@example.com\n", to: ".on-terminal")
    try workspace.write(
      """
      script -qec 'sh .on-terminal' /dev/null <.answers
      code=$?
      : >.over
      exit $code

      """,
      to: ".session")
    let person = try RehearsalPerson(self)
    return try await Program.run(
      ["/bin/sh", ".session"], in: workspace.path,
      environment: workspace.environment.merging(environment) { $1 },
      meanwhile: { try await person.serve($0) })
  }

  func verify() async throws -> Finished { try await workspace.shell("runbook verify evidence/*") }

  /// What was called on the hosts.
  func calls() -> String { (try? workspace.text("world/calls")) ?? "" }

  static let simulators = Repository.path("Tests/Simulators")

  var environment: [String: String] {
    let search = workspace.environment["PATH"] ?? ""
    return [
      "PATH": "\(Rehearsal.simulators)/bin:\(search)", "TERM": "xterm", "SHELL": "/bin/sh",
      "SIMULATORS": Rehearsal.simulators, "SIMULATOR_STATE": workspace.path("world"),
      "SIMULATED_PAUSE": "0.1",
      // Secrets of the example changes, none of which is used on the way they take.
      "get_weka_token": "unused", "install_command": "unused",
    ]
  }
}
