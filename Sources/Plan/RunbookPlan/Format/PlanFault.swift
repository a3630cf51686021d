/// What is wrong with a value that was read, and where.
struct PlanFault: Error {
  /// Names and numbers that lead to the value, from the innermost outward.
  private var path: [String]
  private let words: String

  static func misfit() -> PlanFault {
    PlanFault(path: [], words: "has a value that cannot stand there")
  }

  static func missing(_ name: String) -> PlanFault {
    PlanFault(path: [name], words: "is missing")
  }

  static func unknown(_ name: String) -> PlanFault {
    PlanFault(
      path: [name], words: "is not known here; read the plan with the version that made it")
  }

  /// The same fault as seen from the value around it.
  func within(_ name: String) -> PlanFault {
    PlanFault(path: path + [name], words: words)
  }

  /// With the place as an RFC 6901 pointer.
  var reason: String {
    let place = path.reversed().map { "/" + $0 }.joined()
    return "`\(place.isEmpty ? "/" : place)` \(words)"
  }
}
