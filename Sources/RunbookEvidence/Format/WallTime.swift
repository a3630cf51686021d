/// UTC times as the ledger writes them, such as `2027-01-16T21:00:00.123Z`.
package enum WallTime {
  private static let dayLength = 86_400_000

  /// RFC 3339 with milliseconds.
  ///
  /// - Parameter milliseconds: since 1970-01-01T00:00:00Z, up to the year 9999.
  package static func text(milliseconds: Int) -> String {
    let time = fields(milliseconds)
    let date = "\(padded(time.year, 4))-\(padded(time.month, 2))-\(padded(time.day, 2))"
    let clock = "\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
    return "\(date)T\(clock).\(padded(time.millisecond, 3))Z"
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

  static func milliseconds(of bytes: some RandomAccessCollection<UInt8>) -> Int? {
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
    let clock = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    let total = days(year: year, month: month, day: day) * dayLength + clock
    // A month 13 or a minute 61 reads back as another text.
    let back = fields(total)
    let given = (year, month, day, hour, minute, second)
    return (back.year, back.month, back.day, back.hour, back.minute, back.second) == given
      ? total : nil
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

  private struct Fields {
    var year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, millisecond: Int
  }

  /// The proleptic Gregorian calendar, counted in 400-year eras that start on a 1st of March.
  private static func fields(_ milliseconds: Int) -> Fields {
    let day = (milliseconds < 0 ? milliseconds - dayLength + 1 : milliseconds) / dayLength
    let clock = milliseconds - day * dayLength
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return Fields(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: clock / 3_600_000,
      minute: clock / 60_000 % 60, second: clock / 1000 % 60, millisecond: clock % 1000)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
