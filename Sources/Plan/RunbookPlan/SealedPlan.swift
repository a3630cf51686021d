/// A plan with its canonical bytes and their digest.
package struct SealedPlan: Sendable {
  package let plan: Plan
  /// RFC 8785; what `plan.json` holds.
  package let bytes: [UInt8]
  /// SHA-256 of ``bytes`` as 64 hexadecimal digits.
  package let digest: String

  package init(_ plan: Plan) throws(PlanFormatError) {
    self.plan = plan
    bytes = try plan.canonicalBytes()
    digest = sha256Hex(bytes)
  }

  /// Reads what `plan.json` holds.
  package init(canonicalBytes bytes: [UInt8]) throws(PlanFormatError) {
    plan = try Plan(canonicalBytes: bytes)
    self.bytes = bytes
    digest = sha256Hex(bytes)
  }
}
