/// A part of the runbook that this change leaves out.
package struct ResolvedSkip: Sendable {
  package enum Cause: Sendable {
    /// Somebody decided it, with a reason.
    case decision
    /// Its condition does not hold.
    case condition
    /// Another alternative is taken in its place.
    case alternative
  }

  package var id: String
  package var title: String
  package var reason: String
  package var by: String?
  package var cause: Cause
  /// Requirements that the part would meet if it were in the plan.
  package var requirements: Set<String>
  /// Components that it would upgrade.
  package var upgrades: Set<String> = []

  package init(
    id: String, title: String, reason: String, by: String? = nil, cause: Cause,
    requirements: Set<String> = []
  ) {
    self.id = id
    self.title = title
    self.reason = reason
    self.by = by
    self.cause = cause
    self.requirements = requirements
  }
}
