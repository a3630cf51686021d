import RunbookBase
import RunbookPlan

/// Whose keys are whose, as `allowed_signers` of `ssh-keygen` says it.
package struct AllowedSigners: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var principals: NamePatterns
    package var key: SSHPublicKey
    /// Nil: every namespace.
    package var namespaces: NamePatterns?
    /// Milliseconds since 1970-01-01T00:00:00Z, the first that counts; whole seconds.
    package var validAfter: Int?
    /// The last that counts; whole seconds.
    package var validBefore: Int?
    /// The key signs certificates, and nothing else.
    package var isAuthority = false

    init(principals: NamePatterns, key: SSHPublicKey) {
      self.principals = principals
      self.key = key
    }
  }

  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }
}

// MARK: - Asking

extension AllowedSigners {
  package enum Answer: Sendable, Equatable {
    case allowed
    /// Nobody vouches for the key.
    case unknownKey
    /// The key is known, and may not do this.
    case refused(String)
  }

  /// Whether a key may sign in a person's name, for one purpose, at one time.
  ///
  /// - Parameter time: milliseconds since 1970-01-01T00:00:00Z; `ssh-keygen` compares whole seconds.
  package func judge(
    _ key: SSHPublicKey, principal: String, namespace: String, at time: Int
  ) -> Answer {
    let ofKey = entries.filter { $0.key == key && !$0.isAuthority }
    guard !ofKey.isEmpty else { return .unknownKey }
    let ofPerson = ofKey.filter { $0.principals.match(Array(principal.utf8)) }
    guard !ofPerson.isEmpty else {
      return .refused("the key \(key.fingerprint) is not one of `\(principal)`")
    }
    let ofPurpose = ofPerson.filter { $0.namespaces?.match(Array(namespace.utf8)) ?? true }
    guard !ofPurpose.isEmpty else {
      return .refused("the key \(key.fingerprint) may not sign for `\(namespace)`")
    }
    let second = time - time % 1_000
    var reason = ""
    for entry in ofPurpose {
      if let after = entry.validAfter, second < after {
        reason = "was not yet valid; it is from \(WallTime.text(milliseconds: after))"
      } else if let before = entry.validBefore, second > before {
        reason = "had expired \(WallTime.text(milliseconds: before))"
      } else {
        return .allowed
      }
    }
    return .refused("the key \(key.fingerprint) \(reason)")
  }

  /// The key is listed for this person, for whatever purpose and time, in whatever letters: it is
  /// theirs, whoever else may sign with it.
  package func lists(_ key: SSHPublicKey, for person: String) -> Bool {
    let name = PersonName.folded(Array(person.utf8))
    return entries.contains { entry in
      entry.key == key
        && NamePatterns(PersonName.lowercased(entry.principals.text)).match(name)
    }
  }
}
