/// A change of many checks, each with an output and an expectation made by chance.
struct RandomJudgements {
  private(set) var yaml = ""
  /// What the probes print, by file.
  private(set) var outputs: [String: [UInt8]] = [:]
  /// Exit statuses of probes that do not end with 0, by step.
  private(set) var statuses: [String: Int] = [:]
  private var random: SplitMix64
  private var patterns: RandomPattern
  private var json: RandomJSON

  /// Where the files of ``outputs`` lie, seen from where the plan is run.
  static let folder = "../printed"

  init(seed: UInt64, count: Int) {
    random = SplitMix64(seed: seed)
    patterns = RandomPattern(SplitMix64(seed: seed &+ 1_000_003))
    json = RandomJSON(SplitMix64(seed: seed &+ 2_000_003))
    let steps = (1...count).map { step("s\($0)") }
    yaml = Small.change(
      steps: steps.joined(separator: "\n"),
      hosts: "{a: {connection: local, roles: [node]}, b: {connection: local, roles: [node]}}",
      product: "roles: {node: {min: 1}}")
  }

  private mutating func step(_ id: String) -> String {
    if random.chance(12) { return comparison(id) }
    let (output, expectation) = judgement()
    outputs[id] = output
    var command = "cat \(Self.folder)/\(id)"
    var expected = expectation
    if random.chance(8) {
      let status = random.pick([1, 3, 255])
      statuses[id] = status
      command += "; exit \(status)"
      expected += ", exit: \(random.pick(["[0, 3]", "1", "[1, 3, 255]"]))"
    }
    // Tried twice, so that the reason is shown.
    return "- {id: \(id), title: \(id), on_failure: continue, check: {run: '\(command)', "
      + "expect: {\(expected)}, retry: {every: 0s, attempts: 2}}}"
  }

  private mutating func comparison(_ id: String) -> String {
    for host in ["a", "b"] { outputs["\(id).\(host)"] = Array(number().utf8) }
    if random.chance(30) { outputs["\(id).b"] = outputs["\(id).a"] }
    let tolerance =
      random.chance(70) ? ", tolerance: \(random.pick(["0", "1", "5", "9007199254740991"]))" : ""
    return "- {id: \(id), title: \(id), on_failure: continue, check: {compare: "
      + "{run: 'cat \(Self.folder)/\(id).${host}', on: [{role: node}], as: integer}, expect: equal\(tolerance), "
      + "retry: {every: 0s, attempts: 2}}}"
  }

  /// Of an output, or of the same inside of JSON.
  private mutating func judgement() -> (output: [UInt8], expectation: String) {
    guard random.chance(25) else { return outputJudgement() }
    let (text, expectation) = textJudgement()
    let (pointer, ahead, behind) = random.pick([
      ("$", "", ""), ("/a", #"{"b": 1, "a": "#, "}"), ("/1/a~1b", #"[[], {"a/b": "#, "}]"),
      ("/a", #"{"a": "#, #", "a": 1}"#), ("/a/b", #"{"a": "#, "}"),
    ])
    let value = random.chance(20) ? text : RandomJSON.string(text)
    return (Array(ahead.utf8) + value + Array(behind.utf8), "json: \(pointer), \(expectation)")
  }

  private mutating func outputJudgement() -> (output: [UInt8], expectation: String) {
    if random.chance(30) { return (json.document(), jsonExpectation()) }
    if random.chance(15) {
      return (
        Array(random.pick(["", " \n", "\u{B}\u{C}\n", "x", "\0", "\0\n"]).utf8), "empty: true"
      )
    }
    return textJudgement()
  }

  private mutating func textJudgement() -> (output: [UInt8], expectation: String) {
    let orderings = ["==", "!=", "<", "<=", ">", ">=", ""]
    switch random.below(6) {
    case 0, 1:
      let lines = (0..<random.number(1...3)).map { _ in patterns.line() }
      return (Array(lines.joined(separator: "\n").utf8), "matches: \(pattern())")
    case 2, 3:
      let wanted = random.pick(["0", "5", "-5", "9007199254740991", "-9007199254740991", "100"])
      return (
        Array(number().utf8), "number: \(HostileText.yaml(random.pick(orderings) + " " + wanted))"
      )
    case 4:
      let wanted = random.pick(orderings) + random.pick([" 8.2", " 1.0", " v2.10.3-1", " 0"])
      return (Array(version().utf8), "version: \(HostileText.yaml(wanted))")
    default: return text()
    }
  }

  private mutating func jsonExpectation() -> String {
    let pointer = HostileText.yaml(random.pick(RandomJSON.pointers))
    let wanted = HostileText.yaml(random.pick(RandomJSON.wanted))
    return "json: \(pointer), "
      + random.pick([
        "length: \(random.below(4))", "empty: true", "equals: \(wanted)", "equals: \(wanted)",
        "contains: \(wanted)", "excludes: \(wanted)", "number: '>= 1'", "version: '>= 1'",
        "length: 1, contains: \(wanted)", "contains: \(wanted), excludes: a",
        "matches: '^[a-z0-9.]*$'",
      ])
  }

  /// An expression of the dialect: others do not compile.
  private mutating func pattern() -> String {
    while true {
      let pattern = patterns.pattern()
      if isExpression(pattern) { return HostileText.yaml(pattern) }
    }
  }

  private mutating func number() -> String {
    let digits = random.pick([
      "0", "1", "4", "5", "6", "005", "100", "9007199254740990", "9007199254740992",
      "9223372036854775807", "9223372036854775808", "18446744073709551616",
      "99999999999999999999999999", "100000000000000000000000000",
      String(repeating: "9", count: 1_000), String(repeating: "9", count: 1_001),
      "000" + String(repeating: "1", count: 1_000), "1.0", "x", "", "0x5", "5 5", "५",
    ])
    return random.pick(["", "", " ", "\t ", "\n"]) + random.pick(["", "", "-", "+", "--"]) + digits
      + random.pick(["", "\n", " \n", "\0"])
  }

  private mutating func version() -> String {
    random.pick(["", "", "v", "V", " "])
      + random.pick([
        "8.2", "8.10.0", "8.2.0-0", "1.0", "2.10.3-1", "0", "0.0", "008.002", "8..2", "8.2.", "-8",
        "latest", "", "8.99999999999999999999999", "8.2é",
        String(repeating: "1.", count: 499) + "1",
        String(repeating: "1.", count: 500) + "1",
      ]) + random.pick(["", "\n"])
  }

  private mutating func text() -> (output: [UInt8], expectation: String) {
    let texts = [
      "ok", "a b", "é", "e\u{301}", "$x", "'", "\"", "\\", "*", "[a]", "x\ny", " ok", "\t", "ok ",
    ]
    let wanted = random.pick(texts)
    var output = Array(random.pick([wanted, random.pick(texts), "pre" + wanted + "post"]).utf8)
    if random.chance(20) { output += random.pick([[0xFF], [0], [0xC3], [0x0A, 0x0B], [0x0D]]) }
    return (
      output, "\(random.pick(["equals", "contains", "excludes"])): \(HostileText.yaml(wanted))"
    )
  }
}
