/// What kind of value may stand at a place of `plan.json`.
package indirect enum PlanShape: Sendable {
  case text
  /// One text and no other.
  case constant(String)
  /// A whole number that every reader of JSON is sure of: below 2^53.
  case integer
  case flag
  case words([String])
  case list(PlanShape)
  /// Names of the plan's own, each with a value.
  case table(PlanShape)
  /// A mapping, known by its name, and the formats of it and of what it holds.
  case record(String, @Sendable () -> AnyRecordFormat)
}
