import RunbookBase
import RunbookPlan

/// Lies that take several records to tell.
extension Lie {
  static func stories(_ story: Story, _ random: inout SplitMix64) -> [Lie] {
    pairs(story) + omissions(story) + renumberings(story) + exchanges(story) + additions(story)
      + reversals(story)
  }

  /// An attempt that was never made, or that was made twice.
  private static func pairs(_ story: Story) -> [Lie] {
    var lies: [Lie] = []
    for (place, record) in story.records("step.start", "check.start") {
      let ending = record.type == "step.start" ? "step.end" : "check.end"
      guard let end = story.places.first(where: { $0 > place && story.ends($0, record, ending) })
      else { continue }
      lies.append(
        Lie("never \(record.type)", "\(place + 1) and \(end + 1)") {
          $0.remove(end)
          $0.remove(place)
        })
      lies.append(
        Lie("twice \(record.type)", "\(place + 1) and \(end + 1)") { story in
          let pair = [story.lines[place], story.lines[end]]
          for line in pair.reversed() { story.insert(line, at: end + 1) }
        })
      lies.append(
        Lie("again \(record.type)", "\(place + 1) and \(end + 1)") { story in
          let pair = [story.lines[place], story.lines[end]]
          for line in pair.reversed() { story.insert(line, at: end + 1) }
          for index in [end + 1, end + 2] { story.change(index) { $0.shiftAttempt(by: 1) } }
        })
    }
    for (place, record) in story.records("signoff") where record.data["check"] != nil {
      lies.append(
        Lie("word without a look", "\(place + 1)") { story in
          story.remove {
            $0.text("check") == record.text("check") && $0.type.hasPrefix("check.")
          }
        })
    }
    return lies
  }

  /// Nothing is said of something at all.
  private static func omissions(_ story: Story) -> [Lie] {
    let types = Set(story.places.compactMap { story.record($0)?.type }).sorted()
    let hosts = (["controller"] + story.plan.hosts.map(\.id))
    var lies = types.map { type in
      Lie("no \(type)", "at all") { $0.remove { $0.type == type } }
    }
    lies += hosts.map { host in Lie("no host", host) { $0.remove { $0.host == host } } }
    for step in story.plan.steps.map(\.id) {
      lies.append(Lie("no step", step) { $0.remove { $0.step == step } })
      for type in types {
        lies.append(
          Lie("no \(type) of a step", step) { $0.remove { $0.step == step && $0.type == type } })
      }
    }
    for type in types where type != "checkpoint" {
      lies.append(
        Lie("ends before \(type)", "the first") { story in
          guard let first = story.places.first(where: { story.record($0)?.type == type }) else {
            return
          }
          let last = story.places.last.flatMap { story.record($0)?.type }
          let end = last == "checkpoint" ? story.lines.count - 1 : story.lines.count
          for index in (first..<end).reversed() { story.remove(index) }
        })
    }
    return lies
  }

  private static func renumberings(_ story: Story) -> [Lie] {
    var lies: [Lie] = []
    for difference in [-1, 1, 7] {
      for step in story.plan.steps.map(\.id) {
        lies.append(
          Lie("attempts of a step", "\(step) by \(difference)") { story in
            for place in story.places where story.record(place)?.step == step {
              story.change(place) { $0.shiftAttempt(by: difference) }
            }
          })
      }
      for (place, record) in story.records("step.start", "check.start") {
        let ending = record.type == "step.start" ? "step.end" : "check.end"
        guard let end = story.places.first(where: { $0 > place && story.ends($0, record, ending) })
        else { continue }
        lies.append(
          Lie("attempt of \(record.type)", "\(place + 1) and \(end + 1) by \(difference)") {
            story in
            for index in [place, end] { story.change(index) { $0.shiftAttempt(by: difference) } }
          })
      }
    }
    return lies
  }

  /// What happened on one host is told of another; what one step did, of another.
  private static func exchanges(_ story: Story) -> [Lie] {
    var lies: [Lie] = []
    for step in story.plan.steps {
      guard step.hosts.count > 1 else { continue }
      let (one, other) = (step.hosts[0], step.hosts[step.hosts.count - 1])
      lies.append(
        Lie("exchanged hosts of a step", step.id) { story in
          story = story.exchanging(one, other, of: step.id)
        })
    }
    for (before, after) in zip(story.plan.steps, story.plan.steps.dropFirst()) {
      lies.append(
        Lie("exchanged steps", "\(before.id) and \(after.id)") { story in
          let first = story.places.filter { story.record($0)?.step == before.id }
          let second = story.places.filter { story.record($0)?.step == after.id }
          let lines = (second + first).map { story.lines[$0] }
          for (place, line) in zip((first + second).sorted(), lines) { story.lines[place] = line }
        })
    }
    return lies
  }

