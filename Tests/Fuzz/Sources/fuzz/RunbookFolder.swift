import RunbookBackends
import RunbookCompiler
import RunbookDiagnostics
import RunbookPlan
import SystemPackage

/// A folder of a change, its runbook and its product, as authors write them.
enum RunbookFolder {
  private static let folder = ScratchFolder(names: [
    "change.yaml", "upgrade.yaml", "product.yaml",
  ])

  /// One document that stands in no file, or several files one after the other, through reader,
  /// rules and planner.
  @Sendable static func read(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("== ".utf8)) else {
      return judge(Compilation(text: bytes, name: "a.yaml"))
    }
    let files = folder.files(in: bytes)
    folder.write(files)
    defer { folder.clear(files.keys) }
    judge(Compilation(path: folder.path("change.yaml").string))
  }

  private static func judge(_ checked: Compilation) {
    _ = TerminalRenderer(sources: checked.sources, color: false).render(checked.diagnostics)
    _ = JSONRenderer(sources: checked.sources).render(checked.diagnostics)
    guard let compiled = try? checked.plan() else { return }
    guard (try? Plan(canonicalBytes: compiled.bytes)) == compiled.plan else {
      preconditionFailure("a plan is not what it is written as")
    }
    PlanText.render(compiled.plan)
  }
}

/// What the back ends make of a plan.
enum PlanText {
  private static let templates = try? TemplateSet.embedded()

  /// `plan.json`: what is accepted is written as it was.
  @Sendable static func read(_ bytes: [UInt8]) {
    guard let plan = try? Plan(canonicalBytes: bytes) else { return }
    guard (try? plan.canonicalBytes()) == bytes else {
      preconditionFailure("a plan is not what it is written as")
    }
    render(plan)
  }

  static func render(_ plan: Plan) {
    guard let templates else { return }
    _ = try? RunbookBackends.render(plan, by: allBackends, templates: templates)
  }
}
