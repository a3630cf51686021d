extension Plan {
  /// The window that a stage may only run in.
  package func window(ofStage id: String) -> Window? {
    guard let stage = stages.first(where: { $0.id == id }) else { return nil }
    return windows.first { $0.id == stage.window }
  }
}

extension Plan.Window {
  /// - Parameter time: milliseconds since 1970-01-01T00:00:00Z.
  package func holds(_ time: Int) -> Bool {
    startEpoch * 1000 <= time && time < endEpoch * 1000
  }
}
