import RunbookBase
import RunbookChecks
import RunbookPlan

/// What a story means: one statement a record, without what nobody but its writer can know and
/// nothing else in the run, in its plan or in a signature speaks of.
///
/// Two stories are equal in meaning where their statements are the same. That is the whole of what
/// a lie may change and still be accepted:
///
/// - **When**: `wall` and `mono_ms` of a record, as long as they contradict nothing: a clock that
///   jumps is a warning, a pause can be of any length. Kept is on which side of its change window a
///   step starts, whether a check has held for as long as it has to, whether a retry came after its
///   pause, whether a time limit was over, whether a duration fits between its two records, and
///   which records are of the same boot.
/// - **Who, where the system cannot know it**: user ids, working directory, the operator's name, the
///   names that people type. Kept is that there is a name, and the name of whoever approves with a
///   signature; of an approval that nobody signs, that the person is one who may.
/// - **Whether somebody could have been asked** where nobody was.
/// - **Free text**: reasons, found words, what people note. Kept is that there is some, and under
///   which names.
/// - **What a command printed**: its bytes, as long as the plan's expectation judges them the same.
///   Kept is whether they are whole, cut or withheld, that what was seen is what was printed, and
///   the judgement.
/// - **How a failed command failed**: its status or signal, or that it never started, where it has
///   printed nothing; of one that succeeded, which of its good statuses. Kept is the outcome, and
///   that status and outcome fit.
/// - **How often a check was asked that is asked by the clock**: only the first and the last time
///   are recorded.
/// - **In which order hosts came that run side by side.**
/// - **In which order** those stand who have approved the plan, or the same state of a gate.
/// - **A torn line** and its `recover`, which tell of nothing but a crash.
/// - **How a command ended** about when a signal broke the run off, and at which command that was.
/// - **How a run was cut off** that recorded no end: whether it was asked to by a signal, and what state
///   the clock was in. Where it is said to have been broken off, the step only as far as the records
///   before tell it too.
/// - **That somebody took the run up** and nothing came of it.
/// - **A seal** on a seal of the same person, and on which machine seals were made.
/// - **The machine**: its name and id, its boot when the run directory was made, by which tool, and what
///   state its clock was in.
/// - Members that the format does not know.
struct Meaning: Equatable {
  private(set) var lines: [String]
  /// The same in the order of the ledger, without the seals at its end.
  private let unsealed: [String]
  /// The same without how the run was broken off at last.
  private let unbroken: ArraySlice<String>

  init(_ story: Story) {
    var telling = Telling(story)
    let told = telling.statements()
    lines = [telling.header] + telling.ordered(told)
    let seals = told.reversed().prefix { story.isSeal($0.place) }
    let open = told.dropLast(seals.count)
    unsealed = [telling.header] + open.map(\.raw)
    let breaking = open.reversed().prefix { telling.sessions.tellsOfBreaking($0.place) }
    unbroken = unsealed.dropLast(breaking.count)
  }

  static func == (one: Meaning, other: Meaning) -> Bool { one.lines == other.lines }

  /// The first statement that is another one; nil where there is none.
  func difference(from other: Meaning) -> String? {
    guard self != other else { return nil }
    let index =
      zip(lines, other.lines).enumerated()
      .first { $0.element.0 != $0.element.1 }?.offset ?? min(lines.count, other.lines.count)
    let mine = lines.indices.contains(index) ? lines[index] : "(nothing)"
    let theirs = other.lines.indices.contains(index) ? other.lines[index] : "(nothing)"
    return "it says `\(mine.prefix(700))` where the honest one says `\(theirs.prefix(700))`"
  }

  /// It says the same up to a point, and no more but that the run was broken off there. Whoever cuts a
  /// ledger at the border of a line tells of a run that was killed there; only a seal that is kept
  /// elsewhere shows that.
  func isBeginning(of other: Meaning) -> Bool {
    unsealed.count < other.unsealed.count && other.unsealed.starts(with: unbroken)
  }
}

/// Puts a story's records into statements.
private struct Telling {
  /// `raw`: what it says wherever it stands.
  typealias Statement = (place: Int, text: String, raw: String)

  private let story: Story
  private let steps: [String: Plan.Step]
  let sessions: StorySessions
  private var boots: [JSONValue] = []

  init(_ story: Story) {
    self.story = story
    let plan = story.plan
    let all = plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    steps = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    sessions = StorySessions(story)
  }

  /// `run.json`: which plan, which change.
  var header: String {
    var kept = story.header
    let first = story.places.first
    let started = kept["started"]?.text.flatMap(WallClock.milliseconds)
    let begins = first.flatMap { story.moments[$0].wallMilliseconds }
    for key in ["nonce", "host", "machine", "boot", "started", "tool", "version", "run"] {
      kept[key] = nil
    }
    let isBefore = started.map { $0 <= begins ?? $0 } ?? false
    let text = String(decoding: JSONValue.object(kept).canonicalBytes, as: UTF8.self)
    return "\(text) before \(isBefore)"
  }

  mutating func statements() -> [Statement] {
    var told: [Statement] = []
    for place in story.places {
      guard let record = story.record(place), record.type != "recover",
        !sessions.saysNothing(place)
      else { continue }
      let text = statement(record, place, sessions)
      if story.isSeal(place), told.last?.text == text { continue }
      let raw = sessions.isCutShort(place) ? statement(record, place, nil) : text
      told.append((place, text, raw))
    }
    return told
  }

  private mutating func statement(
    _ record: Story.Record, _ place: Int, _ sessions: StorySessions?
  ) -> String {
    var facts = RecordFacts(record, place, story, record.step.flatMap { steps[$0] })
    facts.tell(sessions)
    let kept = JSONValue.object(facts.kept)
    let rest = JSONValue.object(record.rest)
    return "\(record.type) \(String(decoding: kept.canonicalBytes, as: UTF8.self)) "
      + "\(facts.facts.joined(separator: ", ")) \(boot(at: place)) "
      + String(decoding: rest.canonicalBytes, as: UTF8.self)
  }

  /// A seal may be made anywhere.
  private mutating func boot(at place: Int) -> String {
    guard !story.isSeal(place) else { return "anywhere" }
    let boot = story.moments[place].boot ?? .string("")
    if !boots.contains(boot) { boots.append(boot) }
    return "boot \(boots.firstIndex(of: boot) ?? 0)"
  }

  /// Hosts of a batch run side by side: those that stand together are told host by host. Where all
  /// have to start together, their starts come before their ends. Those who approve the same come in
  /// any order.
  func ordered(_ told: [Statement]) -> [String] {
    var lines: [String] = []
    var group: [(host: String, text: String)] = []
    var open: String?
    for (place, text, _) in told {
      let record = story.record(place)
      let name = record.flatMap(batch)
      if name != open || name == nil {
        lines += sorted(group)
        group = []
      }
      open = name
      group.append((record?.type == "approval" ? text : record?.host ?? "", text))
    }
    return lines + sorted(group)
  }

  private func batch(_ record: Story.Record) -> String? {
    if record.type == "approval" { return "approval \(record.step ?? "")" }
    guard record.type == "step.start" || record.type == "step.end", let id = record.step,
      let step = steps[id], let host = record.host,
      let number = step.batches.firstIndex(where: { $0.contains(host) })
    else { return nil }
    return "\(id) \(number) \(step.simultaneous ? record.type : "")"
  }

  private func sorted(_ group: [(host: String, text: String)]) -> [String] {
    let hosts = Set(group.map(\.host)).sorted()
    return hosts.flatMap { host in group.filter { $0.host == host }.map(\.text) }
  }
}
