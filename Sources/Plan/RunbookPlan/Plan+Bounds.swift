import RunbookDialects

extension Plan {
  /// Refuses what no compiler writes and no runner could carry out alike: expressions beyond their
  /// bounds, formats of dates that differ from host to host, limits of zero, numbers that overflow
  /// where they are added up.
  func verifyBounds() throws(PlanFormatError) {
    for variable in variables where variable.kind == .date {
      do throws(DateFormatFault) {
        _ = try DateFormat(variable.value ?? DateFormat.usual)
      } catch {
        throw PlanFormatError(reason: "the format of `\(variable.name)` \(error.reason)")
      }
    }
    for step in steps { try step.verifyBounds() }
    for procedure in recovery {
      for step in procedure.steps { try step.verifyBounds() }
    }
  }
}

extension Plan.Step {
  fileprivate func verifyBounds() throws(PlanFormatError) {
    try verify(timeoutMS, "limit", from: 1)
    try verify(estimateMS, "estimate", from: 0)
    try verify(undo?.estimateMS, "estimate", from: 0)
    try verify(retry)
    for check in [check, unless] {
      guard let check else { continue }
      try verify(check.timeoutMS, "limit", from: 1)
      try verify(check.holdMS, "hold", from: 0)
      try verify(check.retry)
      for expectation in check.expect where expectation.predicate == .matches {
        try verifyExpression(expectation.text ?? "")
      }
    }
  }

  private func verify(_ retry: Plan.Retry?) throws(PlanFormatError) {
    try verify(retry?.everyMS, "pause", from: 0)
    try verify(retry?.forMS, "limit of its attempts", from: 0)
    if let attempts = retry?.attempts, attempts < 1 {
      throw PlanFormatError(reason: "step `\(id)` allows \(attempts) attempts")
    }
  }

  private func verify(
    _ milliseconds: Int?, _ what: String, from least: Int
  ) throws(PlanFormatError) {
    guard let milliseconds, !(least...DurationBound.longest).contains(milliseconds) else { return }
    throw PlanFormatError(
      reason: "the \(what) of step `\(id)` is \(milliseconds) ms, which is out of bounds")
  }

  private func verifyExpression(_ text: String) throws(PlanFormatError) {
    do throws(RegexFault) {
      _ = try ExtendedRegex(text)
    } catch {
      throw PlanFormatError(
        reason: "step `\(id)` expects what is no regular expression: it \(error.reason)")
    }
  }
}
