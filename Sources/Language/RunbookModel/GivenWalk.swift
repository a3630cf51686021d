import RunbookDiagnostics

extension GivenVisitor {
  /// Writes nothing where no variable stands: copies of a step share what they say.
  fileprivate mutating func visit<Root, Value>(
    _ root: inout Root, _ path: WritableKeyPath<Root, Given<Value>?>
  ) {
    guard var given = root[keyPath: path], given.variable != nil else { return }
    visit(&given)
    root[keyPath: path] = given
  }

  fileprivate mutating func visit<Root, Value>(
    _ root: inout Root, each path: WritableKeyPath<Root, [Given<Value>]>
  ) {
    guard root[keyPath: path].contains(where: { $0.variable != nil }) else { return }
    for index in root[keyPath: path].indices where root[keyPath: path][index].variable != nil {
      visit(&root[keyPath: path][index])
    }
  }

  fileprivate mutating func visit<Root>(_ root: inout Root, _ path: WritableKeyPath<Root, Retry?>) {
    guard var retry = root[keyPath: path], retry.hasVariables else { return }
    visit(&retry, \.every)
    visit(&retry, \.forTime)
    visit(&retry, \.attempts)
    root[keyPath: path] = retry
  }
}

extension Retry {
  fileprivate var hasVariables: Bool {
    every?.variable != nil || forTime?.variable != nil || attempts?.variable != nil
  }
}

extension Step {
  /// Goes over the values of the step itself: not those of its checks, nor of steps in it.
  package mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    visitor.visit(&self, \.timeout)
    visitor.visit(&self, \.estimate)
    visitor.visit(&self, \.impact)
    visitor.visit(&self, each: \.okStatuses)
    visitor.visit(&self, \.retry)
    if var taken = undo, taken.estimate?.variable != nil {
      visitor.visit(&taken, \.estimate)
      undo = taken
    }
    if var written = backup, written.maximumAge?.variable != nil {
      visitor.visit(&written, \.maximumAge)
      backup = written
    }
    if var written = batch, written.hasVariables {
      written.visitGiven(&visitor)
      batch = written
    }
    switch action?.value {
    case .wait(var wait)? where wait.hasVariables:
      visitor.visit(&wait, \.every)
      visitor.visit(&wait, \.limit)
      visitor.visit(&wait, \.stableFor)
      actions[0].value = .wait(wait)
    case .notify(var notify)? where notify.lead?.variable != nil:
      visitor.visit(&notify, \.lead)
      actions[0].value = .notify(notify)
    case .run?, .manual?, .check?, .wait?, .notify?, .approve?, .include?, .choose?, .steps?, nil:
      break
    }
  }

  /// The same of all that is written in it.
  fileprivate mutating func visitAllGiven(_ visitor: inout some GivenVisitor) {
    visitor.enter(&self)
    visitGiven(&visitor)
    check?.visitGiven(&visitor)
    unless?.visitGiven(&visitor)
    batch?.afterFirst.visitAllGiven(&visitor)
    batch?.between.visitAllGiven(&visitor)
    switch action?.value {
    case .check(var use)?:
      use.visitGiven(&visitor)
      actions[0].value = .check(use)
    case .wait(var wait)?:
      wait.until?.visitGiven(&visitor)
      actions[0].value = .wait(wait)
    case .choose(var alternatives)?:
      for index in alternatives.indices { alternatives[index].steps.visitAllGiven(&visitor) }
      actions[0].value = .choose(alternatives)
    case .steps(var steps)?:
      steps.visitAllGiven(&visitor)
      actions[0].value = .steps(steps)
    case .run?, .manual?, .notify?, .approve?, .include?, nil: break
    }
  }
}

extension [Step] {
  fileprivate mutating func visitAllGiven(_ visitor: inout some GivenVisitor) {
    for index in indices { self[index].visitAllGiven(&visitor) }
  }
}

extension Wait {
  fileprivate var hasVariables: Bool {
    every?.variable != nil || limit?.variable != nil || stableFor?.variable != nil
  }
}

extension Batch {
  fileprivate var hasVariables: Bool {
    sizes.contains { $0.variable != nil } || minimumAvailable?.variable != nil
      || maximumUnavailable?.variable != nil || pause?.variable != nil
  }

  package mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    visitor.visit(&self, each: \.sizes)
    visitor.visit(&self, \.minimumAvailable)
    visitor.visit(&self, \.maximumUnavailable)
    visitor.visit(&self, \.pause)
  }
}

extension Check {
  package mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    visitor.enter(&self)
    visitor.visit(&self, \.status)
    visitor.visit(&self, \.free)
    visitor.visit(&self, \.maximumAge)
    visitor.visit(&self, \.tolerance)
    visitor.visit(&self, \.timeout)
    visitor.visit(&self, \.retry)
    visitor.visit(&self, \.hold)
    guard var expected = expect else { return }
    visitor.visit(&expected, each: \.exit)
    visitor.visit(&expected, \.jsonLength)
    if let (ordering, written) = expected.number, written.variable != nil {
      var value = written
      visitor.visit(&value)
      expected.number = (ordering, value)
    }
    expect = expected
  }
}

extension CheckUse {
  fileprivate mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    guard case .inline(var check) = self else { return }
    check.visitGiven(&visitor)
    self = .inline(check)
  }
}

extension [CheckUse] {
  fileprivate mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    for index in indices { self[index].visitGiven(&visitor) }
  }
}

extension [VerifyItem] {
  fileprivate mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    for index in indices {
      guard case .step(var step) = self[index] else { continue }
      step.visitAllGiven(&visitor)
      self[index] = .step(step)
    }
  }
}

extension Runbook {
  /// Goes over the values of the document, wherever they stand.
  package mutating func visitGiven(_ visitor: inout some GivenVisitor) {
    for index in checks.indices { checks[index].visitGiven(&visitor) }
    for index in procedures.indices { procedures[index].steps.visitAllGiven(&visitor) }
    for index in stages.indices {
      stages[index].entry.visitGiven(&visitor)
      stages[index].exit.visitGiven(&visitor)
      stages[index].steps.visitAllGiven(&visitor)
    }
    verify.visitGiven(&visitor)
    for index in recovery.indices {
      recovery[index].steps.visitAllGiven(&visitor)
      recovery[index].verify.visitGiven(&visitor)
    }
    collectParts()
  }
}
