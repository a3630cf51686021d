import CLibCrypto

/// Why bytes are no key, or no signature of its form.
package struct KeyError: Error, Equatable {
  package init() {}
}

/// A key that libcrypto holds, freed with its last owner. It never changes after it is made, and
/// libcrypto lets any thread read it.
final class KeyHandle: Sendable {
  // A pointer is not Sendable by itself; what it points to is only read.
  private nonisolated(unsafe) let key: OpaquePointer

  private init(_ key: OpaquePointer) { self.key = key }

  deinit { EVP_PKEY_free(key) }

  /// libcrypto without `openssl.cnf`: neither the file nor `OPENSSL_CONF` may put another
  /// implementation in the place of its own.
  private static let isReady: Bool =
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1

  private static func prepare() throws(KeyError) {
    guard isReady else { throw KeyError() }
  }

  // MARK: Making

  static func ed25519(publicKey: [UInt8]) throws(KeyError) -> KeyHandle {
    try prepare()
    guard
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, publicKey.count)
    else { throw KeyError() }
    return KeyHandle(key)
  }

  static func ed25519(seed: [UInt8]) throws(KeyError) -> KeyHandle {
    try prepare()
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
      throw KeyError()
    }
    return KeyHandle(key)
  }

  /// - Parameters:
  ///   - curve: its name in OpenSSL.
  ///   - point: uncompressed, as in SEC 1, section 2.3.3.
  static func elliptic(curve: String, point: [UInt8]) throws(KeyError) -> KeyHandle {
    // What is pushed has to stay where it is until the key is made of it.
    let key = curve.withCString { curve in
      point.withUnsafeBytes { point in
        fromParts("EC") { parts in
          OSSL_PARAM_BLD_push_utf8_string(parts, runbook_group, curve, 0) == 1
            && OSSL_PARAM_BLD_push_octet_string(
              parts, runbook_point, point.baseAddress, point.count) == 1
        }
      }
    }
    guard let key else { throw KeyError() }
    return key
  }

  /// - Parameters: both numbers in bytes, the most significant first.
  static func rsa(modulus: [UInt8], exponent: [UInt8]) throws(KeyError) -> KeyHandle {
    let n = BN_bin2bn(modulus, Int32(modulus.count), nil)
    let e = BN_bin2bn(exponent, Int32(exponent.count), nil)
    defer {
      BN_free(n)
      BN_free(e)
    }
    let key = fromParts("RSA") { parts in
      OSSL_PARAM_BLD_push_BN(parts, runbook_modulus, n) == 1
        && OSSL_PARAM_BLD_push_BN(parts, runbook_exponent, e) == 1
    }
    guard let key else { throw KeyError() }
    return key
  }

  private static func fromParts(_ kind: String, _ push: (OpaquePointer) -> Bool) -> KeyHandle? {
    guard isReady, let parts = OSSL_PARAM_BLD_new() else { return nil }
    defer { OSSL_PARAM_BLD_free(parts) }
    guard push(parts), let parameters = OSSL_PARAM_BLD_to_param(parts) else { return nil }
    defer { OSSL_PARAM_free(parameters) }
    guard let maker = EVP_PKEY_CTX_new_from_name(nil, kind, nil) else { return nil }
    defer { EVP_PKEY_CTX_free(maker) }
    var key: OpaquePointer?
    guard EVP_PKEY_fromdata_init(maker) == 1,
      EVP_PKEY_fromdata(maker, &key, runbook_public_key, parameters) == 1
    else { return nil }
    return key.map { KeyHandle($0) }
  }

  // MARK: Using

  /// The 32 bytes of an Ed25519 key.
  func rawPublicKey() throws(KeyError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, count == 32 else {
      throw KeyError()
    }
    return bytes
  }

  /// - Parameter hash: its name in OpenSSL; nil where the algorithm has its own.
  /// - Returns: false for whatever is not a signature over the message by this key.
  func hasSigned(_ message: [UInt8], _ signature: [UInt8], hash: String?) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit_ex(context, nil, hash, nil, nil, key, nil) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// An Ed25519 signature, 64 bytes.
  func sign(_ message: [UInt8]) throws(KeyError) -> [UInt8] {
    guard let context = EVP_MD_CTX_new() else { throw KeyError() }
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: 64)
    var count = signature.count
    guard EVP_DigestSignInit_ex(context, nil, nil, nil, nil, key, nil) == 1,
      EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == 64
    else { throw KeyError() }
    return signature
  }
}
