/// Reasons that a run records by itself and that `verify` holds its records against. The script has
/// the same; what people say besides is free.
package enum RecordedWords {
  /// Of a part of the plan: ids of the steps that are not run follow, with a comma between any two.
  package static let leftOut = "left out, as asked: "
  /// Of a step that nothing takes back, where nobody is there.
  package static let passedBy = "has no undo, and was passed by on the way back"
  /// The same where somebody is: what was done about it follows.
  package static let passedByPerson = "has no undo; on the way back: "
  /// Of a way back that nothing but the operator calls for; the name stands before it.
  package static let asked = " asked for it"
}
