import RunbookBase
import RunbookDialects
import RunbookPlan

/// One check as the statements of a function.
struct ShellCheck {
  enum Role {
    case proof
    case unless
  }

  let check: Plan.Check
  let step: Plan.Step
  let role: Role
  let plan: Plan

  init(
    _ check: Plan.Check, step: Plan.Step, role: Role, plan: Plan
  ) throws(BackendError) {
    try checkID(check.id)
    for host in check.hosts { try checkID(host) }
    self.check = check
    self.step = step
    self.role = role
    self.plan = plan
  }

  func record() throws(BackendError) -> TemplateRecord {
    var record: TemplateRecord = [
      "limit": .flag(false), "retry": .flag(false), "directory": .flag(false),
      "runner": .flag(false),
      "uses": .flag(false), "in_memory": .flag(false), "texts": .records([]),
      "probe": .flag(false), "expectations": .records([]), "apart": .records([]),
    ]
    if check.kind == .manual {
      let manual = check.manual ?? Plan.Manual(instruction: "\(check.subject) \(check.expected)")
      record["apart"] = .records(manual.apart(on: check.hosts))
      record["texts"] = .records([question(manual)])
    } else if let command = check.command {
      try plan.verify(command, on: check.hosts, step: step.id)
      record = try ShellCommand(command, hosts: check.hosts, word: "PROBE", plan: plan).record()
      record["limit"] = .optional(check.timeoutMS)
      record["retry"] = .optional(
        retry.map { ShellArguments([$0.everyMS, $0.forMS, $0.attempts]) })
      record["probe"] = .flag(true)
      record["expectations"] = .records(try expectations())
    }
    record["id"] = .text(ShellWord(check.id))
    record["kind"] = .text(try ShellName(check.kind.rawValue))
    record["subject"] = .text(ShellWord(check.subject))
    record["expected"] = .text(ShellWord(check.expected))
    record["hosts"] = .text(ShellArguments(check.hosts))
    record["hold"] = .optional(check.holdMS)
    record["everywhere"] = .flag(looksEverywhere)
    return record
  }

  private var retry: Plan.Retry? {
    // Whether something is already done is asked once.
    role == .unless ? nil : step.proofRetry
  }

  /// An `unless` that looks at other hosts than the step's own is the same for each of them.
  private var looksEverywhere: Bool {
    role == .unless
      && !(check.kind == .probe && Set(step.hosts).isSubset(of: Set(check.hosts)))
  }

  private func question(_ manual: Plan.Manual) -> TemplateRecord {
    let lines = manual.byHost == nil ? manual.lines(on: []) : []
    let text = lines.map { PrintableText.joined($0) }.joined(separator: "\n")
    var record = HereDocument(text, word: "WORDS").record
    record["verb"] = .text(ShellName(keyword: "attested"))
    record["hosts"] = .text(ShellArguments(manual.fieldArguments))
    return record
  }

  /// The exit status first: what a command prints while it fails means little.
  private func expectations() throws(BackendError) -> [TemplateRecord] {
    let exits = check.expect.filter { $0.predicate == .exit }
    let first = exits.isEmpty ? [Plan.Expectation(.exit, numbers: [0])] : exits
    var records: [TemplateRecord] = []
    for expectation in first + check.expect.filter({ $0.predicate != .exit }) {
      guard let words = expectation.words else {
        throw .incompleteExpectation(check: check.id)
      }
      records.append(["words": .text(ShellArguments(words))])
    }
    return records
  }
}

extension Plan.Expectation {
  private static let comparisons = ["==", "!=", "<", "<=", ">", ">="]

  /// The predicate and what it compares with, behind a place in JSON where it has one; nil where
  /// something is missing.
  fileprivate var words: [String]? {
    guard let pointer, predicate.readsText else { return judgement }
    return judgement.map { ["at", pointer] + $0 }
  }

  private var judgement: [String]? {
    let name = predicate.rawValue
    let comparison = comparison ?? "=="
    guard Plan.Expectation.comparisons.contains(comparison) else { return nil }
    switch predicate {
    case .exit: return [name] + (numbers ?? [0]).map { String($0) }
    case .empty: return [name]
    case .equal: return [name] + (numbers ?? []).prefix(1).map { String($0) }
    case .equals, .contains, .excludes: return text.map { [name, $0] }
    case .matches:
      // No program of ours is there to read the expression: its states go with it.
      guard let text, let regex = try? ExtendedRegex(text) else { return nil }
      return [name, text, regex.table]
    case .number: return numbers?.first.map { [name, comparison, String($0)] }
    case .version: return text.map { [name, comparison, $0] }
    case .jsonLength: return numbers?.first.map { [name, pointer ?? "", String($0)] }
    case .jsonEquals: return text.map { [name, pointer ?? "", $0] }
    }
  }
}
