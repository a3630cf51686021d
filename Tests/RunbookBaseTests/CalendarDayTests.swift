import RunbookBase
import Testing

@Suite("The calendar")
struct CalendarDayTests {
  @Test(
    "days have their numbers, and numbers their days",
    arguments: [
      (0, 1970, 1, 1), (-1, 1969, 12, 31), (11_016, 2000, 2, 29), (11_017, 2000, 3, 1),
      (20_819, 2027, 1, 1), (-719_162, 1, 1, 1), (2_932_896, 9999, 12, 31), (47_540, 2100, 2, 28),
      (47_541, 2100, 3, 1),
    ])
  func numbers(_ number: Int, _ year: Int, _ month: Int, _ day: Int) {
    let date = CalendarDay(year: year, month: month, day: day)
    #expect(date.number == number)
    #expect(CalendarDay(number: number) == date)
  }

  @Test("each day follows the one before, over four centuries")
  func order() {
    var before = CalendarDay(number: -1)
    for number in 0..<146_097 {
      let day = CalendarDay(number: number)
      let isNext =
        day.year == before.year && day.month == before.month
        ? day.day == before.day + 1
        : day.day == 1 && (day.month == before.month % 12 + 1)
      guard isNext, day.number == number, day.isReal else {
        Issue.record("\(before), then \(day)")
        return
      }
      before = day
    }
  }

  @Test(
    "what no calendar has is no day",
    arguments: [
      (2027, 2, 29), (2100, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1), (2027, 1, 0),
    ])
  func unreal(_ year: Int, _ month: Int, _ day: Int) {
    #expect(!CalendarDay(year: year, month: month, day: day).isReal)
  }
}
