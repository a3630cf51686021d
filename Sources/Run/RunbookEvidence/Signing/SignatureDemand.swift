/// Roles in which a run must be signed, beside those that its plan asks for.
package struct SignatureDemand: Sendable, Equatable {
  package var roles: Set<SigningRole>

  package init(_ roles: Set<SigningRole> = []) { self.roles = roles }
}
