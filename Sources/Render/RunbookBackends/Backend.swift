package import RunbookPlan

/// One file that the compiler makes.
package struct Artifact: Sendable, Equatable {
  /// Relative to the output directory.
  package var path: String
  package var bytes: [UInt8]
  package var executable: Bool

  package init(path: String, bytes: [UInt8], executable: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.executable = executable
  }
}

/// Turns a plan into files. The plan is all it sees: no clock, no environment, no model.
package protocol Backend: Sendable {
  /// What an author calls it, such as `shell`.
  var name: String { get }

  func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact]
}

/// Every back end, in the order in which their files are written.
package let allBackends: [any Backend] = [JSONPlanBackend(), ShellBackend(), MarkdownBackend()]

/// The version that generated scripts and their evidence name.
package let toolVersion = "0.1.0"

/// Renders a plan by every back end given.
///
/// - Throws: ``BackendError`` where the plan holds something that cannot be written; then no
///   artifact is returned at all.
package func render(
  _ plan: Plan, by backends: [any Backend] = allBackends, templates: TemplateSet
) throws(BackendError) -> [Artifact] {
  let sealed: SealedPlan
  do throws(PlanFormatError) {
    sealed = try SealedPlan(plan)
  } catch {
    throw .unwritable(reason: error.reason)
  }
  return try render(sealed, by: backends, templates: templates)
}

/// The same for a plan whose bytes are known.
package func render(
  _ sealed: SealedPlan, by backends: [any Backend], templates: TemplateSet
) throws(BackendError) -> [Artifact] {
  var artifacts: [Artifact] = []
  for backend in backends {
    artifacts += try backend.artifacts(for: sealed, templates: templates)
  }
  return artifacts
}

/// Why a plan cannot be rendered. The planner's output never gives one of these; a plan read from a
/// file may.
package enum BackendError: Error, Equatable {
  case unwritable(reason: String)
  /// An id that cannot stand as a name in a script, such as one with a space.
  case unusableID(String)
  /// An address or account that `ssh` or a shell could read as something else.
  case unusablePlace(host: String, reason: String)
  case undefinedVariable(name: String, step: String, host: String)
  case unknownHost(String, step: String)
  case noCommand(step: String, host: String)
  /// An expectation that lacks the text or number it compares with.
  case incompleteExpectation(check: String)
}

extension BackendError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unwritable(let reason): reason
    case .unusableID(let id): "the id `\(id)` cannot stand as a name in a script"
    case .unusablePlace(let host, let reason): "host `\(host)`: \(reason)"
    case .undefinedVariable(let name, let step, let host):
      "step `\(step)` uses `${\(name)}`, which has no value on `\(host)`"
    case .unknownHost(let host, let step):
      "step `\(step)` names the host `\(host)`, which the plan does not have"
    case .noCommand(let step, let host): "step `\(step)` has no command for the host `\(host)`"
    case .incompleteExpectation(let check):
      "an expectation of check `\(check)` does not say what it compares with"
    }
  }
}
