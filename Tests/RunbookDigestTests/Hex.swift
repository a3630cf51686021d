/// The bytes of hexadecimal digits, as standards print their examples; a first half byte may be
/// left out.
func bytes(_ hex: String) -> [UInt8] {
  let digits = hex.compactMap(\.hexDigitValue)
  let even = digits.count.isMultiple(of: 2) ? digits : [0] + digits
  return stride(from: 0, to: even.count, by: 2).map { UInt8(even[$0] << 4 | even[$0 + 1]) }
}
