/// Variables that every runbook has without declaring them.
package enum BuiltInVariable: String, CaseIterable, Sendable {
  /// The version to reach.
  case target
  /// The version that runs before the change.
  case origin
  /// Number of the change.
  case change
  /// Id of the host that the command runs on.
  case host
  /// Address of that host, or its id where it has none.
  case address
  /// Service units in the runbook's `start_order`, separated by spaces.
  case startOrder = "start_order"

  /// Whether the value differs from host to host.
  package var isPerHost: Bool { self == .host || self == .address }
}
