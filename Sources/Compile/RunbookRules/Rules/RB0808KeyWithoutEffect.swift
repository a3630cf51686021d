import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let keyWithoutEffect = Rule(
    808, "key-without-effect",
    summary: "A key has no effect on what stands below it, or on an action of its kind.",
    rationale: """
      Who reads it believes in it: a limit that nobody holds, a retry that never happens, hosts that \
      are not taken one by one.
      """,
    failing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - {id: again, include: restart, retry: «{attempts: 3, every: 1s}»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, check: {tcp: 'web:80'}, on: all, batch: «{size: 1}»}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, run: make restart, on: all, batch: {size: 1, pause: «10m»}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
      RuleExample(
        product: """
          requirements:
            - «level»: should
              requirements:
                - {id: spare-disk, kind: check, level: may}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures:
            restart:
              steps:
                - {id: stop, run: make stop, retry: {attempts: 3, every: 1s}}
                - {id: start, run: make start}
          stages:
            - id: live
              steps:
                - {id: again, include: restart, timeout: 1m, on_failure: stop}
          """)
    ],
    check: { context in
      (context.runbook?.allSteps ?? []).flatMap { step in
        step.idleKeys.map { $0.diagnostic(of: step) }
      }
    })
}

/// A key that has no effect where it stands.
private struct IdleKey {
  let key: String
  let span: SourceSpan
  let kind: String
  let help: String

  func diagnostic(of step: Step) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(808), "`\(key)` of `\(step.id.value)` has no effect on \(kind)", at: span,
      labels: span == step.id.span ? [] : [DiagnosticLabel("the step", at: step.id.span)],
      help: [help])
  }
}

extension Step {
  fileprivate var idleKeys: [IdleKey] {
    guard let action = action?.value else { return [] }
    return action.isGroup ? idleInGroup(action) : idleBatch(action)
  }

  /// What is said of one command cannot be said of a group of them.
  private func idleInGroup(_ action: Action) -> [IdleKey] {
    let kind = "a group of steps"
    let help = "give it to the steps of the group that it is meant for"
    var keys: [IdleKey] = []
    if let retry { keys.append(IdleKey(key: "retry", span: retry.span, kind: kind, help: help)) }
    if let unless {
      keys.append(IdleKey(key: "unless", span: unless.span, kind: kind, help: help))
    }
    if let ok = okStatuses.first {
      keys.append(IdleKey(key: "ok", span: ok.span, kind: kind, help: help))
    }
    if isIdempotent {
      keys.append(IdleKey(key: "idempotent", span: id.span, kind: kind, help: help))
    }
    return keys
  }

  private func idleBatch(_ action: Action) -> [IdleKey] {
    idleDelegate(action) + idleKeysOfBatch(action)
  }

  /// No machine does what a person does; what looks may be delegated all the same.
  private func idleDelegate(_ action: Action) -> [IdleKey] {
    guard let delegate, check == nil, unless == nil else { return [] }
    switch action {
    case .manual, .notify, .approve: break
    case .run, .check, .wait, .include, .choose, .steps: return []
    }
    return [
      IdleKey(
        key: "delegate_to", span: delegate.span, kind: "a `\(action.keyword)`",
        help: "take it out: a person does the step, and no command runs")
    ]
  }

  private func idleKeysOfBatch(_ action: Action) -> [IdleKey] {
    guard let batch else { return [] }
    switch action {
    case .check, .wait, .notify, .approve:
      return [
        IdleKey(
          key: "batch", span: batch.span, kind: "a `\(action.keyword)`",
          help: "take it out: a `\(action.keyword)` is done once, for all its hosts")
      ]
    case .run, .manual, .include, .choose, .steps: break
    }
    let help = "make a group of the step, with `on:`, `batch:` and `steps:`, or take it out"
    let kind = "a step that is no group"
    var keys: [IdleKey] = []
    if let pause = batch.pause {
      keys.append(IdleKey(key: "pause", span: pause.span, kind: kind, help: help))
    }
    if let step = batch.afterFirst.first {
      keys.append(IdleKey(key: "after_first", span: step.span, kind: kind, help: help))
    }
    if let step = batch.between.first {
      keys.append(IdleKey(key: "between", span: step.span, kind: kind, help: help))
    }
    if let host = batch.order.first {
      keys.append(IdleKey(key: "order", span: host.span, kind: kind, help: help))
    }
    return keys
  }
}
