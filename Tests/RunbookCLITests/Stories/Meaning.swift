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
///   printed nothing, or that it was interrupted, where nobody took it up or running it twice does no harm; of one that succeeded, which
///   of its good statuses. Kept is the outcome, and that status and outcome fit.
/// - **How often a check was asked** that is asked by the clock, of which only the first and the last
///   time are recorded, or that is an `unless`, of which only an answer that it holds is.
/// - **How a command came out on one host**, where the run stopped because it had failed on another of
///   the same batch, and nobody took it up there; the way back had nothing to undo on it.
/// - **In which order hosts came** that run side by side, or that a person was asked about.
/// - **In which order** those stand who have approved the plan, or the same state of a gate.
/// - **A torn line** and its `recover`, which tell of nothing but a crash.
/// - **How a command ended** about when a signal broke the run off, and at which command that was; whether
///   somebody had just decided to try it again.
/// - **How a run was cut off** that recorded no end: whether it was asked to by a signal, or to do no
///   more than a part where somebody took it up again, and what state
///   the clock was in. Where it is said to have been broken off, the step only as far as the records
///   before tell it too.
/// - **The last look of a session that was cut off**, by a signal too, where nobody came back to it; that it did
///   not hold, where somebody looked again.
/// - **That somebody took the run up** and nothing came of it, or who it was that began it, where
///   nothing was done before it was taken up; approvals of a plan of which nothing was done.
/// - **Answers that something later makes void**: that a gate at which the run stopped was refused or sealed, and
///   by whom; a "no" before another answer to the same question, before a skip, or where the run stopped; what was said of
///   single hosts before the whole step was skipped; that a part of the plan was asked for, where the steps
///   that were begun do not show it; that somebody went without approvals, where all that followed was
///   the way back, which needs none.
/// - **Signatures of a plan or a gate beyond those needed.**
/// - **Which of two hosts of one step** did what the records say of it, where the plan gives both the
///   same command in the same batch.
/// - **A seal** before a later one of the same person, and on which machine seals were made.
/// - **The machine**: its name and id, its boot when the run directory was made, by which tool, and what
///   state its clock was in.
/// - Members that the format does not know.
struct Meaning {
  fileprivate struct Line: Equatable {
    let text: String
    /// What it signs in which session; nil where it is no signed approval.
    var signed: String?
  }

  private let lines: [Line]
  /// How many signatures each needs, by ``Line/signed``.
  private let needed: [String: Int]
  /// The same in the order of the ledger, without the seals at its end.
  private let unsealed: [String]
  /// The same without how the run was broken off at last.
  private let unbroken: ArraySlice<String>

  init(_ story: Story) {
    var telling = Telling(story)
    let told = telling.statements()
    let void = told.filter { telling.sessions.isVoid($0.place) }.map(\.place)
    lines =
      [Line(text: telling.header)] + telling.ordered(told.filter { !void.contains($0.place) })
    needed = telling.needed
    let seals = told.reversed().prefix { story.isSeal($0.place) }
    let open = told.dropLast(seals.count)
    unsealed = [telling.header] + open.map(\.raw)
    let breaking = open.reversed().prefix { telling.sessions.tellsOfBreaking($0.place) }
    unbroken = unsealed.dropLast(breaking.count)
  }

  /// The first statement that is another one than of what happened; nil where there is none.
  func difference(from honest: Meaning) -> String? {
    let mine = lines.map(\.text)
    let theirs = honest.withoutSpare(self)
    guard mine != theirs else { return nil }
    let index =
      zip(mine, theirs).enumerated()
      .first { $0.element.0 != $0.element.1 }?.offset ?? min(mine.count, theirs.count)
    let one = mine.indices.contains(index) ? mine[index] : "(nothing)"
    let other = theirs.indices.contains(index) ? theirs[index] : "(nothing)"
    return "it says `\(one.prefix(700))` where the honest one says `\(other.prefix(700))`"
  }

  /// Without those signatures that another story leaves out, and that were more than were needed.
  private func withoutSpare(_ other: Meaning) -> [String] {
    let mine = Dictionary(grouping: lines.filter { $0.signed != nil }) { $0.signed ?? "" }
    let told = Dictionary(grouping: other.lines.filter { $0.signed != nil }) { $0.signed ?? "" }
    let spare = mine.filter { signed, all in
      let kept = told[signed] ?? []
      return kept.count >= needed[signed] ?? 0 && kept.allSatisfy(all.contains)
    }
    return lines.filter { line in
      guard let signed = line.signed, spare[signed] != nil else { return true }
      return told[signed]?.contains(line) == true
    }.map(\.text)
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
  typealias Line = Meaning.Line

  private let story: Story
  private let steps: [String: Plan.Step]
  let sessions: StorySessions
  private(set) var needed: [String: Int] = [:]
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
      if story.isSeal(place) { told.removeAll { story.isSeal($0.place) && $0.text == text } }
      // What follows a command does not change what is said of it alone.
      let raw = record.type == "step.end" ? statement(record, place, nil) : text
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
  mutating func ordered(_ told: [Statement]) -> [Line] {
    var lines: [Line] = []
    var group: [(host: String, line: Line)] = []
    var open: String?
    for (place, text, _) in told {
      let record = story.record(place)
      var name = record.flatMap(batch)
      // Where all start together, who has ended may be tried again while another one goes on.
      if let batch = name, record?.step.flatMap({ steps[$0] })?.simultaneous == true,
        open == "\(batch) later" || record?.type == "step.end"
      {
        name = "\(batch) later"
      }
      if name != open || name == nil {
        lines += sorted(group)
        group = []
      }
      open = name
      let line = Line(text: text, signed: record.flatMap { signed($0, place) })
      group.append((record?.type == "approval" ? text : record?.host ?? "", line))
    }
    return lines + sorted(group)
  }

  private mutating func signed(_ record: Story.Record, _ place: Int) -> String? {
    guard record.type == "approval", record.data["signature"] != nil else { return nil }
    let name = "\(record.step ?? "the plan") in \(sessions.number(of: place))"
    let step = record.step.flatMap { steps[$0] }
    needed[name] = step.map(story.plan.signaturesRequired) ?? story.plan.people.approvalsRequired
    return name
  }

  private func batch(_ record: Story.Record) -> String? {
    if record.type == "approval" { return "approval \(record.step ?? "")" }
    guard ["step.start", "step.end", "signoff", "skip"].contains(record.type), let id = record.step,
      let step = steps[id], let host = record.host,
      let number = step.batches.firstIndex(where: { $0.contains(host) })
    else { return nil }
    return "\(id) \(number)"
  }

  private func sorted(_ group: [(host: String, line: Line)]) -> [Line] {
    let hosts = Set(group.map(\.host)).sorted()
    return hosts.flatMap { host in group.filter { $0.host == host }.map(\.line) }
  }
}
