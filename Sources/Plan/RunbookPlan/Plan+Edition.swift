extension Plan {
  /// What runs of a plan promise. It stands in the plan, and so under its digest, because what was
  /// sealed before is judged by what was promised then.
  package enum Edition {
    /// A run says in its end that something failed and was passed by.
    package static let honestEnd = 2
    /// A way back says in its end what it has not undone.
    package static let wholeWayBack = 3
    /// What a demand rests on is passed by with an approver only.
    package static let approvedPassing = 4
    /// A run that has left out what is mandatory says so in its end.
    package static let wholeRun = 5
    /// Of plans that are made today.
    package static let current = wholeRun
  }

  /// Runs of the plan keep what an edition promises.
  package func keeps(_ promise: Int) -> Bool { (edition ?? 1) >= promise }
}
