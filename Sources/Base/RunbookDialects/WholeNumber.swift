/// A whole number as a command prints it, of up to 1,000 digits: more than any machine counts with.
package struct WholeNumber: Comparable, Sendable, CustomStringConvertible {
  /// Digits, zeros in front of them not counted.
  package static let longest = 1_000

  private let isNegative: Bool
  /// Without zeros in front; empty for zero.
  private let digits: [UInt8]

  /// Reads an optional sign and digits, behind blanks; nil for anything else.
  package init?(_ text: some Collection<UInt8>) {
    var rest = text.drop { $0 == 0x20 || $0 == 0x09 }
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard !rest.isEmpty, rest.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    digits = Array(rest.drop { $0 == UInt8(ascii: "0") })
    guard digits.count <= WholeNumber.longest else { return nil }
    isNegative = sign == UInt8(ascii: "-") && !digits.isEmpty
  }

  package init(_ number: Int) {
    isNegative = number < 0
    digits = number == 0 ? [] : Array(String(number.magnitude).utf8)
  }

  /// In its shortest form.
  package var description: String {
    digits.isEmpty ? "0" : (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  package static func < (a: WholeNumber, b: WholeNumber) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative
      ? precedes(b.digits[...], a.digits[...]) : precedes(a.digits[...], b.digits[...])
  }

  private static func precedes(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
  }

  /// How far two numbers are apart.
  package func distance(to other: WholeNumber) -> WholeNumber {
    if isNegative != other.isNegative {
      return WholeNumber(digits: WholeNumber.sum(digits, other.digits))
    }
    let isLess = WholeNumber.precedes(digits[...], other.digits[...])
    let (large, small) = isLess ? (other.digits, digits) : (digits, other.digits)
    return WholeNumber(digits: WholeNumber.difference(large, small))
  }

  private init(digits: [UInt8]) {
    isNegative = false
    self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
  }

  private static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var carry: UInt8 = 0
    for place in 1...max(a.count, b.count) + 1 {
      let total = digit(a, place) + digit(b, place) + carry
      result.append(total % 10 + 0x30)
      carry = total / 10
    }
    return result.reversed()
  }

  /// - Parameter large: not less than `small`.
  private static func difference(_ large: [UInt8], _ small: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var borrowed: UInt8 = 0
    for place in 1...max(large.count, 1) {
      let wanted = digit(small, place) + borrowed
      borrowed = digit(large, place) < wanted ? 1 : 0
      result.append(digit(large, place) + borrowed * 10 - wanted + 0x30)
    }
    return result.reversed()
  }

  /// The value of a digit, counted from the last one.
  private static func digit(_ digits: [UInt8], _ place: Int) -> UInt8 {
    place > digits.count ? 0 : digits[digits.count - place] - 0x30
  }
}
