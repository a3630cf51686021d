/// What the verifier itself knows of keys; never taken from a run directory.
package struct TrustPolicy: Sendable, Equatable {
  package var allowedSigners: AllowedSigners
  package var revoked: RevokedKeys

  package init(allowedSigners: AllowedSigners, revoked: RevokedKeys = RevokedKeys()) {
    self.allowedSigners = allowedSigners
    self.revoked = revoked
  }
}

/// What a signature is for; each role has a namespace of its own, so that a signature of one
/// cannot be shown as one of another.
package typealias SigningRole = EvidenceRecord.Checkpoint.Role

extension SigningRole {
  package var namespace: String { "runbook-\(rawValue)" }
}

/// What can be said of one signature.
package enum SignatureVerdict: Sendable, Equatable {
  /// By a key that may do this.
  case trusted(SSHPublicKey)
  /// It fits, and there was no ``TrustPolicy`` to compare its key with.
  case uncompared(SSHPublicKey)
  /// It fits, and nobody vouches for its key.
  case unknownKey(SSHPublicKey)
  /// Why it must not be accepted.
  case refused(String)

  /// Judges an armored signature over a message.
  ///
  /// - Parameters:
  ///   - principal: in whose name it was made.
  ///   - time: when it was made, in milliseconds since 1970-01-01T00:00:00Z.
  package init(
    of signature: [UInt8], over message: [UInt8], role: SigningRole, principal: String,
    at time: Int, trust: TrustPolicy?
  ) {
    do throws(SigningError) {
      let made = try SSHSignature(armored: signature)
      try made.verify(message: message, namespace: role.namespace)
      self.init(made.key, role: role, principal: principal, at: time, trust: trust)
    } catch {
      self = .refused(error.reason)
    }
  }

  private init(
    _ key: SSHPublicKey, role: SigningRole, principal: String, at time: Int, trust: TrustPolicy?
  ) {
    guard let trust else {
      self = .uncompared(key)
      return
    }
    guard !trust.revoked.contains(key) else {
      self = .refused("the key \(key.fingerprint) is revoked")
      return
    }
    let answer = trust.allowedSigners.judge(
      key, principal: principal, namespace: role.namespace, at: time)
    switch answer {
    case .allowed: self = .trusted(key)
    case .unknownKey: self = .unknownKey(key)
    case .refused(let reason): self = .refused(reason)
    }
  }

  package var key: SSHPublicKey? {
    switch self {
    case .trusted(let key), .uncompared(let key), .unknownKey(let key): key
    case .refused: nil
    }
  }
}
