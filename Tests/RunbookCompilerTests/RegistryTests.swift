import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("The registry of mistakes")
struct RegistryTests {
  private static let mutations: [String: Set<Int>] = {
    let all =
      MDDCMutations.all + ServiceOpsMutations.all + MDClusterMutations.all + WekaMutations.all
      + IPFSMutations.all + GeneralMutations.all + RelatedMutations.all
    return Dictionary(grouping: all, by: \.id).mapValues { Set($0.map(\.code)) }
  }()

  @Test("Every mistake is there once")
  func complete() {
    let codes = Registry.entries.map(\.code) + Registry.absent
    #expect(Set(codes).count == codes.count)
    #expect(codes.count == 142)
  }

  @Test("Every mistake is carried by a rule that shows it", arguments: Registry.entries)
  func carried(_ entry: Registry.Entry) throws {
    for number in entry.rules {
      let rule = try #require(RuleCatalogue.rules.first { $0.code.number == number }, "\(number)")
      let shows = rule.failing.contains { $0.situation == nil }
      #expect(shows || !entry.shown.isEmpty, "\(number) has no example")
    }
    for id in entry.shown {
      let codes = try #require(Self.mutations[id], "\(id)")
      #expect(!codes.isDisjoint(with: entry.rules), "\(id) leads to \(codes.sorted())")
    }
    let isOfItsNumber = entry.rules == [Int(entry.code.dropFirst()) ?? 0]
    #expect(isOfItsNumber || !entry.how.isEmpty || !entry.shown.isEmpty || entry.rules.count > 1)
  }
}
