import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Each action under its key.
extension Step {
  private func first<Value>(_ value: (Action) -> Value?) -> Value? {
    for action in actions { if let found = value(action.value) { return found } }
    return nil
  }

  private mutating func add(_ action: Action, at span: SourceSpan) {
    actions.append(Located(action, at: span))
  }

  var run: CommandVariants? {
    get { first { if case .run(let command) = $0 { command } else { nil } } }
    set { if let newValue { add(.run(newValue), at: newValue.span) } }
  }
  var manual: Manual? {
    get { first { if case .manual(let manual) = $0 { manual } else { nil } } }
    set { if let newValue { add(.manual(newValue), at: newValue.span) } }
  }
  var wait: Wait? {
    get { first { if case .wait(let wait) = $0 { wait } else { nil } } }
    set { if let newValue { add(.wait(newValue), at: newValue.span) } }
  }
  var notify: Notify? {
    get { first { if case .notify(let notify) = $0 { notify } else { nil } } }
    set { if let newValue { add(.notify(newValue), at: newValue.span) } }
  }
  var approve: Approve? {
    get { first { if case .approve(let approve) = $0 { approve } else { nil } } }
    set { if let newValue { add(.approve(newValue), at: newValue.span) } }
  }
  var include: Name? {
    get { first { if case .include(let name) = $0 { name } else { nil } } }
    set { if let newValue { add(.include(newValue), at: newValue.span) } }
  }
  var alternatives: Located<[Alternative]>? {
    get {
      actions.lazy.compactMap { action in
        if case .choose(let ways) = action.value { Located(ways, at: action.span) } else { nil }
      }.first
    }
    set { if let newValue { add(.choose(newValue.value), at: newValue.span) } }
  }
  var steps: Located<[Step]>? {
    get {
      actions.lazy.compactMap { action in
        if case .steps(let steps) = action.value { Located(steps, at: action.span) } else { nil }
      }.first
    }
    set { if let newValue { add(.steps(newValue.value), at: newValue.span) } }
  }
  /// What stands under `check`: the action, where there is no other.
  var writtenCheck: CheckUse? {
    get { check ?? first { if case .check(let check) = $0 { check } else { nil } } }
    set { check = newValue }
  }
}

extension Shorthand where Record == Undo {
  private static var prefix: String { "irreversible:" }

  /// A command, or why there is none.
  static var commandOrReason: Shorthand {
    Shorthand(
      .template,
      read: { reader, node, undo in
        if let text = node.scalar?.text, text.hasPrefix(prefix) {
          let reason = text.dropFirst(prefix.count).drop { $0 == " " }
          undo.irreversible = Name(String(reason), at: node.span)
        } else {
          undo.run = Codec<CommandVariants>.command.read(&reader, node)
        }
      },
      write: { undo in
        guard undo.manual == nil, undo.reversible == nil, undo.estimate == nil else { return nil }
        if let reason = undo.irreversible, undo.run == nil {
          return .text("\(prefix) \(reason.value)")
        }
        return undo.irreversible == nil ? undo.run?.common.map { .text($0.writtenText) } : nil
      })
  }
}
