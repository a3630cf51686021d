/// A number as JSON writes it, of any size: compared by its value, digit by digit, so that nothing
/// is rounded.
///
/// A number whose power of ten has more than nine digits is equal only to what is written the same:
/// its value could not be written out anywhere.
package struct DecimalNumber: Equatable, Sendable {
  private enum Value: Equatable {
    /// Digits without zeros around them, and a power of ten; no digits: zero.
    case reduced(isNegative: Bool, digits: [UInt8], power: Int)
    case asWritten([UInt8])
  }

  private let value: Value

  /// Nil for what RFC 8259 does not call a number.
  package init?(_ text: some Collection<UInt8>) {
    var state = NumberState.begin
    var digits: [UInt8] = []
    var isNegative = false
    var exponent = Exponent()
    var places = 0
    for byte in text {
      guard let next = state.next(byte) else { return nil }
      state = next
      switch state {
      case .minus: isNegative = true
      case .zero, .whole, .fraction:
        if state == .fraction { places += 1 }
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte) }
      case .sign: exponent.isNegative = byte == UInt8(ascii: "-")
      case .exponent: exponent.add(byte)
      case .begin, .point, .power: break
      }
    }
    guard state.isComplete else { return nil }
    var power = -places
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      power += 1
    }
    if digits.isEmpty {
      value = .reduced(isNegative: false, digits: [], power: 0)
    } else if let written = exponent.value {
      value = .reduced(isNegative: isNegative, digits: digits, power: power + written)
    } else {
      value = .asWritten(Array(text))
    }
  }

  private struct Exponent {
    var isNegative = false
    private var places = 0
    private var number = 0

    mutating func add(_ digit: UInt8) {
      if places > 0 || digit != UInt8(ascii: "0") { places += 1 }
      if places < 10 { number = number * 10 + Int(digit - 0x30) }
    }

    /// Nil where it has more than nine digits.
    var value: Int? { places > 9 ? nil : isNegative ? -number : number }
  }
}

/// How far a number is read.
package enum NumberState: Sendable {
  case begin, minus, zero, whole, point, fraction, power, sign, exponent

  /// What one more byte makes of it; nil where the byte is no part of the number.
  package func next(_ byte: UInt8) -> NumberState? {
    let isDigit = (0x30...0x39).contains(byte)
    switch self {
    case .begin where byte == UInt8(ascii: "-"): return .minus
    case .begin, .minus: return byte == UInt8(ascii: "0") ? .zero : isDigit ? .whole : nil
    case .zero, .whole:
      if isDigit { return self == .whole ? .whole : nil }
      if byte == UInt8(ascii: ".") { return .point }
      return NumberState.isPower(byte) ? .power : nil
    case .point: return isDigit ? .fraction : nil
    case .fraction:
      if isDigit { return .fraction }
      return NumberState.isPower(byte) ? .power : nil
    case .power where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"): return .sign
    case .power, .sign, .exponent: return isDigit ? .exponent : nil
    }
  }

  private static func isPower(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }

  /// A number may end here.
  package var isComplete: Bool {
    switch self {
    case .zero, .whole, .fraction, .exponent: true
    case .begin, .minus, .point, .power, .sign: false
    }
  }
}
