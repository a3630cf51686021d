import RunbookDiagnostics
import RunbookFrontend
import RunbookModel
import RunbookRules
import RunbookWorkspace

/// One document taken through everything that comes before planning.
struct Checking {
  let change: ResolvedChange?
  let context: RuleContext
  /// Sorted for display, repetitions removed.
  let diagnostics: [Diagnostic]

  init(_ text: [UInt8]) { self.init(Workspace.load(text: text, name: "example.yaml")) }

  /// A rule's example, with the file that its change names.
  init(_ example: RuleExample) {
    let document = ExampleDocument.document(of: example)?.bytes ?? []
    guard let inventory = ExampleDocument.inventory(of: example) else {
      self.init(document)
      return
    }
    var workspace = Workspace()
    workspace.open("example.yaml", text: document)
    workspace.open(example.inventoryName, text: inventory.bytes)
    self.init(workspace.load(path: "example.yaml"))
  }

  private init(_ documents: LoadedDocuments) {
    let resolved = Resolver.resolve(documents)
    change = resolved.change
    context = RuleContext(documents: documents, resolved: resolved.change)
    diagnostics =
      (documents.diagnostics + resolved.diagnostics + RuleRunner.run(context))
      .sortedForDisplay()
  }

  /// Parts that replace those of the minimal documents, as in a rule's example.
  init(product: String = "", runbook: String = "", change: String = "") {
    let example = RuleExample(product: product, runbook: runbook, change: change)
    self.init(ExampleDocument.document(of: example)?.bytes ?? [])
  }

  /// Messages with their codes: what tests compare, and what a failing test shows.
  var lines: [String] { diagnostics.map(\.line) }

  /// The codes of all findings, in their order.
  var codes: [Int] { diagnostics.map(\.code.number) }

  func messages(_ code: Int) -> [String] {
    diagnostics.filter { $0.code.number == code }.map(\.message)
  }

  /// Ids of the steps in the order in which they run, but for the minimal runbook's look at all hosts.
  var order: [String] { ownSteps.map(\.id) }

  /// Hosts of the steps, in the same order.
  var stepHosts: [[String]] { ownSteps.map(\.hosts) }

  private var ownSteps: [ScheduledStep] {
    (change?.steps ?? []).filter { $0.id != "see-hosts" }
  }
}

extension Diagnostic {
  var line: String { "\(severity)[\(code)] \(span.start)..<\(span.end): \(message)" }
}

extension Checking {
  /// A runbook of one stage with the given steps.
  init(steps: String, product: String = "", change: String = "") {
    self.init(product: product, runbook: Checking.stage(steps), change: change)
  }

  /// A runbook of one step that runs the given shell text.
  init(command: String) {
    self.init(steps: "- id: work\n  run: |\n" + Checking.indented(command, by: 4))
  }

  /// The key `stages` with one stage, called `live`.
  static func stage(_ steps: String) -> String {
    "stages:\n  - id: live\n    steps:\n" + indented(steps, by: 6)
  }

  private static func indented(_ text: String, by width: Int) -> String {
    let margin = String(repeating: " ", count: width)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
