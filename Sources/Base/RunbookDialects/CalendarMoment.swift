import RunbookBase

/// A moment in UTC, in the proleptic Gregorian calendar, taken apart as `strftime` names it.
struct CalendarMoment {
  private static let dayLength = 86_400
  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private let seconds: Int
  private let date: CalendarDay
  /// From 0 on.
  private let dayOfYear: Int
  /// 0 is Sunday.
  private let weekday: Int
  private let clock: Int
  private var year: Int { date.year }

  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  init(_ seconds: Int) {
    self.seconds = seconds
    let (number, clock) = CalendarDay.split(seconds, dayLength: CalendarMoment.dayLength)
    self.clock = clock
    date = CalendarDay(number: number)
    dayOfYear = number - CalendarDay(year: date.year, month: 1, day: 1).number
    weekday = ((number + 4) % 7 + 7) % 7
  }

  /// What a conversion of ``DateFormat`` stands for.
  func text(_ letter: Unicode.Scalar) -> String {
    switch letter {
    case "Y": padded(year, 4)
    case "C": padded(year / 100, 2)
    case "y": padded(year % 100, 2)
    case "m": padded(date.month, 2)
    case "d": padded(date.day, 2)
    case "e": date.day < 10 ? " \(date.day)" : "\(date.day)"
    case "H": padded(clock / 3_600, 2)
    case "I": padded((clock / 3_600 + 11) % 12 + 1, 2)
    case "M": padded(clock / 60 % 60, 2)
    case "S": padded(clock % 60, 2)
    case "p": clock < 43_200 ? "AM" : "PM"
    case "j": padded(dayOfYear + 1, 3)
    case "u": "\(weekday == 0 ? 7 : weekday)"
    case "w": "\(weekday)"
    case "s": "\(seconds)"
    case "z": "+0000"
    case "%": "%"
    default: name(letter) ?? week(letter) ?? joined(letter)
    }
  }

  private func name(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "a": String(CalendarMoment.days[weekday].prefix(3))
    case "A": CalendarMoment.days[weekday]
    case "b", "h": String(CalendarMoment.months[date.month - 1].prefix(3))
    case "B": CalendarMoment.months[date.month - 1]
    default: nil
    }
  }

  private func week(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "U": padded((dayOfYear + 7 - weekday) / 7, 2)
    case "W": padded((dayOfYear + 7 - (weekday + 6) % 7) / 7, 2)
    case "V": padded(isoWeek.week, 2)
    case "G": padded(isoWeek.year, 4)
    case "g": padded(isoWeek.year % 100, 2)
    default: nil
    }
  }

  private func joined(_ letter: Unicode.Scalar) -> String {
    let parts: [Unicode.Scalar]
    let sign: String
    switch letter {
    case "F": (parts, sign) = (["Y", "m", "d"], "-")
    case "D": (parts, sign) = (["m", "d", "y"], "/")
    case "T": (parts, sign) = (["H", "M", "S"], ":")
    default: (parts, sign) = (["H", "M"], ":")
    }
    return parts.map { text($0) }.joined(separator: sign)
  }

  /// ISO 8601: a week belongs to the year that its Thursday is in.
  private var isoWeek: (year: Int, week: Int) {
    let thursday = dayOfYear + 3 - (weekday + 6) % 7
    let length = CalendarDay.isLeap(year) ? 366 : 365
    if thursday < 0 {
      let before = CalendarDay.isLeap(year - 1) ? 366 : 365
      return (year - 1, (thursday + before) / 7 + 1)
    }
    return thursday >= length ? (year + 1, 1) : (year, thursday / 7 + 1)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
