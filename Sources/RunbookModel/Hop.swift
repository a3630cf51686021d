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
    guard !names.isEmpty, references.contains(where: { names[$0.value] != nil }) else {
      return self
    }
    var text = self
    text.segments = segments.map { segment in
      guard case .variable(let name) = segment, let new = names[name.value] else { return segment }
      return .variable(Name(new, at: name.span))
    }
    // Offsets into the text are no longer those of its source.
    text.origin = nil
    text.escapes = []
    return text
  }
}

extension CommandVariants {
  package func renaming(_ names: [String: String]) -> CommandVariants {
    CommandVariants(
      common: common?.renaming(names),
      variants: variants.map { Variant(os: $0.os, text: $0.text.renaming(names)) }, span: span)
  }
}

extension Manual {
  fileprivate func renaming(_ names: [String: String]) -> Manual {
    var manual = self
    manual.instruction = instruction?.renaming(names)
    return manual
  }
}

extension Step {
  /// The step with other names for the variables of its texts; its checks stay as they are.
  package func renaming(_ names: [String: String]) -> Step {
    guard !names.isEmpty else { return self }
    var step = self
    step.actions = actions.map { Located($0.value.renaming(names), at: $0.span) }
    step.undo?.run = undo?.run?.renaming(names)
    step.undo?.manual = undo?.manual?.renaming(names)
    step.workingDirectory = workingDirectory?.renaming(names)
    step.backup?.artefact = backup?.artefact?.renaming(names)
    return step
  }
}

extension Action {
  fileprivate func renaming(_ names: [String: String]) -> Action {
    switch self {
    case .run(let command): return .run(command.renaming(names))
    case .manual(let manual): return .manual(manual.renaming(names))
    case .notify(var notify):
      notify.message = notify.message?.renaming(names)
      return .notify(notify)
    case .approve(var approve):
      approve.ask = approve.ask?.renaming(names)
      return .approve(approve)
    case .check, .wait, .include, .choose, .steps: return self
    }
  }
}

extension Check {
  /// The check with other names for the variables of its texts.
  package func renaming(_ names: [String: String]) -> Check {
    guard !names.isEmpty else { return self }
    var check = self
    check.probes = probes.map { Located($0.value.renaming(names), at: $0.span) }
    check.version = version?.renaming(names)
    check.expect?.equals = expect?.equals?.renaming(names)
    check.expect?.matches = expect?.matches?.renaming(names)
    check.expect?.contains = expect?.contains?.renaming(names)
    check.expect?.excludes = expect?.excludes?.renaming(names)
    if let version = expect?.version {
      check.expect?.version = (version.ordering, version.value.renaming(names))
    }
    return check
  }
}

extension Probe {
  fileprivate func renaming(_ names: [String: String]) -> Probe {
    switch self {
    case .run(let command): return .run(command.renaming(names))
    case .service(let units): return .service(units.map { $0.renaming(names) })
    case .http(let text): return .http(text.renaming(names))
    case .tcp(let text): return .tcp(text.renaming(names))
    case .file(let text): return .file(text.renaming(names))
    case .disk(let text): return .disk(text.renaming(names))
    case .memory: return .memory
    case .package(let text): return .package(text.renaming(names))
    case .process(let text): return .process(text.renaming(names))
    case .config(let text): return .config(text.renaming(names))
    case .manual(let manual): return .manual(manual.renaming(names))
    case .compare(var comparison):
      if let probe = comparison.probe {
        comparison.probe = Located(probe.value.renaming(names), at: probe.span)
      }
      return .compare(comparison)
    }
  }
}
