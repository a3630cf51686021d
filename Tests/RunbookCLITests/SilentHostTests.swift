import RunbookTestSupport
import Testing

/// What only a network can do: fall silent. Nobody says then that a host is gone; time does.
@Suite(
  "Hosts that fall silent",
  .enabled(if: NetworkPlace.isAvailable, "no network namespaces here"), .timeLimit(.minutes(60)))
struct SilentHostTests {
  private let workspace: Workspace
  private let sides: SilentSides

  init() async throws {
    workspace = try Workspace()
    sides = try await SilentSides(in: workspace)
  }

  /// When the host falls silent.
  enum Moment: String, CaseIterable {
    case whileCommandRuns = "while a command runs there"
    case betweenSteps = "before a command is to run there"
    /// Then `ssh` makes a connection for the next command alone.
    case withoutSharedConnection = "while a command runs on a connection of its own"
  }

  @Test("leave the step undecided", arguments: Moment.allCases)
  func undecided(_ moment: Moment) async throws {
    let ends = try await sides.run { side in
      let before =
        switch moment {
        case .whileCommandRuns: "true"
        case .betweenSteps: side.link.takeDown
        case .withoutSharedConnection: side.killConnection
        }
      return """
        - {id: first, title: First, on: {role: node}, run: "true"}
        - {id: before, title: Before, run: '\(before)'}
        - id: cut
          title: Cut
          on: {role: node}
          on_failure: continue
          run: |
            echo begun >>\(side.folder)/begun
            \(side.link.takeDown)
            sleep 600
        - {id: after, title: After, on: {role: node}, run: "true"}
        """
    }
    for end in ends {
      #expect(end.status == "1", "\(end)")
      #expect(end.said.contains("lost its connection to `\(end.side.server.address)`"), "\(end)")
      #expect(try end.outcomes(of: "cut") == ["interrupted"], "\(end)")
      #expect(try end.outcomes(of: "after") == [], "\(end)")
      #expect(
        workspace.exists(end.side.name + "/begun") == (moment != .betweenSteps), "\(end)")
    }
  }

  @Test("are tried again where that does no harm, on a new connection once they are back")
  func triedAgain() async throws {
    let ends = try await sides.run(
      meanwhile: { side in
        """
        until grep -q 'lost its connection' said; do sleep 0.1; done
        \(side.link.bringUp)
        """
      },
      steps: { side in
        """
        - id: cut
          title: Cut
          on: {role: node}
          idempotent: true
          retry: {every: 1s, attempts: 60}
          run: |
            echo begun >>\(side.folder)/begun
            [ "$(wc -l <\(side.folder)/begun)" -lt 2 ] || exit 0
            \(side.link.takeDown)
            sleep 600
        """
      })
    for end in ends {
      #expect(end.status == "0", "\(end)")
      let outcomes = try end.outcomes(of: "cut")
      #expect(outcomes.first == "interrupted", "\(end)")
      #expect(outcomes.last == "done", "\(end)")
      // It may not have been back yet.
      #expect(outcomes.dropFirst().dropLast().allSatisfy { $0 == "failed" }, "\(end)")
      #expect(try workspace.text(end.side.name + "/begun") == "begun\nbegun\n", "\(end)")
      #expect(try end.side.server.connections() == 2, "\(end)")
    }
  }

  @Test("and are back before the next step are reached by a new connection")
  func backInTime() async throws {
    let ends = try await sides.run { side in
      """
      - {id: first, title: First, on: {role: node}, run: "true"}
      - id: away
        title: Away
        run: |
          \(side.link.takeDown)
          \(side.awaitEndOfConnection)
          \(side.link.bringUp)
      - {id: after, title: After, on: {role: node}, run: "true"}
      """
    }
    for end in ends {
      #expect(end.status == "0", "\(end)")
      #expect(try end.outcomes(of: "after") == ["done"], "\(end)")
      #expect(try end.side.server.connections() == 2, "\(end)")
    }
  }

  @Test("before anything has run there are not reached, which is a failure")
  func unreachable() async throws {
    let ends = try await sides.run { side in
      """
      - {id: down, title: Down, run: \(side.link.takeDown)}
      - {id: no-route, title: No route, on: {role: node}, run: "true", on_failure: continue}
      - id: swallow
        title: Swallow
        run: |
          \(side.link.bringUp)
          \(side.link.swallow)
      - {id: no-answer, title: No answer, on: {role: node}, run: "true", on_failure: continue}
      - {id: back, title: Back, run: \(side.link.letThrough)}
      - {id: after, title: After, on: {role: node}, run: "true"}
      """
    }
    for end in ends {
      #expect(end.status == "3", "\(end)")
      for (step, reason) in [
        ("no-route", "No route to host"), ("no-answer", "Connection timed out"),
      ] {
        #expect(try end.outcomes(of: step) == ["failed"], "\(end)")
        #expect(try end.ends(of: step).allSatisfy { !$0.contains("\"exit\"") }, "\(end)")
        #expect(end.said.contains(reason), "\(end)")
      }
      #expect(try end.outcomes(of: "after") == ["done"], "\(end)")
      #expect(try end.side.server.connections() == 1, "\(end)")
    }
  }
}
