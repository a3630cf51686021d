import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// Reads from a command which services it starts and stops.
///
/// `systemctl`, `service`, `rc-service` and scripts of `init.d` with plain words are understood, also
/// where another shell is given the text; what is not understood changes nothing.
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
    var last: ServiceState?
    var changes = changes(in: text.shellText, at: text.span, &last)
    let namesOrder = text.references.contains {
      $0.value == BuiltInVariable.startOrder.rawValue
    }
    // Where the order reaches `systemctl` by a way that is not understood, such as `xargs`.
    if namesOrder, changes.isEmpty, let last {
      changes = startOrder.map { change($0, last, at: text.span) }
    }
    return changes
  }

  /// - Parameters:
  ///   - last: what the last command sets services to.
  ///   - depth: of shells within shells.
  private func changes(
    in text: String, at span: SourceSpan, _ last: inout ServiceState?, depth: Int = 0
  ) -> [StateChange] {
    var changes: [StateChange] = []
    var loops: [String: [String]] = [:]
    for command in ShellWords.commands(text) {
      let words = command.core
      if words.first == "for", words.count > 3, words.dropFirst(2).first == "in" {
        loops[words[words.startIndex + 1]] = Array(words.dropFirst(3))
      }
      if let (state, units) = ServiceCommands.deed(of: command) {
        last = state
        changes += units.flatMap { components(of: $0, in: loops) }.map {
          change($0, state, at: span)
        }
      } else if depth < 3 {
        // Which of the texts is the command depends on options before it; one of them is.
        for inner in command.handedOn {
          let found = self.changes(in: inner, at: span, &last, depth: depth + 1)
          changes += found
          if !found.isEmpty { break }
        }
      }
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

  /// What a command does to which units; nil where it leaves them as they are.
  private static func deed(of command: ShellCommand) -> (ServiceState, [String])? {
    let words = command.arguments.filter { !$0.hasPrefix("-") }
    switch command.program {
    case "systemctl": return state(after: command.core).map { ($0, Array(words.dropFirst())) }
    case "service", "rc-service", "invoke-rc.d":
      guard words.count > 1 else { return nil }
      return state(ofAction: words[1]).map { ($0, [words[0]]) }
    case let script where command.core.first?.hasSuffix("/init.d/\(script)") == true:
      return words.first.flatMap(state(ofAction:)).map { ($0, [script]) }
    default: return nil
    }
  }

  private static func state(ofAction action: String) -> ServiceState? {
    switch action {
    case "start", "restart", "reload-or-restart": .running
    case "stop", "kill": .stopped
    default: nil
    }
  }

  /// What the units of a `systemctl` command are after it; nil where it leaves them as they are.
  private static func state(after words: ArraySlice<String>) -> ServiceState? {
    switch words.dropFirst().first(where: { !$0.hasPrefix("-") }) {
    case "enable"? where words.contains("--now"): .running
    case "disable"? where words.contains("--now"), "mask"? where words.contains("--now"): .stopped
    case let action?: state(ofAction: action)
    case nil: nil
    }
  }
}

private func unitName(_ unit: String) -> String {
  unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
}
