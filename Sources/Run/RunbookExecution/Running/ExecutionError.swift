/// Why a run cannot start or go on for a reason that is not a step's: the machine refuses a
/// resource, or the evidence cannot be written.
package struct ExecutionError: Error, Equatable {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}
