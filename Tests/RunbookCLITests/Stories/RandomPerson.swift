/// The person at the terminal of a random run: answers whatever is asked, by chance.
struct RandomPerson {
  /// Questions that are answered in words.
  private static let fields: Set = [
    "ticket: ", "shown: ", "reason: ", "what did you find? ", "what was done about it? ",
  ]

  private let typist: Typist
  private var random: SplitMix64
  /// How often a person still says that a thing is to be tried again.
  private var patience = 3

  init(in workspace: Workspace, _ random: SplitMix64) throws {
    self.random = random
    typist = try Typist(in: workspace)
  }

  /// A line of shell that runs another one on a terminal that this person sits at.
  static func session(_ line: String, in workspace: Workspace) throws -> String {
    try workspace.write("exec \(line)\n", to: ".on-terminal")
    return "script -qec 'sh ../.on-terminal' /dev/null <../.answers"
  }

  /// Answers until the session is over.
  mutating func serve(_ running: Running, _ isOver: @Sendable () -> Bool) async throws {
    let typist = typist
    try await typist.serve(running, until: isOver) { answer(to: $0).map { $0 + "\n" } }
  }

  /// Nil where the line is no question.
  private mutating func answer(to line: String) -> String? {
    if line.hasSuffix("[yes/no] ") { return random.chance(88) ? "yes" : "no" }
    if line.hasSuffix("[yes/stop] ") { return random.chance(80) ? "yes" : "stop" }
    if line.hasSuffix("[done/again/stop] ") { return random.pick(["done", "again", "stop"]) }
    if line.hasSuffix("approver's name: ") {
      return random.pick(weighted: [(6, "li@example.com"), (2, "ed@example.com"), (1, "eve")])
    }
    if line.contains("your name ["), line.hasSuffix("]: ") { return random.pick(["", "bo"]) }
    if line.hasSuffix("/stop] ") { return decision(in: line) }
    let words = line.drop { $0 == " " }
    guard RandomPerson.fields.contains(String(words)) else { return nil }
    return random.pick(["seen", "\"4711\" \\ é", "as it should be"])
  }

  private mutating func decision(in line: String) -> String {
    var words = ["skip", "hand", "back", "stop"].filter { line.contains($0) }
    if patience > 0 { words.append("retry") }
    let word = random.pick(words)
    if word == "retry" { patience -= 1 }
    return word
  }
}
