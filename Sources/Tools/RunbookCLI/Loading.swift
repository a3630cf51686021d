import RunbookBase
import ArgumentParser
import RunbookCompiler
import RunbookDiagnostics
import RunbookPlan
import SystemPackage

extension CheckingOptions {
  /// Reads and lowers a Change; shows its diagnostics.
  ///
  /// - Parameter json: where they go as JSON.
  /// - Throws: ``Failure`` or `ExitCode` 1 where there is no plan.
  func compiledChange(
    _ path: String, json: Terminal = .standardOutput
  ) throws -> SealedPlan {
    let compilation = Compilation(path: path, rehearsals: rehearsalRecord)
    let diagnostics = weighed(compilation.diagnostics)
    show(diagnostics, compilation.sources, json: json)
    if diagnostics.hasErrors { throw ExitCode(1) }
    do {
      if let plan = try compilation.plan() { return plan }
    } catch {
      throw Failure("\(error.reason)")
    }
    throw Failure(
      "`\(path)` is not a Change",
      help: "compile and run take the Change, which names its Runbook, which names its Product")
  }

  /// Reads a plan that was compiled before, or compiles a Change. Standard output belongs to the
  /// run, so diagnostics go to standard error in every format.
  func plan(_ path: String) throws -> SealedPlan {
    guard path.hasSuffix(".json") else {
      return try compiledChange(path, json: .standardError)
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.read(FilePath(argument: path))
    } catch {
      throw Failure("cannot read `\(path)`: \(error)")
    }
    do {
      return try SealedPlan(canonicalBytes: bytes)
    } catch {
      throw Failure(
        "`\(path)` is not a plan: \(error.reason)", help: "compile the Change again")
    }
  }
}
