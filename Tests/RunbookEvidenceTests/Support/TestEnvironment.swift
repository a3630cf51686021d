import RunbookEvidence
import Synchronization

/// A machine whose clocks move a second with every reading, and which can be set.
final class TestMachine: Sendable {
  struct State {
    var wall = 1_800_133_200_000
    var monotonic = 5_000
    var boot = "5f0a8d8e-6a53-4a5e-9d3f-000000000001"
    var random: UInt8 = 0
  }

  let state = Mutex(State())

  func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  var environment: EvidenceEnvironment {
    EvidenceEnvironment(
      wallMilliseconds: { [self] in
        state.withLock {
          $0.wall += 1_000
          return $0.wall
        }
      },
      monotonicMilliseconds: { [self] in
        state.withLock {
          $0.monotonic += 1_000
          return $0.monotonic
        }
      },
      bootID: { [self] in state.withLock { $0.boot } },
      machineID: { "0123456789abcdef0123456789abcdef" },
      hostName: { "jump-1" },
      processID: { 4242 },
      randomBytes: { [self] count in
        state.withLock { state in
          (0..<count).map { _ in
            state.random &+= 1
            return state.random
          }
        }
      })
  }
}
