import RunbookBase
import RunbookEvidence
import RunbookPlan

/// A moment as people read it: in the offset of the change window, which is how it was agreed on,
/// and in UTC, which is how the evidence records it.
struct WindowTime: CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  let seconds: Int
  let window: Plan.Window

  /// Such as `2027-01-16T22:00:00+01:00 (21:00:00Z)`; once only where the offset is that of UTC.
  var description: String {
    let zone = window.end.hasSuffix("Z") ? "Z" : String(window.end.suffix(6))
    guard let offset = WindowTime.offset(zone), offset != 0 else { return utc }
    return "\(WindowTime.clock(seconds + offset))\(zone) (\(utc.dropFirst(11)))"
  }

  private var utc: String { WindowTime.clock(seconds) + "Z" }

  private static func clock(_ seconds: Int) -> String {
    String(WallTime.text(milliseconds: seconds * 1000).prefix(19))
  }

  /// Seconds of an offset of RFC 3339, such as `+01:00`; nil where the text is none.
  static func offset(_ zone: String) -> Int? {
    if zone == "Z" { return 0 }
    let bytes = Array(zone.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2))
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return (hours * 60 + minutes) * 60
    case UInt8(ascii: "-"): return -(hours * 60 + minutes) * 60
    default: return nil
    }
  }
}
