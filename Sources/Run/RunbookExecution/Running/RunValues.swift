import RunbookDialects
import RunbookPlan

/// The values of the plan's variables for one run: dates formatted, secrets read.
struct RunValues: Sendable {
  private let plan: Plan
  /// Values of date variables, as the evidence records them.
  let dates: [String: String]
  /// In the order of the plan.
  let secrets: [Secret]
  /// What every command inherits: the environment of this process without the secrets.
  let inherited: ProcessVariables
  /// What the operator should know before anything runs, in words.
  let warnings: [String]
  private let secretValues: [String: [UInt8]]

  /// - Parameters:
  ///   - seconds: now, since 1970-01-01T00:00:00Z.
  ///   - fixedDates: what the dates were when the run was started, where it is resumed.
  /// - Throws: ``RunRefusal`` where a command of the plan names a variable or a host that has no
  ///   value.
  init(
    plan: Plan, environment: ProcessVariables, secrets read: SecretValues, seconds: Int,
    fixedDates: [String: String] = [:]
  ) throws(RunRefusal) {
    self.plan = plan
    var dates: [String: String] = [:]
    for variable in plan.variables where variable.kind == .date {
      dates[variable.name] =
        fixedDates[variable.name]
        ?? (try? DateFormat(variable.value ?? DateFormat.usual))?.text(seconds)
    }
    self.dates = dates
    secrets = read.secrets
    secretValues = read.byName
    var warnings = read.warnings
    var inherited = environment.forCommands
    for name in read.byName.keys { inherited[name] = nil }
    for name in inherited.names {
      let value = inherited[bytes: name] ?? []
      guard let secret = RunValues.secret(in: value, among: read.secrets) else {
        continue
      }
      inherited[name] = nil
      warnings.append(
        "the environment variable `\(name)` holds the secret `\(secret)`: no command gets it")
    }
    self.inherited = inherited
    self.warnings = warnings
    try verifyPlan()
  }

  /// The host with this id.
  func host(_ id: String) -> Plan.Host? {
    if let host = plan.hosts.first(where: { $0.id == id }) { return host }
    return id == Plan.controllerID ? Plan.Host(id: id, connection: .local) : nil
  }

  /// The variables that a command names, with their values on one host.
  func values(of command: Plan.Command, on host: Plan.Host) -> [String: [UInt8]] {
    var values: [String: [UInt8]] = [:]
    for name in command.variables { values[name] = value(of: name, on: host) }
    return values
  }

  /// The name of a secret that stands in the value of another environment variable.
  private static func secret(in value: [UInt8], among secrets: [Secret]) -> String? {
    secrets.first { secret in
      secret.value.count >= SecretReader.certainLength
        && !value.ranges(of: secret.value).isEmpty
    }?.name
  }

  private func value(of name: String, on host: Plan.Host) -> [UInt8]? {
    let text: String?
    if let variable = plan.variables.first(where: { $0.name == name }) {
      switch variable.kind {
      case .value: text = variable.value
      case .perHost: text = variable.byHost?[host.id]
      case .date: text = dates[name]
      case .secret: return secretValues[name]
      }
    } else {
      switch name {
      case "host": text = host.id
      case "address": text = host.address ?? host.id
      default: text = nil
      }
    }
    return text.map { Array($0.utf8) }
  }

  /// Fails now rather than half-way through the night.
  private func verifyPlan() throws(RunRefusal) {
    for host in plan.hosts {
      guard let reason = host.placeTrouble else { continue }
      throw RunRefusal("the plan cannot be run: host `\(host.id)`: \(reason)")
    }
    let all = plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    for step in all {
      if let command = step.command {
        for id in step.hosts { try verify(command, on: id, in: step) }
      }
      for check in [step.check, step.unless].compactMap({ $0 }) {
        guard let command = check.command else { continue }
        for id in check.hosts { try verify(command, on: id, in: step) }
      }
    }
  }

  private func verify(
    _ command: Plan.Command, on id: String, in step: Plan.Step
  ) throws(RunRefusal) {
    guard let host = host(id) else {
      throw RunRefusal("step `\(step.id)` names the host `\(id)`, which the plan does not have")
    }
    guard command.text(on: id) != nil else {
      throw RunRefusal("step `\(step.id)` has no command for the host `\(id)`")
    }
    for name in command.variables where value(of: name, on: host) == nil {
      throw RunRefusal("step `\(step.id)` uses `${\(name)}`, which has no value on `\(id)`")
    }
  }
}

/// Why a run does not even start; nothing has been run or written.
struct RunRefusal: Error, Equatable {
  let reason: String
  /// What else to say, each a line.
  let details: [String]
  let exitStatus: Int

  init(_ reason: String, details: [String] = [], exitStatus: Int = ExitStatus.usage) {
    self.reason = reason
    self.details = details
    self.exitStatus = exitStatus
  }

  /// For the operator.
  var lines: [String] {
    ["NOT STARTED: \(reason)"] + details + ["exit status: \(exitStatus)"]
  }
}
