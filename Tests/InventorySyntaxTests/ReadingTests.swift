import InventorySyntax
import RunbookDiagnostics
import Testing

@Suite("Files that list hosts")
struct ReadingTests {
  private static func file(_ text: String) -> SourceFile {
    var sources = SourceMap()
    return sources.add(path: "hosts", bytes: Array(text.utf8))
  }

  /// What a place covers.
  private static func text(_ span: SourceSpan, in file: SourceFile) -> String {
    String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
  }

  private static func value(_ line: String) throws -> InventoryValue {
    let tree = InventoryINIReader.read(file("[g]\nh1\n[g:vars]\n" + line))
    return try #require(tree.group("g")?.variables.first).value
  }

  @Test(
    "read a value as Ansible does",
    arguments: [
      ("a=x", "x"), ("a = spaced value # kept", "spaced value # kept"), ("a='q' # not", "q"),
      ("a=5 # not", "5"), ("a=\"x # y\"", "x # y"), ("a=\"p\" 'q'", "pq"), ("a='x\\ny'", "x\ny"),
      ("a='unclosed", "'unclosed"), ("a=", ""), ("a=b=c", "b=c"), ("a=u'x'", "x"),
      ("a=r'\\n'", "\\n"), ("a='it''s'", "its"), ("a='\\x41'", "A"), ("a=007", "007"),
      ("a=- # c", "- # c"), ("a=007 # c", "007 # c"), ("a=-1_0.5e+3 # c", "-1_0.5e+3"),
      ("a=0x1F # c", "0x1F"), ("a='A\\u0042\\103'", "ABC"), ("a='\\x4'", "'\\x4'"),
      ("a=[a-z]", "[a-z]"), ("a=[1, 2", "[1, 2"), ("a=('x')", "x"), ("a=True # c", "True"),
    ])
  func values(_ line: String, _ text: String) throws {
    #expect(try Self.value(line).content == .text(text))
  }

  @Test("tell lists, mappings, templates and what is encrypted apart")
  func kinds() throws {
    #expect(try Self.value("a=['p', \"q\", 3]").content == .list(["p", "q", "3"]))
    #expect(try Self.value("a=[[1]]").content == .other("a list"))
    #expect(try Self.value("a=80,443 # both").content == .list(["80", "443"]))
    #expect(try Self.value("a=(1, 'x',)").content == .list(["1", "x"]))
    #expect(try Self.value("a=()").content == .list([]))
    #expect(try Self.value("a={1, 2}").content == .other("a set"))
    #expect(try Self.value("a={'x': 1}").content == .other("a mapping"))
    #expect(try Self.value("a={{ x }}").content == .template)
    #expect(try Self.value("a=\"{% if x %}\"").content == .template)
    #expect(try Self.value("a=None").content == .nothing)
    #expect(try Self.value("a=$ANSIBLE_VAULT;1.1;AES256").content == .encrypted)
  }

  @Test("know the place of every word")
  func places() throws {
    let file = Self.file("web1 a=\"x y\" b=p\\ q  c='z'\n")
    let host = try #require(InventoryINIReader.read(file).hosts.first)
    #expect(host.variables.map { Self.text($0.name.span, in: file) } == ["a", "b", "c"])
    #expect(
      host.variables.map { Self.text($0.value.span, in: file) } == ["\"x y\"", "p\\ q", "'z'"])
  }

  @Test("are tables with quotes, separators and line breaks of every kind")
  func tables() {
    let file = Self.file("host;note;x\r\na;\"1;\"\"2\"\"\n3\";\r\n\r\n b ; c d ;e")
    let table = CSVReader.read(file)
    #expect(table.diagnostics.isEmpty)
    #expect(table.header.map(\.value) == ["host", "note", "x"])
    #expect(
      table.rows.map { $0.cells.map(\.value) } == [["a", "1;\"2\"\n3", ""], ["b", "c d", "e"]])
    #expect(Self.text(table.rows[1].cells[1].span, in: file) == "c d")
  }

  @Test("are held to what can be kept, whatever they say")
  func bounds() {
    let many = (0..<3_000).map { "[g\($0)]\nw[1:20000]" }.joined(separator: "\n")
    let tree = InventoryINIReader.read(Self.file(many))
    #expect(tree.hosts.count <= HostPattern.mostHosts)
    #expect(tree.diagnostics.count == 1)
    let chain = (0..<3_000).map { "[g\($0):children]\ng\($0 + 1)" }.joined(separator: "\n")
    #expect(InventoryINIReader.read(Self.file(chain)).diagnostics.hasErrors)
    let variables = "w[1:20000] " + (0..<100).map { "v\($0)=1" }.joined(separator: " ")
    #expect(InventoryINIReader.read(Self.file(variables)).diagnostics.count == 1)
  }

  @Test("may be anything at all without harm", arguments: 0..<300)
  func noise(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let parts = [
      "[", "]", ":", "children", "vars", "\n", "\n", " ", "=", "\"", "'", "\\", "#", "a", "web",
      "[1:3]", ",", ";", "{{", "é", "\u{0}", "\r", "\t", "0", "u'", "(", "}",
    ]
    let text = (0..<60).map { _ in parts[next(parts.count)] }.joined()
    let file = Self.file(text)
    let ini = InventoryINIReader.read(file)
    let table = CSVReader.read(file)
    for diagnostic in ini.diagnostics + table.diagnostics {
      #expect(diagnostic.span.end <= file.bytes.count, "\(text)")
    }
  }
}
