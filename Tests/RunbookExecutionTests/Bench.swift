import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import Synchronization
import SystemPackage
import Testing

@testable import RunbookExecution

/// A folder of its own for one test, and everything a run there needs.
final class Bench: Sendable {
  /// Bytes that the run has shown.
  private let shownBytes = Mutex<[UInt8]>([])
  let folder: FilePath
  let interruption: Interruption
  /// Nil where commands are processes.
  let world: ScriptedWorld?

  /// What carries out the commands of a test.
  enum Place { case scriptedWorld, thisMachine }

  init(_ place: Place = .scriptedWorld) throws {
    let name = "runbook-execution-\(UInt64.random(in: .min ... .max))"
    let url = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = FilePath(url.path)
    interruption = try Interruption()
    world = place == .scriptedWorld ? ScriptedWorld(folder: folder) : nil
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.string) }

  var shown: String { shownBytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func path(_ name: String) -> String { folder.appending(name).string }

  func environment(
    _ variables: [String: String] = [:], terminal: (any OperatorTerminal)? = nil
  ) -> ExecutionEnvironment {
    let inherited = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    var environment = ExecutionEnvironment(
      evidence: world?.evidence ?? .live,
      variables: .init(inherited.merging(variables) { _, new in new }),
      userID: 1000, effectiveUserID: 1000, currentDirectory: folder.string.utf8,
      osNames: ["debian"], clockState: { .unknown }, terminal: terminal,
      write: { bytes in self.shownBytes.withLock { $0 += bytes } }, interruption: interruption)
    if let world {
      environment.clock = world
      environment.commands = { ScriptedCommands(world: world, interruption: $2) }
    }
    return environment
  }

  var options: RunOptions {
    var options = RunOptions(
      evidenceParent: folder, toolVersion: "0.1.0", operatorName: "ana")
    options.limits.terminationGrace = 500
    options.limits.outputGrace = 200
    return options
  }

  func run(
    _ plan: Plan, environment: ExecutionEnvironment? = nil, options: RunOptions? = nil
  ) async throws -> Finished {
    let bytes = try plan.canonicalBytes()
    let outcome = await RunbookExecution.run(
      plan: plan, planBytes: bytes, options: options ?? self.options,
      environment: environment ?? self.environment())
    return Finished(outcome: outcome)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}

/// A run that has ended.
struct Finished {
  let outcome: RunOutcome

  var status: Int { outcome.exitStatus }

  var records: [JSONValue] {
    get throws {
      let directory = try #require(outcome.runDirectory)
      let data = try Data(
        contentsOf: URL(filePath: directory.appending("ledger.jsonl").string))
      return try data.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
    }
  }

  /// The `data` of every record of a type.
  func data(_ type: String) throws -> [[String: JSONValue]] {
    try records.compactMap { record in
      guard case .object(let members) = record, members["type"] == .string(type),
        case .object(let data)? = members["data"]
      else { return nil }
      return data
    }
  }

  var types: [String] {
    get throws {
      try records.compactMap { record in
        guard case .object(let members) = record, case .string(let type)? = members["type"] else {
          return nil
        }
        return type
      }
    }
  }

  func blob(_ stream: JSONValue?) throws -> [UInt8] {
    guard case .object(let members)? = stream, case .string(let name)? = members["sha256"] else {
      Issue.record("no stream")
      return []
    }
    let directory = try #require(outcome.runDirectory)
    return Array(
      try Data(contentsOf: URL(filePath: directory.appending("blobs").appending(name).string)))
  }

  func report() throws -> VerificationReport {
    RunVerifier(directory: try #require(outcome.runDirectory)).verify()
  }
}

/// A person who answers questions from a list, and then no more.
final class ScriptedTerminal: OperatorTerminal {
  private let answers: Mutex<[String]>
  private let asked = Mutex<[String]>([])

  init(_ answers: [String]) { self.answers = Mutex(answers) }

  var questions: [String] { asked.withLock { $0 } }
  var unused: [String] { answers.withLock { $0 } }

  func ask(_ question: String, interruption: Interruption) async -> String? {
    asked.withLock { $0.append(question) }
    return answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  func close() {}

  func askSecret(_ question: String, interruption: Interruption) async -> [UInt8]? {
    await ask(question, interruption: interruption).map { Array($0.utf8) }
  }
}

extension Plan {
  static func sample(_ steps: [Step], hosts: [String] = []) -> Plan {
    var plan = Plan(
      change: ChangeInfo(id: "CHG1", title: "Sample", environment: "test"),
      runbook: DocumentInfo(id: "runbook", title: "Runbook"),
      product: DocumentInfo(id: "product", title: "Product"),
      versions: Versions(from: "1.0", to: "2.0", path: ["1.0", "2.0"]))
    plan.hosts = hosts.map { Host(id: $0, connection: .local) }
    plan.steps = steps
    plan.stages = [Stage(id: "main", title: "Main", steps: steps.map(\.id))]
    return plan
  }
}

extension Plan.Step {
  static func step(
    _ id: String, _ kind: Kind, batches: [[String]] = [[Plan.controllerID]],
    _ configure: (inout Plan.Step) -> Void = { _ in }
  ) -> Plan.Step {
    var step = Plan.Step(
      id: id, title: "Title of \(id)", stage: "main", kind: kind, batches: batches,
      origin: Plan.Origin(file: "upgrade.yaml", line: 1))
    configure(&step)
    return step
  }

  static func run(
    _ id: String, _ text: String, batches: [[String]] = [[Plan.controllerID]],
    variables: [String] = [], _ configure: (inout Plan.Step) -> Void = { _ in }
  ) -> Plan.Step {
    step(id, .run, batches: batches) { step in
      step.command = Plan.Command(text: text, variables: variables)
      configure(&step)
    }
  }
}

extension Plan.Check {
  static func probe(
    _ id: String, _ text: String, _ expect: [Plan.Expectation] = [],
    hosts: [String] = [Plan.controllerID], kind: Kind = .probe,
    _ configure: (inout Plan.Check) -> Void = { _ in }
  ) -> Plan.Check {
    var check = Plan.Check(
      id: id, title: "Title of \(id)", kind: kind, subject: "the probe", expected: "holds",
      hosts: hosts, command: Plan.Command(text: text), expect: expect)
    configure(&check)
    return check
  }
}

extension Bench {
  /// Names in the folder.
  var entries: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.string) }
  }

  /// Every file under the folder, with its content.
  var files: [(path: String, bytes: [UInt8])] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: folder.string).compactMap { name in
        let path = path(name)
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
        return (path, Array(data))
      }
    }
  }
}

extension Bench {
  /// A plan of one command in the bench's folder, on these batches of hosts.
  func batched(
    _ text: String, _ batches: [[String]], _ configure: (inout Plan.Step) -> Void = { _ in }
  ) -> Plan {
    .sample(
      [
        .run("work", text, batches: batches, variables: ["host"]) {
          $0.command?.workingDirectory = folder.string
          configure(&$0)
        }
      ], hosts: batches.flatMap { $0 })
  }
}
