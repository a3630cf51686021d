import FoundationEssentials
import Glibc
import RunbookEvidence
import RunbookPlan
import SystemPackage

/// A random plan, run as plans are run at night: killed now and then, carried on by whatever is at
/// hand, in part, with people who answer and sign.
struct HonestRun {
  /// What is left when nobody carries the run on any more.
  struct Ended {
    let workspace: Workspace
    /// The run directory.
    let run: String
    let plan: Plan
    /// Of the last start of the program.
    let status: Int?
    /// Every start of the program.
    let seen: [Finished]
  }

  /// Where a run begins in its workspace.
  private static let folder = "here"
  private static let evidence = folder + "/evidence"
  /// Is there once the program has ended.
  private static let over = ".over"
  /// How often a run is carried on at most.
  private static let limit = 12

  let change: RandomChange
  let keys: KeyRing
  let paths: [DifferentialPath]
  let workspace: Workspace
  private var random: SplitMix64
  private var killsLeft: Int
  private var seen: [Finished] = []
  private var part = ""

  /// - Parameter isCalm: nothing is killed.
  init(
    seed: UInt64, _ keys: KeyRing, _ paths: [DifferentialPath], isCalm: Bool = false
  ) throws {
    change = RandomChange(seed: seed, for: .recording)
    self.keys = keys
    // Where nothing but applets is to be found there is no `ssh-keygen`.
    let isSigned = change.approvals > 0
    self.paths = paths.filter { if case .applets = $0 { !isSigned } else { true } }
    workspace = try Workspace()
    // Another stream of chance than the plan's.
    var random = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D &+ 1)
    killsLeft = random.pick(weighted: [(4, 0), (2, 1), (2, 2), (2, 3)])
    if isCalm { killsLeft = 0 }
    self.random = random
  }

  /// - Returns: nil where the run never began, because what it asks for is not there.
  mutating func run() async throws -> Ended? {
    let plan = try await prepare()
    choosePart(of: plan)
    let path = random.pick(paths)
    var status = try await start(path, "", plan)
    var tries = 0
    while tries < HonestRun.limit {
      tries += 1
      let said = seen.last.map { $0.output + $0.errors } ?? ""
      guard let run = onlyRun() else {
        // Killed before there was a run, or refused.
        guard status == nil || status ?? 0 > 128 else { return nil }
        status = try await start(path, "", plan)
        continue
      }
      if said.contains("no run was ever started in it") {
        try confirmUnbegun(workspace.path(run))
        try FileManager.default.removeItem(atPath: workspace.path(run))
        status = try await start(path, "", plan)
      } else if said.contains("started still runs") || said.contains("RESUMED: the run is going on")
      {
        try await Task.sleep(for: .milliseconds(150))
        status = try await resume(run, plan)
      } else if status == 0 || status == 30 || said.contains("nothing to resume")
        || status == nil && isOver(run)
      {
        break
      } else if status == nil || random.chance(55) {
        status = try await resume(run, plan)
      } else {
        break
      }
    }
    guard let run = onlyRun() else { return nil }
    return Ended(
      workspace: workspace, run: workspace.path(run), plan: plan, status: status, seen: seen)
  }

  /// A directory in which no run was begun holds nothing that could be false.
  private func confirmUnbegun(_ run: String) throws {
    let report = RunVerifier(directory: FilePath(run)).verify()
    guard report.verdict == .incomplete else {
      throw NeverHappened(
        description: "what was never begun is judged:\n" + report.lines.joined(separator: "\n"))
    }
  }

  private func onlyRun() -> String? {
    let names = (try? workspace.names(HonestRun.evidence)) ?? []
    return names.first { $0.hasPrefix("run-") }.map { HonestRun.evidence + "/" + $0 }
  }

  /// A signal that came too late.
  private func isOver(_ run: String) -> Bool { !workspace.exists(run + "/lock") }

  // MARK: - Before the run

  private mutating func prepare() async throws -> Plan {
    try workspace.write(change.yaml, to: "change.yaml")
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    guard compiled.status == 0 else {
      throw NeverHappened(description: "it does not compile\n\(compiled)\n\(change.yaml)")
    }
    for folder in ["/" + RandomChange.folder, "/approvals"] {
      try FileManager.default.createDirectory(
        atPath: workspace.path(HonestRun.folder + folder), withIntermediateDirectories: true)
    }
    try workspace.write(#"{"level": 3, "list": ["a", "b\u0301"]}"#, to: "here/settings.json")
    try workspace.write(change.secret, to: "here/" + RandomChange.secretFile)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: workspace.path("here/" + RandomChange.secretFile))
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    for name in ["li", "ed"].prefix(change.approvals) {
      try keys.approve(plan, gate: nil, by: name, in: workspace.path("here/approvals"))
    }
    return plan
  }

  private mutating func choosePart(of plan: Plan) {
    guard random.chance(20) else { return }
    let ids = plan.steps.map(\.id)
    let first = random.below(ids.count)
    let last = random.number(first...(ids.count - 1))
    switch random.below(4) {
    case 0: part = "--from '\(ids[first])'"
    case 1: part = "--until '\(ids[last])'"
    case 2: part = "--from '\(ids[first])' --until '\(ids[last])'"
    default: part = "--only '\(ids[first])'" + (first == last ? "" : " --only '\(ids[last])'")
    }
  }

  // MARK: - Starting the program

  private mutating func start(
    _ path: DifferentialPath, _ options: String, _ plan: Plan
  ) async throws -> Int? {
    try await start(
      path.line("OPTIONS --evidence-dir evidence \(part) \(options)", begins: true), plan)
  }

  /// By whatever is at hand; whoever does it has mended what stopped the run, or goes back.
  private mutating func resume(_ run: String, _ plan: Plan) async throws -> Int? {
    if random.chance(70) { try workspace.write("", to: "here/" + RandomChange.mended) }
    let directory = "evidence/" + (run.split(separator: "/").last ?? "")
    let back = random.chance(12) ? "--rollback" : ""
    let path = random.pick(paths)
    return try await start(path.line("OPTIONS --resume \(directory) \(back)", begins: false), plan)
  }

  private mutating func start(_ line: String, _ plan: Plan) async throws -> Int? {
    let isAttended = random.chance(45)
    let line = line.replacing("OPTIONS", with: options(isAttended: isAttended))
    let shown = isAttended ? try RandomPerson.session(line, in: workspace) : line
    let company = Company(
      person: isAttended ? try RandomPerson(in: workspace, SplitMix64(seed: random.next())) : nil,
      approver: change.approvals > 0
        ? GateApprover(keys, plan, in: workspace, HonestRun.folder) : nil,
      death: nextDeath(), evidence: workspace.path(HonestRun.evidence),
      over: workspace.path(HonestRun.over))
    unlink(company.over)
    let finished = try await workspace.shell(
      "(cd \(HonestRun.folder) && \(shown)); code=$?; : >\(HonestRun.over); exit $code",
      environment: RandomChange.environment.merging(["TERM": "xterm", "SHELL": "/bin/sh"]) { $1 },
      meanwhile: { try await company.keep(with: $0) })
    seen.append(finished)
    guard let death = company.death, let run = onlyRun() else { return finished.status }
    try death.tear(workspace.path(run))
    // A terminal that is killed with what runs on it may say that all is well.
    return workspace.exists(run + "/lock") || finished.status == 137 ? nil : finished.status
  }

  private func options(isAttended: Bool) -> String {
    let options = "--operator ana@example.com" + (isAttended ? "" : " --unattended")
    guard change.approvals > 0 else { return options }
    return options + " --allowed-signers '\(keys.allowed)' --approvals approvals"
  }

  private mutating func nextDeath() -> RandomKill? {
    guard killsLeft > 0, random.chance(75) else { return nil }
    killsLeft -= 1
    return RandomKill(&random)
  }
}

/// Who and what is there while the program runs.
private struct Company: Sendable {
  let person: RandomPerson?
  let approver: GateApprover?
  let death: RandomKill?
  /// The folder in which the run directory is or will be.
  let evidence: String
  /// A file that is there once the program has ended.
  let over: String

  func keep(with running: Running) async throws {
    let isOver = { @Sendable in FileManager.default.fileExists(atPath: over) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      if var person { group.addTask { try await person.serve(running, isOver) } }
      if let approver { group.addTask { try await approver.serve(isOver) } }
      if let death {
        group.addTask { try await death.strike(running, evidence: evidence, isOver: isOver) }
      }
      try await group.waitForAll()
    }
  }
}
