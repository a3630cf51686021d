/// A day of the proleptic Gregorian calendar.
package struct CalendarDay: Sendable, Equatable {
  package let year: Int
  /// From 1 on.
  package let month: Int
  /// From 1 on.
  package let day: Int

  /// Any numbers at all; ``isReal`` says whether there is such a day.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Parameter number: of days since 1970-01-01.
  package init(number: Int) {
    // Counted in 400-year eras that start on a 1st of March.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let sinceMarch = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * sinceMarch + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = sinceMarch - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// Days since 1970-01-01.
  package var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether the calendar has this day: there is no 30th of February.
  package var isReal: Bool { CalendarDay(number: number) == self }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day of a moment, and what of it has passed.
  ///
  /// - Parameter dayLength: in the unit of `moment`, which counts from 1970-01-01T00:00:00Z.
  package static func split(
    _ moment: Int, dayLength: Int
  ) -> (number: Int, rest: Int) {
    let number = (moment < 0 ? moment - dayLength + 1 : moment) / dayLength
    return (number, moment - number * dayLength)
  }
}
