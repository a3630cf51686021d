import RunbookDiagnostics
import RunbookModel

/// Reads from a command which services it starts and stops.
///
/// Only `systemctl` with plain words is understood: it is how units are handled in runbooks, and
/// what is not understood changes nothing.
struct ServiceCommands {
  let components: [Component]
  let startOrder: [String]
  /// Positions in ``components`` by unit, without `.service`, and by id.
  private let positions: [String: Int]

  init(product: Product, runbook: Runbook) {
    components = product.components.filter { $0.unit != nil }
    var positions: [String: Int] = [:]
    // The name of a unit goes before the id of another component.
    for (index, component) in components.enumerated() {
      let unit = component.unit.map { unitName($0.value) } ?? ""
      if positions[unit] == nil { positions[unit] = index }
    }
    for (index, component) in components.enumerated() where positions[component.id.value] == nil {
      positions[component.id.value] = index
    }
    self.positions = positions
    // An order that is used without being defined has a finding of its own; what it would start
    // is taken to be every service but the guards.
    startOrder =
      runbook.startOrder.isEmpty
      ? components.filter { !$0.isGuard }.map(\.id.value) : runbook.startOrder.map(\.value)
  }

  /// The service states after the command, in the order in which it sets them.
  func changes(by command: CommandVariants) -> [StateChange] {
    command.texts.flatMap { changes(by: $0) }
  }

  private func changes(by text: TemplateText) -> [StateChange] {
    var changes: [StateChange] = []
    var loops: [String: [String]] = [:]
    var last: ServiceState?
    for command in ShellWords.commands(text.shellText) {
      let words = command.core
      if words.first == "for", words.count > 3, words.dropFirst(2).first == "in" {
        loops[words[words.startIndex + 1]] = Array(words.dropFirst(3))
      }
      guard command.program == "systemctl", let state = ServiceCommands.state(after: words) else {
        continue
      }
      last = state
      let units = command.arguments.filter { !$0.hasPrefix("-") }.dropFirst()
      for component in units.flatMap({ components(of: $0, in: loops) }) {
        changes.append(change(component, state, at: text.span))
      }
    }
    let namesOrder = text.references.contains {
      $0.value == BuiltInVariable.startOrder.rawValue
    }
    // Where the order reaches `systemctl` by a way that is not understood, such as `xargs`.
    if namesOrder, changes.isEmpty, let last {
      changes = startOrder.map { change($0, last, at: text.span) }
    }
    return changes
  }

  private func change(_ id: String, _ state: ServiceState, at span: SourceSpan) -> StateChange {
    StateChange(state: id, value: state.rawValue, span: span, isInferred: true)
  }

  /// The components that a word names: a unit, the start order, or the variable of a loop.
  private func components(of word: String, in loops: [String: [String]]) -> [String] {
    guard word.hasPrefix("$") else { return component(ofUnit: word).map { [$0.id.value] } ?? [] }
    let name = word.dropFirst().filter { $0 != "{" && $0 != "}" }
    if name == BuiltInVariable.startOrder.rawValue { return startOrder }
    return (loops[String(name)] ?? []).flatMap { components(of: $0, in: [:]) }
  }

  func component(ofUnit unit: String) -> Component? {
    positions[unitName(unit)].map { components[$0] }
  }

  /// What the units of a `systemctl` command are after it; nil where it leaves them as they are.
  private static func state(after words: ArraySlice<String>) -> ServiceState? {
    switch words.dropFirst().first(where: { !$0.hasPrefix("-") }) {
    case "start"?, "restart"?, "reload-or-restart"?: .running
    case "stop"?, "kill"?: .stopped
    case "enable"? where words.contains("--now"): .running
    case "disable"? where words.contains("--now"), "mask"? where words.contains("--now"): .stopped
    default: nil
    }
  }

}

private func unitName(_ unit: String) -> String {
  unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
}
