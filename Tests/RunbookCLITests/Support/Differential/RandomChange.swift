/// A valid change made by chance: the same seed gives the same change.
struct RandomChange {
  /// A variable with a value on every host.
  struct Variable {
    var name: String
    var byHost: [String: String]
    var isPerHost: Bool
  }

  /// What a change is made for.
  enum Purpose: Sendable {
    /// To be run in every shell, with nobody there.
    case comparing
    /// To be run once, with people who answer, sign and ask for other ways than the straight one.
    case recording
  }

  let seed: UInt64
  let purpose: Purpose
  var random: SplitMix64
  /// How many people have to sign the plan.
  private(set) var approvals = 0
  /// What is done when the run has stopped at a step that waits for something to be mended.
  let resumption: Resumption?
  private(set) var hosts: [String] = []
  private(set) var variables: [Variable] = []
  /// Hexadecimal digits that a file must hold at the end, if it is there.
  var expectedFiles: [String: String] = [:]
  /// Content of ``secretFile``.
  private(set) var secret = ""
  /// Value of the variable `long`.
  var long = ""
  /// Names that the files of steps are told apart by.
  var count = 0
  /// Steps that run on all their hosts at the same time.
  var together: [String] = []
  /// Steps that the product demands.
  var demanded: [String] = []
  /// Steps whose failure has a procedure of its own.
  var recovered: [String] = []
  /// What its steps are about, in the order in which they were made.
  private(set) var kinds: [RandomStepKind] = []
  /// What its floods print, in bytes.
  var floods: [Int] = []
  private(set) var yaml = ""

  init(seed: UInt64, for purpose: Purpose = .comparing) {
    self.seed = seed
    self.purpose = purpose
    random = SplitMix64(seed: seed)
    resumption = random.pick(weighted: [(6, nil), (2, .goOn), (1, .back)])
    hosts = (0..<random.pick([0, 2, 2, 2, 3])).map { "h\($0 + 1)" }
    makeVariables()
    yaml = document()
  }

  /// Variables that commands of this process see besides those of the change.
  static let environment = [
    "ODD_ONE": "'; touch \(HostileText.trap); $(touch \(HostileText.trap)) `id` \\ \" * 🙂",
    "ODD_TWO": "-n\ntwo lines\n\n",
  ]

  /// A file that is there once a person has mended what stopped the run.
  static let mended = "mended"

  /// A file of its owner alone, with the value of `key`, a secret.
  static let secretFile = "secret"

  private mutating func makeVariables() {
    secret = "s3cret-" + HostileText.line(&random)
    if random.chance(30) { secret += "\n  second " + HostileText.line(&random) + "\n\n" }
    for index in 0..<random.number(2...4) {
      let isPerHost = !hosts.isEmpty && random.chance(30)
      let value = HostileText.value(&random)
      var byHost = ["controller": value]
      for host in hosts { byHost[host] = isPerHost ? HostileText.value(&random) : value }
      variables.append(Variable(name: "v\(index)", byHost: byHost, isPerHost: isPerHost))
    }
  }

  // MARK: The document

