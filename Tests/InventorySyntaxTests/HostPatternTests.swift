import InventorySyntax
import Testing

@Suite("Patterns of host names")
struct HostPatternTests {
  @Test(
    "stand for the hosts that Ansible takes them for",
    arguments: [
      ("web", ["web"]),
      ("web[1:3]", ["web1", "web2", "web3"]),
      ("web[08:11].example.com", (8...11).map { "web\($0 < 10 ? "0" : "")\($0).example.com" }),
      ("n[:2]", ["n0", "n1", "n2"]),
      ("db-[a:e:2]", ["db-a", "db-c", "db-e"]),
      ("[y:B]", ["y", "z", "A", "B"]),
      ("r[1:2]-[a:b]", ["r1-a", "r1-b", "r2-a", "r2-b"]),
      ("p[1:10:4]", ["p1", "p5", "p9"]),
    ])
  func names(_ pattern: String, _ names: [String]) throws {
    #expect(try HostPattern.names(pattern) == names)
  }

  @Test(
    "are refused where they stand for nothing",
    arguments: [
      "w[3:1]", "w[1:]", "w[1]", "w[1:2:0]", "w[1:2:x]", "w[01:9]", "w[a:2]", "w[1:2", "w1:2]",
      "w[aa:bb]", "w[1:2:3:4]", "w[-1:2]", "w[1:999999999]", "w[1:200][1:200][1:200]",
      "w[1:99999999999999999999]", String(repeating: "[1:1]", count: 1_000),
    ])
  func refused(_ pattern: String) {
    #expect(throws: HostPattern.Fault.self) { try HostPattern.names(pattern) }
  }
}
