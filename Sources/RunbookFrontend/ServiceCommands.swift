import RunbookDiagnostics
import RunbookModel

/// Reads from a command which services it starts and stops.
///
/// Only `systemctl` with plain words is understood: it is how units are handled in runbooks, and
/// what is not understood changes nothing.
struct ServiceCommands {
  let components: [Component]
  let startOrder: [String]

  init(product: Product, runbook: Runbook) {
    components = product.components.filter { $0.unit != nil }
    startOrder = runbook.startOrder.map(\.value)
  }

  /// The service states after the command, in the order in which it sets them.
  func changes(by command: CommandVariants) -> [StateChange] {
    var changes: [StateChange] = []
    for text in command.texts {
      for statement in ShellWords.statements(text.shellText) {
        changes += self.changes(by: statement, at: text.span)
      }
      if text.references.contains(where: { $0.value == BuiltInVariable.startOrder.rawValue }),
        let state = verbInLoop(text.shellText)
      {
        changes += startOrder.map {
          StateChange(state: $0, value: state.rawValue, span: text.span, isInferred: true)
        }
      }
    }
    return changes
  }

  private func changes(by words: [String], at span: SourceSpan) -> [StateChange] {
    guard
      let position = words.firstIndex(where: { $0 == "systemctl" || $0.hasSuffix("/systemctl") })
    else { return [] }
    let arguments = words[(position + 1)...].filter { !$0.hasPrefix("-") }
    guard let verb = arguments.first, let state = ServiceCommands.state(after: verb) else {
      return []
    }
    return arguments.dropFirst().compactMap { unit in
      component(ofUnit: unit).map {
        StateChange(state: $0.id.value, value: state.rawValue, span: span, isInferred: true)
      }
    }
  }

  func component(ofUnit unit: String) -> Component? {
    let name = unitName(unit)
    return components.first { $0.unit.map { unitName($0.value) } == name }
      ?? components.first { $0.id.value == name }
  }

  private static func state(after verb: String) -> ServiceState? {
    switch verb {
    case "start", "restart", "reload-or-restart": .running
    case "stop", "kill": .stopped
    default: nil
    }
  }

  /// The verb of a `systemctl` whose unit is a loop variable.
  private func verbInLoop(_ text: String) -> ServiceState? {
    for words in ShellWords.statements(text) {
      guard let position = words.firstIndex(where: { $0 == "systemctl" }) else { continue }
      let arguments = words[(position + 1)...].filter { !$0.hasPrefix("-") }
      if let verb = arguments.first, let state = ServiceCommands.state(after: verb) { return state }
    }
    return nil
  }

  private func unitName(_ unit: String) -> String {
    unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
  }
}

/// Splits shell text into statements and those into words, well enough to find known commands.
package enum ShellWords {
  /// The words of each simple command; quotes are removed, comments and operators too.
  package static func statements(_ text: String) -> [[String]] {
    var statements: [[String]] = []
    var words: [String] = []
    var word: [UInt8] = []
    var hasWord = false
    var quote: UInt8?
    var inComment = false

    func endWord() {
      if hasWord { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll()
      hasWord = false
    }
    func endStatement() {
      endWord()
      if !words.isEmpty { statements.append(words) }
      words.removeAll()
    }

    for byte in text.utf8 {
      if inComment, byte != UInt8(ascii: "\n") { continue }
      if let open = quote {
        if byte == open { quote = nil } else { word.append(byte) }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        hasWord = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\\"): endWord()
      case UInt8(ascii: "\n"):
        inComment = false
        endStatement()
      case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        endStatement()
      case UInt8(ascii: "#") where !hasWord: inComment = true
      default:
        word.append(byte)
        hasWord = true
      }
    }
    endStatement()
    return statements
  }
}
