import Testing

@Suite("Known mistakes in the families")
struct MutationTests {
  @Test("MetaDefender Distributed Cluster", arguments: MDDCMutations.all)
  func mddc(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("ServiceOps HA", arguments: ServiceOpsMutations.all)
  func serviceOps(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("Mistakes of any product", arguments: GeneralMutations.all)
  func general(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("Mistakes of the same kinds elsewhere", arguments: RelatedMutations.all)
  func related(_ mutation: Mutation) throws { try mutation.expectFinding() }
}