  private mutating func document() -> String {
    let isRecorded = purpose == .recording
    if isRecorded { approvals = random.pick(weighted: [(7, 0), (2, 1), (1, 2)]) }
    let turn = (isRecorded ? makeStep() : makeStep(RandomStepKind.inTurn(seed))).yaml
    var steps = (0..<random.number(isRecorded ? 2...4 : 1...2)).map { _ in makeStep().yaml }
    steps.insert(turn, at: random.below(steps.count + 1))
    if resumption != nil { steps.insert(makeStop().yaml, at: random.below(steps.count + 1)) }
    let last = [makeStep().yaml]
    let nodes = hosts.map { "\($0): {connection: local, roles: [node]}" }.joined(separator: ", ")
    let entry = random.chance(isRecorded ? 50 : 20) ? gate() : ""
    let exit = random.chance(20) ? namedCheck("left") : ""
    let verify = random.chance(20) ? verification() : ""
    let hasWindow = random.chance(10)
    let window = random.pick([
      "2019-01-01T00:00:00Z, end: 2399-01-01T00:00:00+05:30",
      "2019-01-01T00:00:00Z, end: 2020-01-01T00:00:00Z",
      "2398-01-01T00:00:00Z, end: 2399-01-01T00:00:00Z",
    ])
    let hasDate = random.chance(30)
    return """
      schema: runbook/v1
      kind: Change
      id: DIFF-\(seed)_a.b
      title: \(HostileText.yamlTemplate(HostileText.title(&random)))
      environment: \(HostileText.yaml(HostileText.title(&random)))
      versions: {from: "1.0", to: "2.0"}
      hosts: {\(nodes)}
      windows: {\(hasWindow ? "rest: {start: \(window)}" : "")}
      people: {operators: [ana@example.com], approvers: [\(approversYAML)]}
      \(approvals == 0 ? "" : "approvals: {required: \(approvals)}")
      variables: {\(valuesYAML)}
      runbook:
        schema: runbook/v1
        kind: Runbook
        id: random
        title: \(HostileText.yamlTemplate(HostileText.title(&random)))
        variables: {\(declarationsYAML(hasDate: hasDate))}
        product:
          schema: runbook/v1
          kind: Product
          id: thing
          title: \(HostileText.yamlTemplate(HostileText.title(&random)))
          impact_levels: []
          components: {}
          order: [\(togetherYAML)]
          requirements: [\(demandsYAML)]
          roles: {\(hosts.isEmpty ? "" : "node: {min: 1}")}
          versions: {scheme: {parts: [major, minor], major: [major]}}
        stages:
          - id: work
            title: \(HostileText.yamlTemplate(HostileText.title(&random)))
            steps:
      \(indented(steps))
          - id: rest
            title: Rest
            window: \(hasWindow ? "required" : "none")
            entry: [\(entry)]
            exit: [\(exit)]
            steps:
      \(indented(last))
        verify: [\(verify)]
        recovery: [\(recoveryYAML)]

      """
  }

  private var approversYAML: String {
    purpose == .recording ? "li@example.com, ed@example.com" : "li@example.com"
  }

  private func indented(_ lines: [String]) -> String {
    lines.map { "        " + $0 }.joined(separator: "\n")
  }

  private var togetherYAML: String {
    together.map { "{id: at-once-\($0), title: At once, simultaneous: {step: \($0)}, level: must}" }
      .joined(separator: ", ")
  }

  private var valuesYAML: String {
    (["long: \(HostileText.yamlTemplate(long))"]
      + variables.map { variable in
        guard variable.isPerHost else {
          return
            "\(variable.name): \(HostileText.yamlTemplate(variable.byHost["controller"] ?? ""))"
        }
        let values = hosts.map { "\($0): \(HostileText.yamlTemplate(variable.byHost[$0] ?? ""))" }
        return "\(variable.name): {\(values.joined(separator: ", "))}"
      }).joined(separator: ", ")
  }

  private func declarationsYAML(hasDate: Bool) -> String {
    var declarations =
      ["long: {required: true}", "key: {type: secret, from: file, file: \(Self.secretFile)}"]
      + variables.map { variable in
        "\(variable.name): {required: true\(variable.isPerHost ? ", per_host: true" : "")}"
      }
    if hasDate { declarations.append("year: {type: date, format: \"%Y'%%\"}") }
    return declarations.joined(separator: ", ")
  }

  private mutating func verification() -> String {
    "{id: verified, title: Verified, check: \(check())}"
  }

  private mutating func namedCheck(_ id: String) -> String {
    "{id: \(id), " + check().dropFirst()
  }

  private mutating func gate() -> String {
    let text = random.chance(70) ? "exit 0" : "exit 1"
    return "{id: ready, title: \(HostileText.yamlTemplate(HostileText.title(&random))), "
      + "run: \(text), expect: {exit: 0}}"
  }

  // MARK: Steps

  /// A step that succeeds only when somebody has mended something; on some hosts always.
  private mutating func makeStop() -> RandomStep {
    count += 1
    var step = RandomStep(id: "s\(count)", title: HostileText.title(&random))
    fillStop(&step)
    return step
  }

  private mutating func makeStep() -> RandomStep {
    var kind: RandomStepKind
    repeat {
      let kinds = purpose == .recording ? RandomStepKind.brief : RandomStepKind.alone
      kind = random.pick(weighted: kinds.map { ($0.weight, $0) })
    } while kind.isRare && (kinds.contains(kind) || random.chance(50))
    return makeStep(kind)
  }

  private mutating func makeStep(_ kind: RandomStepKind) -> RandomStep {
    kinds.append(kind)
    count += 1
    var step = RandomStep(id: "s\(count)", title: HostileText.title(&random))
    fill(&step, kind)
    if purpose == .recording { tie(&step) }
    return step
  }
}
