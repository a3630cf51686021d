import RunbookEvidence
import RunbookPlan

// Outputs that something held longer than the command lived that had started it, such as a service.

extension RecordedEvent {
  static let heldNote = "held by something it had started; what came later is in no record"

  /// Such as `; output held by …`; empty where nothing outlived its command.
  static func heldWords(_ streams: [Stream?]) -> String {
    let names = zip(["output", "errors"], streams).filter { $1?.isHeld == true }.map(\.0)
    return names.isEmpty ? "" : "; \(names.joined(separator: " and ")) \(heldNote)"
  }
}

extension RunStory {
  /// Each with its step and where it comes from, in the order of the steps.
  var heldOutputs: [String] {
    steps.flatMap { story -> [String] in
      let attempts = story.attempts.map { attempt in
        (attempt.place, [attempt.end?.stream("stdout"), attempt.end?.stream("stderr")])
      }
      let looks = story.looks.flatMap { look in
        look.end?.values.map { ("check on \($0.host)", [$0.stdout, $0.stderr]) } ?? []
      }
      return (attempts + looks).flatMap { place, streams in
        zip(["output", "errors"], streams).filter { $1?.isHeld == true }
          .map { name, _ in "\(story.step.id): \(name) of \(place)" }
      }
    }
  }
}
