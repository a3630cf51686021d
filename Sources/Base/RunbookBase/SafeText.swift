/// Text that may be placed as it is, because its type has escaped it for where it lands.
package protocol SafeText: Sendable {
  var safeText: String { get }
}

/// A number needs no escaping anywhere.
extension Int: SafeText {
  package var safeText: String { String(self) }
}
