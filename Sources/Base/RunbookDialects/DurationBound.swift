/// How long something may be said to last.
package enum DurationBound {
  /// A hundred years in milliseconds: sums of what steps take stay far below what a number holds.
  package static let longest = 36_500 * 86_400_000
}
