/// What the two ways of running a plan are known to do differently and should not. The generator
/// leaves it out, or the comparison passes over it, until it is mended; then its line goes.
enum NotYet: String, CaseIterable, Sendable {
  case reasons = "run.sh says in other words why a check failed"
  case floodSeen = "run.sh sees nothing of a probe's 3 MB in mksh"
  case yash = "run.sh loses bytes over 127 of what a probe printed in yash"
}
