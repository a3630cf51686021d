/// What the scripts of all plans share, as far as one of them needs it.
///
/// A function of the runtime is written if, and only if, something that is written calls it: the
/// change's own lines, the statements that are run where they stand, or another function that is
/// written. So nothing is called that is not there, and nothing is there that nobody calls.
struct ShellEngine {
  struct Part: Equatable {
    /// As its template is called, without what all have in common.
    let name: String
    /// Whole lines; empty where nothing of it is needed.
    let text: String
  }

  let parts: [Part]

  /// - Parameter needs: what the change's own lines call and speak of.
  init(needs: ShellNeeds, templates: TemplateSet) {
    let all = ShellEngine.names.map { name in
      let bytes = templates.render("\(ShellEngine.prefix)\(name).sh", needs.record)
      return (name: name, units: ShellUnit.units(of: String(decoding: bytes, as: UTF8.self)))
    }
    let reached = ShellEngine.reached(in: all.flatMap(\.units), from: needs.calls)
    parts = all.map { Part(name: $0.name, text: ShellEngine.text(of: $0.units, reached)) }
  }

  /// Of the templates that hold the runtime.
  static let prefix = "shell/runtime-"

  /// Of its parts, in no order that means anything.
  static let names = TemplateSet.names.filter { $0.hasPrefix(prefix) }
    .map { String($0.dropFirst(prefix.count).dropLast(".sh".count)) }

  private static func text(of units: [ShellUnit], _ reached: Set<String>) -> String {
    var text = ""
    var heading: ShellUnit?
    for unit in units {
      if unit.isHeading {
        heading = unit
      } else if unit.name.map(reached.contains) ?? true {
        text += (heading?.text ?? "") + unit.text
        heading = nil
      }
    }
    guard !text.isEmpty else { return "" }
    // One blank line stands behind a part.
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text + "\n"
  }

  /// The names of the functions that can come to be called.
  private static func reached(in units: [ShellUnit], from roots: Set<String>) -> Set<String> {
    var functions: [String: [ShellCalls]] = [:]
    var open = roots
    var statements: [ShellCalls] = []
    for unit in units {
      let calls = ShellCalls(unit.text.utf8)
      if let name = unit.name {
        functions[name, default: []].append(calls)
      } else {
        statements.append(calls)
      }
    }
    let runners = Set(functions.filter { $0.value.contains(where: \.runsItsArguments) }.keys)
    func names(_ calls: ShellCalls) -> [String] {
      calls.commands.flatMap { [$0.name] + (runners.contains($0.name) ? $0.words : []) }
    }
    open.formUnion(statements.flatMap(names))
    var reached: Set<String> = []
    while let name = open.popFirst() {
      guard let calls = functions[name], reached.insert(name).inserted else { continue }
      open.formUnion(calls.flatMap(names))
    }
    return reached
  }
}
