import RunbookDiagnostics
import RunbookModel
import RunbookRules
import Testing

@Suite("Values of variables")
struct ValueTests {
  private func checking(_ variables: String, _ values: String = "") -> Checking {
    Checking(
      runbook: "variables:\n" + variables,
      change: values.isEmpty ? "" : "variables: {\(values)}")
  }

  @Test("Values are made of other values")
  func nested() throws {
    let checking = checking(
      "  dir: {default: '/srv/${target}'}\n  file: {default: '${dir}/shop.deb'}\n")
    #expect(checking.lines.isEmpty)
    let file = checking.change?.variables.first { $0.name == "file" }
    #expect(file?.value == .text("/srv/2.0/shop.deb"))
  }

  private func value(_ name: String, _ variables: String, _ values: String)
    -> ResolvedVariable.Value?
  {
    let checking = Checking(
      runbook: "variables:\n" + variables,
      change: """
        hosts: {b: {address: b.example.com, roles: []}, a: {address: a.example.com}}
        variables: {\(values)}
        """)
    #expect(checking.lines.isEmpty)
    return checking.change?.variables.first { $0.name == name }?.value
  }

  @Test(
    "Hosts without a value of their own have the one for all",
    arguments: [
      ("x: {a: own}", ["a": "own", "b": "all", "controller": "all"]),
      ("x: {a: own, b: too}", ["a": "own", "b": "too", "controller": "all"]),
    ])
  func defaultByHost(_ given: String, _ expected: [String: String]) {
    #expect(value("x", "  x: {per_host: true, default: all}\n", given) == .perHost(expected))
  }

  @Test("One value may hold for all hosts")
  func oneForAll() {
    #expect(value("x", "  x: {per_host: true, default: no}\n", "x: all") == .text("all"))
    #expect(value("x", "  x: {per_host: true}\n", "x: all") == .text("all"))
    #expect(value("x", "  x: {per_host: true, default: all}\n", "") == .text("all"))
  }

  @Test("A value for all hosts may be made of what differs between them")
  func madeByHost() {
    #expect(
      value("x", "  x: {per_host: true, default: '/srv/${host}'}\n", "x: {a: '/data/${host}'}")
        == .perHost(["a": "/data/a", "b": "/srv/b", "controller": "/srv/controller"]))
    #expect(
      value(
        "y",
        "  x: {per_host: true, default: '${address}'}\n  y: {per_host: true, default: 'h:${x}'}\n",
        "")
        == .perHost(
          ["a": "h:a.example.com", "b": "h:b.example.com", "controller": "h:localhost"]))
  }

  @Test("A list of values keeps the order of the hosts")
  func valueLists() {
    let lists = "  x: {per_host: true}\n  xs: {type: list, list_of: x}\n"
    #expect(value("xs", lists, "x: {a: 1, b: 2}") == .text("2 1"))
    #expect(value("xs", lists, "x: {a: 1}") == .text("1"))
    #expect(value("xs", lists, "x: same") == .text("same same"))
    #expect(
      value("xs", lists + "  n: {type: list, list_of: xs2}\n  xs2: {per_host: true}\n", "x: 1")
        == .text("1 1"))
    #expect(
      value("all", "  all: {type: list, list_of: address, on: {host: a}}\n", "")
        == .text("a.example.com"))
  }

  @Test(
    "What makes no list is refused",
    arguments: [
      ("x: {}, xs: {list_of: x}", "", 236), ("xs: {list_of: y}", "", 201),
      ("xs: {list_of: origin}", "", 201),
      ("x: {per_host: true, default: 1}, xs: {type: int, list_of: x}", "", 236),
      ("x: {per_host: true, default: 1}, xs: {list_of: x, default: 2}", "", 236),
      ("x: {per_host: true, default: 1}, xs: {list_of: x, required: true}", "", 236),
      ("x: {per_host: true, default: 1}, xs: {list_of: x}", "xs: 2", 236),
      ("x: {per_host: true, default: 'a b'}, xs: {list_of: x}", "", 236),
      ("x: {per_host: true, default: '*'}, xs: {list_of: x}", "", 236),
      ("x: {per_host: true, default: ''}, xs: {list_of: x}", "", 236),
      ("x: {on: all, default: 1}", "", 236), ("x: {default: 1}", "x: {a: 2}", 203),
      ("x: {per_host: true, default: '${xs}'}, xs: {list_of: x}", "", 201),
      ("x: {per_host: true, type: secret}, xs: {list_of: x}", "", 236),
    ])
  func noLists(_ variables: String, _ values: String, _ code: Int) {
    let checking = Checking(
      runbook: "variables: {\(variables)}",
      change: "hosts: {b: {address: b}, a: {address: a}}\nvariables: {\(values)}")
    #expect(Set(checking.codes) == [code], "\(checking.lines)")
  }

  @Test("A host that a list is to have and that has no value is named")
  func missingInList() {
    let checking = Checking(
      runbook: """
        variables: {x: {per_host: true}, xs: {type: list, list_of: x, on: all}}
        stages: [{id: live, steps: [{id: see, run: 'echo ${xs}'}]}]
        """,
      change: "hosts: {b: {address: b}, a: {address: a}}\nvariables: {x: {a: 1}}")
    #expect(checking.messages(201) == ["variable `x` has no value for host `b`"])
  }

  @Test("A variable that stands for itself is reported once")
  func circle() {
    let checking = checking("  a: {default: '${b}'}\n  b: {default: '${a}'}\n")
    #expect(checking.messages(201) == ["variable `a` is defined by itself"])
    #expect(checking.codes == [201])
  }

  @Test("A few lines cannot grow into more text than there is memory")
  func growth() {
    let lines = (0..<40).map { "  v\($0): {default: '${v\($0 + 1)}${v\($0 + 1)}'}\n" }
    let checking = checking(lines.joined() + "  v40: {default: 0123456789abcdef}\n")
    #expect(!checking.codes.isEmpty)
    #expect(Set(checking.codes) == [203])
  }

  @Test("A long row of variables ends with a message")
  func depth() {
    let lines = (0..<300).map { "  v\($0): {default: '${v\($0 + 1)}'}\n" }
    let checking = checking(lines.joined() + "  v300: {default: x}\n")
    #expect(Set(checking.codes) == [203])
  }

  @Test(
    "A value has to be of its type",
    arguments: [
      ("int", "eighty", 203), ("int", "80", 0), ("duration", "10", 203), ("duration", "10m", 0),
      ("size", "4", 203), ("size", "4GB", 0), ("version", "1.x", 203), ("version", "1.0", 0),
      ("int, min: 5", "4", 203), ("int, max: 5", "6", 203), ("string, values: [a, b]", "c", 203),
      ("string, pattern: '[a-z]+'", "a1", 203), ("string, pattern: '[a-z]+'", "ab", 0),
    ])
  func types(_ type: String, _ value: String, _ code: Int) {
    let checking = checking("  x: {type: \(type)}\n", "x: \(value)")
    #expect(checking.codes == (code == 0 ? [] : [code]))
  }
}
