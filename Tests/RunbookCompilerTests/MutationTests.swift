import Testing

@Suite("Known mistakes in the families")
struct MutationTests {
  @Test("MetaDefender Distributed Cluster", arguments: MDDCMutations.all)
  func mddc(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("ServiceOps HA", arguments: ServiceOpsMutations.all)
  func serviceOps(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("MD Cluster", arguments: MDClusterMutations.all)
  func mdCluster(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("WEKA", arguments: WekaMutations.all)
  func weka(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("IPFS Cluster", arguments: IPFSMutations.all)
  func ipfsCluster(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("Mistakes of any product", arguments: GeneralMutations.all)
  func general(_ mutation: Mutation) throws { try mutation.expectFinding() }

  @Test("Mistakes of the same kinds elsewhere", arguments: RelatedMutations.all)
  func related(_ mutation: Mutation) throws { try mutation.expectFinding() }
}
