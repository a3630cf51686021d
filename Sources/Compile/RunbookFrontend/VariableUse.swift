import RunbookDiagnostics
import RunbookModel

/// Which variables a plan needs: nobody is asked for a value that nothing uses.
enum VariableUse {
  /// Names in the steps' texts and, through their values, those behind them.
  static func names(
    in steps: some Sequence<ScheduledStep>, runbook: Runbook, change: Change
  ) -> Set<String> {
    var names: Set<String> = []
    let hasGiven = !GivenUse.all(of: runbook).isEmpty
    for step in steps {
      var texts = step.step.templates
      for check in [step.check, step.unless] { texts += check?.check.templates ?? [] }
      for text in texts { names.formUnion(text.references.map(\.variable)) }
      if hasGiven { names.formUnion(given(in: step)) }
    }
    var behind: [String: [String]] = [:]
    for variable in runbook.variables {
      let texts = [variable.defaultValue, variable.file].compactMap { $0 }
      behind[variable.id.value, default: []] += texts.flatMap(\.references).map(\.variable)
      if let list = variable.listOf { behind[variable.id.value, default: []].append(list.value) }
    }
    for binding in change.variables {
      let texts = (binding.value.map { [$0] } ?? []) + binding.byHost.map(\.value)
      behind[binding.name.value, default: []] += texts.flatMap(\.references).map(\.variable)
    }
    var open = Array(names)
    while let name = open.popLast() {
      for next in behind[name] ?? [] where names.insert(next).inserted { open.append(next) }
    }
    return names
  }

  /// Variables that stand in a step, or in the group that it is a part of, for a number or a duration.
  private static func given(in scheduled: ScheduledStep) -> [String] {
    var found = GivenUse.Finder()
    var step = scheduled.step
    step.visitGiven(&found)
    for resolved in [scheduled.check, scheduled.unless] {
      var check = resolved?.check
      check?.visitGiven(&found)
    }
    var batch = scheduled.turn?.batch
    batch?.visitGiven(&found)
    return found.uses.map(\.name.variable)
  }
}
