import Testing

/// A world in which a run must not come to its end, and where it stops.
struct RehearsalGuard: CustomTestStringConvertible {
  let family: String
  var example = "change.example.yaml"
  /// What is wrong.
  let name: String
  /// How the simulated world is broken: a line of shell, run in its folder.
  let breaks: String
  /// The line of the runbook after which something is waited for in vain.
  var impatient: String?
  let step: String
  let status: Int
  /// What no call on a host may hold afterwards.
  var spares: [String] = []
  /// What holds in the world afterwards: a line of shell.
  var leaves = "true"

  var testDescription: String { "\(family): \(name)" }
}
