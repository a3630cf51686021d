/// Why a key, a signature or a list of keys cannot be used, in words for a person.
package struct SigningError: Error, Sendable, Equatable, CustomStringConvertible {
  package let reason: String

  package init(_ reason: String) { self.reason = reason }

  package var description: String { reason }
}