  /// Records that nobody has written, at every place.
  private static func additions(_ story: Story) -> [Lie] {
    guard let start = story.records("run.start").first else { return [] }
    let plan = start.record.data["plan"]
    let resume: [String: JSONValue] = [
      "mode": .string("attended"), "operator": .string("ana@example.com"), "reboot": .string("no"),
    ]
    let made: [(String, [String: JSONValue])] = [
      ("clock", ["synchronized": .string("yes")]),
      ("resume", resume.merging(plan.map { ["plan": $0] } ?? [:]) { $1 }),
      ("abort", ["reason": .string("the run was asked to end"), "signal": .integer(15)]),
      ("run.end", ["outcome": .string("done"), "exit": .integer(0)]),
      ("checkpoint", ["role": .string("approve"), "by": .string("ana@example.com")]),
      (
        "deviation",
        [
          "kind": .string("skip"), "reason": .string("left out, as asked: everything"),
          "by": .string("ana@example.com"),
        ]
      ),
      (
        "deviation",
        [
          "kind": .string("break-glass"), "reason": .string("it burns"),
          "by": .string("ana@example.com"),
        ]
      ),
    ]
    var lies: [Lie] = []
    for (index, (type, data)) in made.enumerated() {
      for place in 1...story.lines.count {
        lies.append(
          Lie("invent \(type) \(index)", "before \(place + 1)") { story in
            let record = Story.Record(
              type: type, data: data, rest: start.record.rest, number: -1 - index)
            story.insert(.record(record), at: place)
          })
      }
    }
    for (number, step) in story.plan.steps.enumerated() {
      let place = 1 + number * max(1, story.lines.count - 1) / story.plan.steps.count
      for (type, data) in decisions(about: step) {
        lies.append(
          Lie("invent \(type) of a step", "\(step.id), before \(place + 1)") { story in
            let record = Story.Record(
              type: type, data: data, rest: start.record.rest, number: -100)
            story.insert(.record(record), at: place)
          })
      }
    }
    return lies
  }

  /// What a person could have said of a step.
  private static func decisions(about step: Plan.Step) -> [(String, [String: JSONValue])] {
    let name = JSONValue.string("ana@example.com")
    let base: [String: JSONValue] = ["step": .string(step.id), "by": name]
    let reason = JSONValue.string("it was late")
    return [
      ("skip", base.merging(["reason": reason]) { $1 }),
      ("deviation", base.merging(["reason": reason, "kind": .string("continue")]) { $1 }),
      ("deviation", base.merging(["reason": reason, "kind": .string("retry")]) { $1 }),
      ("signoff", base.merging(["answer": .string("done"), "fields": .object([:])]) { $1 }),
      (
        "approval",
        [
          "step": .string(step.id), "by": .string("li@example.com"),
          "answer": .string("approved"),
        ]
      ),
    ]
  }

  /// Something turned out the other way.
  private static func reversals(_ story: Story) -> [Lie] {
    var lies: [Lie] = []
    for (place, record) in story.records("step.end") {
      let isDone = record.text("outcome") == "done"
      lies.append(
        Lie("step.end the other way", "\(place + 1)") {
          $0.change(place) { record in
            record.data["outcome"] = .string(isDone ? "failed" : "done")
            record.data["exit"] = .integer(isDone ? 1 : 0)
            record.data["signal"] = nil
          }
        })
    }
    for (place, record) in story.records("run.end") {
      let isDone = record.text("outcome") == "done"
      lies.append(
        Lie("run.end the other way", "\(place + 1)") {
          $0.change(place) { record in
            record.data["outcome"] = .string(isDone ? "failed" : "done")
            record.data["exit"] = .integer(isDone ? 1 : 0)
            if !isDone { record.data["step"] = nil }
          }
        })
    }
    for (place, record) in story.records("run.end") where record.text("step") == nil {
      for (outcome, exit) in [
        ("done", 0), ("incomplete", 3), ("rolled-back", 30), ("rolled-back-in-part", 31),
      ] {
        lies.append(
          Lie("run.end `\(outcome)`", "\(place + 1)") {
            $0.change(place) { record in
              record.data["outcome"] = .string(outcome)
              record.data["exit"] = .integer(exit)
            }
          })
      }
    }
    for mode in ["attended", "unattended"] {
      lies.append(
        Lie("mode of all", mode) { story in
          for (place, _) in story.records("run.start", "resume") {
            story.change(place) { $0.data["mode"] = .string(mode) }
          }
        })
    }
    for (place, _) in story.records("approval") {
      lies.append(
        Lie("approval without signature", "\(place + 1)") {
          $0.change(place) { record in
            for key in ["body", "signature", "expires"] { record.data[key] = nil }
          }
        })
      lies.append(
        Lie("approval of the plan alone", "\(place + 1)") {
          $0.change(place) { $0.data["step"] = nil }
        })
    }
    return lies
  }
}

extension Story {
  /// The record in a line ends what another one has started.
  fileprivate func ends(_ place: Int, _ start: Record, _ type: String) -> Bool {
    guard let end = record(place), end.type == type else { return false }
    return ["step", "host", "check", "attempt"].allSatisfy { key in
      start.data[key] == end.data[key] || end.data[key] == nil
    }
  }
}

extension Story.Record {
  fileprivate mutating func shiftAttempt(by difference: Int) {
    if let attempt = number("attempt") { data["attempt"] = .integer(attempt + difference) }
  }
}
