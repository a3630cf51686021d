extension Plan.Requirement {
  /// Why nothing in the plan meets it, in words; empty where that is no wonder.
  ///
  /// Ids and values stand in backticks.
  package var reasonsOfAbsence: [String] {
    if let exemption { return ["does not apply: \(exemption)"] }
    return (leftOut ?? []).map { part in
      let by = part.by.map { " by \($0)" } ?? ""
      return "left out\(by): `\(part.id)`, \(part.reason)"
    }
  }
}
