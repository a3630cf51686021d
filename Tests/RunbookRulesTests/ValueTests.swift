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
