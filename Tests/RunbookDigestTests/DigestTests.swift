import RunbookDigest
import Testing

/// Examples of NIST's page on FIPS 180-4.
@Suite("Hashes")
struct DigestTests {
  private static let abc = Array("abc".utf8)

  @Test("are those of FIPS 180-4")
  func examples() {
    #expect(
      Array(SHA1.hash(data: DigestTests.abc)) == bytes("a9993e364706816aba3e25717850c26c9cd0d89d"))
    #expect(
      Array(SHA256.hash(data: DigestTests.abc))
        == bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(
      Array(SHA512.hash(data: DigestTests.abc))
        == bytes(
          """
          ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a
          2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
          """))
  }

  @Test("of nothing are that of the empty message")
  func nothing() {
    #expect(
      Array(SHA256().finalize())
        == bytes("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
    #expect(SHA256.hash(data: [UInt8]()) == SHA256().finalize())
  }

  @Test("of a message in parts are those of the whole", arguments: [1, 63, 64, 65, 1000])
  func parts(size: Int) {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    var hash = SHA256()
    var rest = message[...]
    while !rest.isEmpty {
      hash.update(data: rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    #expect(
      Array(hash.finalize())
        == bytes("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"))
  }

  @Test("of a copy go their own way, and can go on after they were asked for")
  func copies() {
    var one = SHA512()
    one.update(data: DigestTests.abc.prefix(1))
    var other = one
    _ = one.finalize()
    one.update(data: DigestTests.abc.dropFirst())
    other.update(data: [0])
    #expect(one.finalize() == SHA512.hash(data: DigestTests.abc))
    #expect(other.finalize() == SHA512.hash(data: [UInt8(ascii: "a"), 0]))
  }
}
