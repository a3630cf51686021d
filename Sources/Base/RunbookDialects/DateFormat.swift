/// How a date is written: of the conversions of `strftime` those that `date -u` gives alike on every
/// host, whatever its locale and its make.
package struct DateFormat: Sendable, Equatable {
  /// Bytes of a format.
  package static let longest = 200
  /// What a date looks like where nothing else is said.
  package static let usual = "%Y-%m-%d"

  private enum Piece: Equatable {
    case literal(Unicode.Scalar)
    case conversion(Unicode.Scalar)
  }

  private let pieces: [Piece]

  /// - Throws: ``DateFormatFault`` for a conversion that is not the same everywhere.
  package init(_ text: String) throws(DateFormatFault) {
    guard text.utf8.count <= DateFormat.longest else {
      throw DateFormatFault(reason: "is longer than \(DateFormat.longest) bytes")
    }
    var pieces: [Piece] = []
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar.value >= 0x20, scalar.value != 0x7F else {
        throw DateFormatFault(reason: "has a control character")
      }
      guard scalar == "%" else {
        pieces.append(.literal(scalar))
        continue
      }
      guard let letter = scalars.popFirst() else {
        throw DateFormatFault(reason: "ends in a single `%`", remedy: "write `%%` for the sign")
      }
      guard DateFormat.conversions.contains(letter) else {
        let rest = DateFormat.modifiers.contains(letter) ? String(scalars.prefix(1)) : ""
        throw DateFormatFault(
          reason: "has `%\(letter)\(rest)`, which is not the same on every host",
          remedy: DateFormat.remedies[letter])
      }
      pieces.append(.conversion(letter))
    }
    self.pieces = pieces
  }

  private static let conversions = Set("%aAbBCdDeFgGhHIjmMpRsSTuUVwWyYz".unicodeScalars)
  private static let modifiers = Set("-_0^#:EO123456789".unicodeScalars)
  private static let remedies: [Unicode.Scalar: String] = [
    "Z": "write `UTC`, which all dates of a run are in",
    "N": "leave it out: seconds are the least that a date of a run has",
    "3": "leave it out: seconds are the least that a date of a run has",
    "q": "leave it out, or use the month, `%m`", "c": "write it out, such as `%F %T`",
    "x": "write it out, such as `%F`", "X": "write it out, such as `%T`",
    "r": "write it out, such as `%I:%M:%S %p`", "n": "write `_`", "t": "write `_`",
    ":": "write `Z`: all dates of a run are in UTC", "k": "write `%H`", "l": "write `%I`",
    "P": "write `%p`", "f": "leave it out: seconds are the least that a date of a run has",
  ]

  /// The conversions, for a message.
  package static let known =
    "known: " + "YmdHMSFTRDjyCeGgVUWuwaAbBhIpsz".map { "`%\($0)`" }.joined(separator: ", ")
    + " and `%%`"

  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  package func text(_ seconds: Int) -> String {
    let moment = CalendarMoment(seconds)
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let scalar): text.unicodeScalars.append(scalar)
      case .conversion(let letter): text += moment.text(letter)
      }
    }
    return text
  }
}

/// Why a text is not a format that every host fills in alike.
package struct DateFormatFault: Error, Equatable {
  package let reason: String
  package let remedy: String?

  init(reason: String, remedy: String? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}
