import RunbookPlan

extension Plan.Retry {
  /// Whether another attempt may follow, which begins after the pause between two of them.
  ///
  /// Whoever runs it knows the time that has passed; whoever reads its records only bounds of it.
  ///
  /// - Parameters:
  ///   - attempts: that were made.
  ///   - elapsed: milliseconds since the first of them began.
  ///   - longest: milliseconds that can be waited for at most.
  package func allowsAnother(after attempts: Int, elapsed: Int, longest: Int = .max) -> Bool {
    if let most = self.attempts, attempts >= most { return false }
    guard let limit = forMS else { return self.attempts != nil }
    let (sum, overflow) = elapsed.addingReportingOverflow(everyMS)
    return !overflow && sum <= min(limit, longest)
  }
}
