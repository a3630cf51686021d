import RunbookDiagnostics
import RunbookModel

/// Titles that need not be written: what looks, waits or keeps data for the sake of one requirement is
/// called as that is.
struct RequirementTitles: GivenVisitor {
  private let titles: [String: Name]

  static func given(to runbook: Runbook, by product: Product) -> Runbook {
    var visitor = RequirementTitles(product)
    guard !visitor.titles.isEmpty else { return runbook }
    var runbook = runbook
    runbook.visitGiven(&visitor)
    return runbook
  }

  private init(_ product: Product) {
    titles = Dictionary(
      product.requirements.compactMap { requirement in
        guard let title = requirement.title, requirement.kind.value.saysWhatHolds else {
          return nil
        }
        return (requirement.id.value, title)
      }
    ) { first, _ in first }
  }

  mutating func visit<Value>(_ given: inout Given<Value>) {}

  mutating func enter(_ step: inout Step) {
    guard step.title == nil, step.looksOrKeeps else { return }
    step.title = title(of: step.satisfies)
  }

  mutating func enter(_ check: inout Check) {
    guard check.title == nil else { return }
    check.title = title(of: check.satisfies)
  }

  /// Of two titles neither would say what it is.
  private func title(of requirements: [Name]) -> Name? {
    let found = requirements.compactMap { titles[$0.value] }
    return found.count == 1 ? found[0] : nil
  }
}

extension RequirementKind {
  /// Whether its title says what holds or is kept, and not what has to be done.
  fileprivate var saysWhatHolds: Bool { isProbed || self == .backup }
}

extension Step {
  fileprivate var looksOrKeeps: Bool {
    if backup != nil { return true }
    return switch action?.value {
    case .check?, .wait?: true
    default: false
    }
  }
}
