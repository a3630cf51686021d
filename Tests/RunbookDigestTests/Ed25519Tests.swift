import RunbookDigest
import Testing

@Suite("Ed25519")
struct Ed25519Tests {
  struct Vector: Sendable {
    let seed: [UInt8]
    let publicKey: [UInt8]
    let message: [UInt8]
    let signature: [UInt8]
  }

  /// RFC 8032, section 7.1, tests 1 and 2.
  static let vectors = [
    Vector(
      seed: bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
      publicKey: bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
      message: [],
      signature: bytes(
        """
        e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155
        5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
        """)),
    Vector(
      seed: bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"),
      publicKey: bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
      message: [0x72],
      signature: bytes(
        """
        92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
        085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
        """)),
  ]

  @Test("signs and accepts as RFC 8032 shows", arguments: vectors)
  func examples(_ vector: Vector) throws {
    let secret = try Ed25519PrivateKey(seed: vector.seed)
    #expect(secret.publicKey == vector.publicKey)
    #expect(try secret.signature(for: vector.message) == vector.signature)
    let key = try Ed25519PublicKey(bytes: vector.publicKey)
    #expect(key.hasSigned(vector.message, vector.signature))
    #expect(!key.hasSigned(vector.message + [0], vector.signature))
  }

  @Test("accepts no signature of which a bit was changed", arguments: vectors)
  func changed(_ vector: Vector) throws {
    let key = try Ed25519PublicKey(bytes: vector.publicKey)
    for bit in 0..<vector.signature.count * 8 {
      var signature = vector.signature
      signature[bit / 8] ^= 1 << (bit % 8)
      #expect(!key.hasSigned(vector.message, signature), "bit \(bit)")
    }
  }

  @Test("accepts no second form of a signature, whose S is larger by the order", arguments: vectors)
  func malleable(_ vector: Vector) throws {
    // The order of the base point, the least significant byte first.
    let order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
    var signature = vector.signature
    var carry = 0
    for place in 0..<32 {
      let sum = Int(signature[32 + place]) + Int(order[place]) + carry
      signature[32 + place] = UInt8(truncatingIfNeeded: sum)
      carry = sum >> 8
    }
    let key = try Ed25519PublicKey(bytes: vector.publicKey)
    #expect(!key.hasSigned(vector.message, signature))
  }

  @Test("accepts nothing of another length", arguments: [0, 1, 63, 65, 128])
  func lengths(count: Int) throws {
    let vector = Ed25519Tests.vectors[0]
    let key = try Ed25519PublicKey(bytes: vector.publicKey)
    let signature = Array((vector.signature + vector.signature).prefix(count))
    #expect(!key.hasSigned(vector.message, signature))
    #expect(throws: KeyError.self) { try Ed25519PublicKey(bytes: Array(signature.prefix(31))) }
  }
}
