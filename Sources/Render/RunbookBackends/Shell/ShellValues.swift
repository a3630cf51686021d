import RunbookBase
import RunbookDialects
import RunbookPlan

/// The plan's variables and hosts as the script's assignments.
struct ShellValues {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  func constants() throws(BackendError) -> [TemplateRecord] {
    try assignments { $0.kind == .value ? $0.value ?? "" : nil }
  }

  func dates() throws(BackendError) -> [TemplateRecord] {
    let sorted = try assignments { $0.kind == .date ? $0.value ?? DateFormat.usual : nil }
    return sorted
  }

  /// Where each secret comes from: a file's path, or what a person who types it is shown.
  func secrets() throws(BackendError) -> [TemplateRecord] {
    var records: [TemplateRecord] = []
    for variable in plan.variables where variable.kind == .secret {
      let origin = variable.secretOrigin ?? .env
      let place = origin == .file ? variable.secretFile : variable.title
      records.append([
        "origin": .text(try ShellName(origin.rawValue)),
        "name": .text(try ShellName(variable.name)),
        "place": .text(ShellWord(origin == .env ? "" : PrintableText.joined(place ?? ""))),
      ])
    }
    return records
  }

  private func assignments(
    _ text: (Plan.Variable) -> String?
  ) throws(BackendError) -> [TemplateRecord] {
    var records: [TemplateRecord] = []
    // Sorted, because the record of a run lists dates by name.
    for variable in plan.variables.sorted(by: {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }) {
      guard let text = text(variable) else { continue }
      let name = try ShellName(variable.name)
      records.append(["name": .text(name), "word": .text(ShellWord(text))])
    }
    return records
  }

  func hosts() throws(BackendError) -> [TemplateRecord] {
    var records: [TemplateRecord] = []
    for host in plan.hosts {
      let address = host.address ?? host.id
      var values: [TemplateRecord] = []
      if !plan.variables.contains(where: { $0.name == "address" }) {
        let name = ShellName(keyword: "address")
        values.append(["name": .text(name), "word": .text(ShellWord(address))])
      }
      for variable in plan.variables where variable.kind == .perHost {
        guard let text = variable.byHost?[host.id] else { continue }
        let name = try ShellName(variable.name)
        values.append(["name": .text(name), "word": .text(ShellWord(text))])
      }
      records.append([
        "id": .text(ShellWord(host.id)), "via": .text(ShellValues.connection(of: host)),
        "destination": .text(ShellWord(host.destination)),
        "values": .records(values),
      ])
    }
    return records
  }

  /// A Windows host is served by a person.
  private static func connection(of host: Plan.Host) -> ShellName {
    if host.osFamily == "windows" { return ShellName(keyword: "windows") }
    return ShellName(keyword: host.connection == .ssh ? "ssh" : "local")
  }
}

extension Plan {
  /// Makes sure that a command has a text and all its values on every host it runs on.
  func verify(_ command: Command, on ids: [String], step: String) throws(BackendError) {
    for id in ids {
      guard id == Plan.controllerID || hosts.contains(where: { $0.id == id }) else {
        throw .unknownHost(id, step: step)
      }
      guard command.text(on: id) != nil else { throw .noCommand(step: step, host: id) }
      for name in command.variables where !hasValue(name, on: id) {
        throw .undefinedVariable(name: name, step: step, host: id)
      }
    }
  }

  private func hasValue(_ name: String, on host: String) -> Bool {
    guard let variable = variables.first(where: { $0.name == name }) else {
      return name == "host" || name == "address"
    }
    return variable.kind != .perHost || variable.byHost?[host] != nil
  }

  /// Whether what a command prints may hold a secret.
  func isSecret(_ command: Command?) -> Bool {
    command?.variables.contains { name in
      variables.contains { $0.name == name && $0.kind == .secret }
    } ?? false
  }
}
