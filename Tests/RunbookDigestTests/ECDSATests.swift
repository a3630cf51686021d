import RunbookDigest
import Testing

@Suite("ECDSA")
struct ECDSATests {
  struct Vector: Sendable {
    let curve: ECDSAPublicKey.Curve
    let point: [UInt8]
    let r: [UInt8]
    let s: [UInt8]
    /// The order of the curve's base point.
    let order: [UInt8]
  }

  /// "sample" of RFC 6979, sections A.2.5 to A.2.7.
  static let vectors = [
    Vector(
      curve: .p256,
      point: bytes(
        """
        04 60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6
        7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299
        """),
      r: bytes("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"),
      s: bytes("F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"),
      order: bytes("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551")),
    Vector(
      curve: .p384,
      point: bytes(
        """
        04 EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64
        DEF8F0EA9055866064A254515480BC13
        8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1
        288B231C3AE0D4FE7344FD2533264720
        """),
      r: bytes(
        """
        94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C
        81A648152E44ACF96E36DD1E80FABE46
        """),
      s: bytes(
        """
        99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94F
        A329C145786E679E7B82C71A38628AC8
        """),
      order: bytes(
        """
        FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF
        581A0DB248B0A77AECEC196ACCC52973
        """)),
    Vector(
      curve: .p521,
      point: bytes(
        """
        04 01894550D0785932E00EAA23B694F213F8C3121F86DC97A04E5A7167DB4E5BCD
        371123D46E45DB6B5D5370A7F20FB633155D38FFA16D2BD761DCAC474B9A2F5023A4
        00493101C962CD4D2FDDF782285E64584139C2F91B47F87FF82354D6630F746A
        28A0DB25741B5B34A828008B22ACC23F924FAAFBD4D33F81EA66956DFEAA2BFDFCF5
        """),
      r: bytes(
        """
        00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F17
        4E25A1EE9017B5D450606ADD152B534931D7D4E8455CC91F9B15BF05EC36E377FA
        """),
      s: bytes(
        """
        00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF28
        2623EAA63E5B5C0723D8B8C37FF0777B1A20F8CCB1DCCC43997F1EE0E44DA4A67A
        """),
      order: bytes(
        """
        01FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
        FFFA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409
        """)),
  ]

  private static let message = Array("sample".utf8)

  @Test("accepts what RFC 6979 shows, on each curve", arguments: vectors)
  func examples(_ vector: Vector) throws {
    let key = try ECDSAPublicKey(vector.curve, point: vector.point)
    #expect(key.hasSigned(ECDSATests.message, r: vector.r, s: vector.s))
    #expect(key.hasSigned(ECDSATests.message, r: [0] + vector.r, s: [0, 0] + vector.s))
    #expect(!key.hasSigned(Array("test".utf8), r: vector.r, s: vector.s))
    #expect(!key.hasSigned(ECDSATests.message, r: vector.s, s: vector.r))
  }

  @Test("accepts no number that is none of a signature", arguments: vectors)
  func numbers(_ vector: Vector) throws {
    let key = try ECDSAPublicKey(vector.curve, point: vector.point)
    let odd: [[UInt8]] = [[], [0], [1], vector.order, [UInt8](repeating: 0xFF, count: 80)]
    for number in odd {
      #expect(!key.hasSigned(ECDSATests.message, r: number, s: vector.s))
      #expect(!key.hasSigned(ECDSATests.message, r: vector.r, s: number))
      #expect(!key.hasSigned(ECDSATests.message, r: number, s: number))
    }
  }

  @Test("takes no point but an uncompressed one of its curve", arguments: vectors)
  func points(_ vector: Vector) {
    var beside = vector.point
    beside[beside.count - 1] ^= 1
    let compressed = [0x02] + vector.point.dropFirst().prefix(vector.curve.width)
    let others: [[UInt8]] = [
      [], [0], beside, Array(compressed), vector.point + [0],
      [0x06] + vector.point.dropFirst(), [UInt8](repeating: 0, count: vector.point.count),
      [0x04] + [UInt8](repeating: 0, count: vector.point.count - 1),
    ]
    for point in others {
      #expect(throws: KeyError.self) { try ECDSAPublicKey(vector.curve, point: point) }
    }
  }
}
