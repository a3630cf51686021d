import Glibc
import RunbookPlan

/// The values of the plan's variables for one run: dates formatted, secrets read.
struct RunValues: Sendable {
  private let plan: Plan
  /// Values of date variables, as the evidence records them.
  let dates: [String: String]
  /// In the order of the plan.
  let secrets: [Secret]
  /// What every command inherits: the environment of this process without the secrets.
  let inherited: [String: String]
  private let secretValues: [String: String]

  /// - Parameter seconds: now, since 1970-01-01T00:00:00Z.
  /// - Throws: ``RunRefusal`` where a secret is not set, or a command of the plan names a variable
  ///   or a host that has no value.
  init(
    plan: Plan, environment: [String: String], seconds: Int
  ) throws(RunRefusal) {
    self.plan = plan
    var dates: [String: String] = [:]
    var secretValues: [String: String] = [:]
    var missing: [String] = []
    for variable in plan.variables {
      switch variable.kind {
      case .value, .perHost: continue
      case .date:
        dates[variable.name] = RunValues.format(seconds, as: variable.value ?? "%Y-%m-%d")
      case .secret:
        if let value = environment[variable.name], !value.isEmpty {
          secretValues[variable.name] = value
        } else {
          missing.append(variable.name)
        }
      }
    }
    guard missing.isEmpty else {
      let names = missing.map { "`\($0)`" }.joined(separator: ", ")
      throw RunRefusal("set the environment variable \(names): the plan uses it as a secret")
    }
    self.dates = dates
    self.secretValues = secretValues
    secrets = plan.variables.compactMap { variable in
      secretValues[variable.name].map { Secret(name: variable.name, value: Array($0.utf8)) }
    }
    inherited = environment.filter { secretValues[$0.key] == nil }
    try verifyPlan()
  }

  /// The host with this id.
  func host(_ id: String) -> Plan.Host? {
    if let host = plan.hosts.first(where: { $0.id == id }) { return host }
    return id == Plan.controllerID ? Plan.Host(id: id, connection: .local) : nil
  }

  /// The variables that a command names, with their values on one host.
  func values(of command: Plan.Command, on host: Plan.Host) -> [String: String] {
    var values: [String: String] = [:]
    for name in command.variables { values[name] = value(of: name, on: host) }
    return values
  }

  private func value(of name: String, on host: Plan.Host) -> String? {
    guard let variable = plan.variables.first(where: { $0.name == name }) else {
      switch name {
      case "host": return host.id
      case "address": return host.address ?? host.id
      default: return nil
      }
    }
    return switch variable.kind {
    case .value: variable.value
    case .perHost: variable.byHost?[host.id]
    case .date: dates[name]
    case .secret: secretValues[name]
    }
  }

  /// Fails now rather than half-way through the night.
  private func verifyPlan() throws(RunRefusal) {
    for step in plan.steps {
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

  /// Formats in UTC by the rules of `strftime`.
  private static func format(_ seconds: Int, as format: String) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    var buffer = [CChar](repeating: 0, count: 1_024)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Why a run does not even start; nothing has been run or written.
struct RunRefusal: Error, Equatable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
