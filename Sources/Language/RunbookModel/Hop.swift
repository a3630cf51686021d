import RunbookDiagnostics

/// How often a part of a runbook stands in the plan of a change that takes several hops.
package enum Repetition: String, Sendable, CaseIterable {
  case plan
  case hop
  /// After each hop but the last.
  case betweenHops = "between-hops"
}

/// One upgrade of a change that reaches its target by versions in between.
package struct Hop: Sendable {
  /// Its place among the hops, from 1 on.
  package let number: Int
  package let count: Int
  package let from: String
  package let to: String
  /// What variables are called within it, by the names that their authors gave them.
  package var variables: [String: String] = [:]
  /// What conditions are held against within it.
  package var circumstances = Circumstances()

  package init(number: Int, count: Int, from: String, to: String) {
    self.number = number
    self.count = count
    self.from = from
    self.to = to
  }

  package var isLast: Bool { number == count }

  /// The id that a step or stage has in the plan: `start-to-4-1-4` for `start`, and
  /// `restart-to-4-1-4.stop` for what stands in a group or stage of its own name.
  package func id(_ written: String) -> String {
    guard let dot = written.firstIndex(of: ".") else { return written + suffix }
    return written[..<dot] + suffix + written[dot...]
  }

  /// What distinguishes ids of this hop.
  package var suffix: String { "-to-" + words.joined(separator: "-") }

  /// The name of a variable that has a value of its own in this hop.
  package func variable(_ name: String) -> String { name + "_" + words.joined(separator: "_") }

  private var words: [String] {
    to.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }
}

extension TemplateText {
  /// The text with other names for variables.
  package func renaming(_ names: [String: String]) -> TemplateText {
    changing(TextChange(names: names))
  }

  package func changing(_ change: TextChange) -> TemplateText {
    guard !change.isEmpty, references.contains(where: { change.segment(for: $0) != nil }) else {
      return self
    }
    var text = self
    text.segments = segments.map { segment in
      guard case .variable(let name) = segment else { return segment }
      return change.segment(for: name) ?? segment
    }
    // Offsets into the text are no longer those of its source.
    text.origin = nil
    text.escapes = []
    return text
  }
}

extension CommandVariants {
  package func changing(_ change: TextChange) -> CommandVariants {
    CommandVariants(
      common: common?.changing(change),
      variants: variants.map { Variant(os: $0.os, text: $0.text.changing(change)) }, span: span)
  }
}

extension Manual {
  fileprivate func changing(_ change: TextChange) -> Manual {
    var manual = self
    manual.instruction = instruction?.changing(change)
    return manual
  }
}

extension Step {
  /// The step as it comes to stand in a plan; its checks stay as they are.
  package func changing(_ change: TextChange) -> Step {
    guard !change.isEmpty else { return self }
    var step = self
    step.actions = actions.map { Located($0.value.changing(change), at: $0.span) }
    step.undo?.run = undo?.run?.changing(change)
    step.undo?.manual = undo?.manual?.changing(change)
    step.workingDirectory = workingDirectory?.changing(change)
    step.backup?.artefact = backup?.artefact?.changing(change)
    return step
  }
}

extension Action {
  fileprivate func changing(_ change: TextChange) -> Action {
    switch self {
    case .run(let command): return .run(command.changing(change))
    case .manual(let manual): return .manual(manual.changing(change))
    case .notify(var notify):
      notify.message = notify.message?.changing(change)
      return .notify(notify)
    case .approve(var approve):
      approve.ask = approve.ask?.changing(change)
      return .approve(approve)
    case .check, .wait, .include, .choose, .steps: return self
    }
  }
}

extension Check {
  /// The check as it comes to stand in a plan.
  package func changing(_ change: TextChange) -> Check {
    guard !change.isEmpty else { return self }
    var check = self
    check.probes = probes.map { Located($0.value.changing(change), at: $0.span) }
    check.version = version?.changing(change)
    check.expect?.equals = expect?.equals?.changing(change)
    check.expect?.matches = expect?.matches?.changing(change)
    check.expect?.contains = expect?.contains?.changing(change)
    check.expect?.excludes = expect?.excludes?.changing(change)
    if let version = expect?.version {
      check.expect?.version = (version.ordering, version.value.changing(change))
    }
    return check
  }
}

extension Probe {
  fileprivate func changing(_ change: TextChange) -> Probe {
    switch self {
    case .run(let command): return .run(command.changing(change))
    case .service(let units): return .service(units.map { $0.changing(change) })
    case .http(let text): return .http(text.changing(change))
    case .tcp(let text): return .tcp(text.changing(change))
    case .file(let text): return .file(text.changing(change))
    case .disk(let text): return .disk(text.changing(change))
    case .memory: return .memory
    case .package(let text): return .package(text.changing(change))
    case .process(let text): return .process(text.changing(change))
    case .config(let text): return .config(text.changing(change))
    case .manual(let manual): return .manual(manual.changing(change))
    case .compare(var comparison):
      if let probe = comparison.probe {
        comparison.probe = Located(probe.value.changing(change), at: probe.span)
      }
      return .compare(comparison)
    }
  }
}
