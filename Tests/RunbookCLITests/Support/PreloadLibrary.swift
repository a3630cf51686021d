import RunbookTestSupport

/// A library of `Tests/Faults` that stands between programs and the system; compiled once.
struct PreloadLibrary {
  /// What goes wrong.
  static let fault = PreloadLibrary("fault")
  /// No time passes, and nothing is left to chance.
  static let still = PreloadLibrary("still")

  private let built: Task<String, any Error>

  private init(_ name: String) {
    built = Task {
      let folder = try makeTemporaryFolder()
      let library = "\(folder)/\(name).so"
      let compiled = try await Program.run(
        [
          "/usr/bin/env", "cc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library,
          Repository.path("Tests/Faults/\(name).c"),
        ], in: folder, environment: ["PATH": "/usr/bin:/bin"])
      guard compiled.status == 0 else { throw NeverHappened(description: "\(compiled)") }
      return library
    }
  }

  /// Where it lies.
  func path() async throws -> String { try await built.value }
}
