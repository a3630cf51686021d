import RunbookDiagnostics
import RunbookModel
package import RunbookPlan
import YAMLSyntax

extension Compilation {
  /// What a stage hands to the next, for those who change the compiler.
  package enum Dump: String, CaseIterable, Sendable {
    /// The values of every file with their places.
    case nodes
    /// Hosts and variables, names bound.
    case resolved
    /// The steps in the order in which they run.
    case schedule
    /// The plan as it is sealed.
    case plan
  }

  /// - Returns: lines without a promise of their form; nil where the stage was not reached.
  /// - Throws: ``PlanFormatError`` where a value does not fit the plan's format.
  package func dumped(_ dump: Dump) throws(PlanFormatError) -> [String]? {
    switch dump {
    case .nodes: nodes
    case .resolved: resolved.map(described)
    case .schedule: resolved.map(schedule)
    case .plan:
      try plan().map { plan in
        String(decoding: plan.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      }
    }
  }

  private var nodes: [String] {
    var lines: [String] = []
    for file in sources.files {
      lines.append(file.path)
      guard let root = YAMLReader.read(file).root else { continue }
      describe(root, "", in: file, indented: "  ", to: &lines)
    }
    return lines
  }

  private func describe(
    _ node: YAMLNode, _ name: String, in file: SourceFile, indented indent: String,
    to lines: inout [String]
  ) {
    let (line, column) = file.position(at: node.span.start)
    let (lastLine, lastColumn) = file.position(at: node.span.end)
    let start = "\(indent)\(name)\(line):\(column)-\(lastLine):\(lastColumn) "
    switch node.content {
    case .scalar(let scalar):
      lines.append(
        start + (scalar.isNull ? "null" : "\(scalar.style) \(scalar.text.debugDescription)"))
    case .sequence(let items):
      lines.append(start + "list")
      for item in items { describe(item, "- ", in: file, indented: indent + "  ", to: &lines) }
    case .mapping(let pairs):
      lines.append(start + "mapping")
      for pair in pairs {
        describe(pair.value, "\(pair.name): ", in: file, indented: indent + "  ", to: &lines)
      }
    }
  }

  private func described(_ change: ResolvedChange) -> [String] {
    var lines: [String] = []
    for host in change.hosts {
      lines.append(
        "host \(host.id) \(host.connection) os=\(host.osFamily ?? "?") "
          + "roles=\(host.roles.joined(separator: ",")) "
          + "components=\(host.components.joined(separator: ","))")
    }
    for variable in change.variables {
      let value =
        switch variable.value {
        case .text(let text): text.debugDescription
        case .secret: "secret"
        case .date(let format): "date \(format.debugDescription)"
        case .perHost(let values):
          values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.debugDescription)" }
            .joined(separator: " ")
        case .missing: "missing"
        }
      lines.append("variable \(variable.name) \(variable.isUsed ? "" : "unused ")\(value)")
    }
    for skip in change.skipped { lines.append("left out \(skip.id)") }
    return lines
  }

  private func schedule(_ change: ResolvedChange) -> [String] {
    change.stages.flatMap { stage in
      ["stage \(stage.id)"] + stage.steps.map { "  \(line($0))" }
    }
      + change.recovery.flatMap { recovery in
        ["recovery \(recovery.recovery.id.value)"] + recovery.steps.map { "  \(line($0))" }
      }
  }

  private func line(_ step: ScheduledStep) -> String {
    var words = [step.id, step.step.action?.value.keyword ?? "none", "\(step.position)"]
    words.append(step.batches.map { $0.joined(separator: ",") }.joined(separator: " | "))
    if let delegate = step.delegate { words.append("on=\(delegate)") }
    if let turn = step.turn { words.append("turn=\(turn.group):\(turn.number)/\(turn.count)") }
    words += step.changes.map { "\($0.state)=\($0.value)\($0.isInferred ? "?" : "")" }
    words += step.satisfies.map { "satisfies=\($0.value)" }
    return words.joined(separator: "  ")
  }
}
