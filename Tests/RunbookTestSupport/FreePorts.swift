/// Ports to try one after another until one can be listened on; below those that a system gives to
/// whoever connects.
package enum FreePorts {
  /// Separated by spaces.
  package static var guesses: String {
    (0..<9).map { _ in "\(Int.random(in: 20_000..<32_000))" }.joined(separator: " ")
  }
}
