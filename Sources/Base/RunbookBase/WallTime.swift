/// Times in UTC as the ledger writes them, such as `2027-01-16T21:00:00.123Z`.
package enum WallTime {
  private static let dayLength = 86_400_000

  /// RFC 3339 with milliseconds.
  ///
  /// - Parameter milliseconds: since 1970-01-01T00:00:00Z, up to the year 9999.
  package static func text(milliseconds: Int) -> String {
    let (number, rest) = CalendarDay.split(milliseconds, dayLength: dayLength)
    let day = CalendarDay(number: number)
    let date = "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    let hours = "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2))"
    return "\(date)T\(hours):\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// The same without parts of a second.
  ///
  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  package static func text(seconds: Int) -> String {
    String(text(milliseconds: seconds * 1000).prefix(19)) + "Z"
  }

  /// `yyyymmddThhmmssZ`, for names.
  package static func compactText(milliseconds: Int) -> String {
    String(text(milliseconds: milliseconds).prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }

  /// Milliseconds since 1970-01-01T00:00:00Z; nil where the text is not of this form.
  package static func milliseconds(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { milliseconds(of: Array($0)) }
  }

  package static func milliseconds(of bytes: some RandomAccessCollection<UInt8>) -> Int? {
    bytes.withContiguousStorageIfAvailable(milliseconds(of:)) ?? milliseconds(of: Array(bytes))
  }

  private static func milliseconds(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count == 24, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let year = number(text, 0..<4), let month = number(text, 5..<7),
      let day = number(text, 8..<10), let hour = number(text, 11..<13),
      let minute = number(text, 14..<16), let second = number(text, 17..<19),
      let millisecond = number(text, 20..<23)
    else { return nil }
    let date = CalendarDay(year: year, month: month, day: day)
    guard date.isReal, hour < 24, minute < 60, second < 60 else { return nil }
    return date.number * dayLength + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }

  /// Nil where not all of it are digits.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
