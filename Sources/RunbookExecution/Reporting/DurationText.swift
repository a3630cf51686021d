/// A length of time for people: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 10 min`.
struct DurationText: CustomStringConvertible {
  let description: String

  init(_ milliseconds: Int) {
    let seconds = milliseconds / 1000
    description =
      switch seconds {
      case ..<10 where milliseconds % 1000 != 0: "\(seconds).\(milliseconds % 1000 / 100) s"
      case ..<60: "\(seconds) s"
      case ..<3600 where seconds % 60 == 0: "\(seconds / 60) min"
      case ..<3600: "\(seconds / 60) min \(seconds % 60) s"
      case _ where seconds % 3600 < 60: "\(seconds / 3600) h"
      default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
      }
  }
}
