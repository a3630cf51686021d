import FoundationEssentials
import RunbookPlan

/// Holds a script against what this version makes of the plan in it: the engine's parts against those
/// that are compiled in, the change's lines against those that the plan gives.
package struct ScriptVerifier {
  private let bytes: [UInt8]
  private let lines: [ArraySlice<UInt8>]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// - Parameters:
  ///   - templates: those that the change's lines were made with.
  ///   - published: those of the engine, as compiled in.
  package func verify(
    templates: TemplateSet, published: TemplateSet
  ) -> ScriptVerification {
    let head = ScriptHead(lines)
    if let version = head.version, version != toolVersion { return verifyByHead(head, version) }
    guard let place = planLines, let plan = plan(at: place) else {
      var found = verifyByHead(head, toolVersion)
      found.verdict = .altered
      let range = planLines.map { ($0.lowerBound + 1)...max($0.upperBound, $0.lowerBound + 1) }
      found.findings.insert(.init(range, "the plan in the script cannot be read"), at: 0)
      return found
    }
    let assembly: ShellAssembly
    do throws(BackendError) {
      assembly = ShellAssembly(
        plan, try ShellScript(plan).record(), templates: templates, engine: published)
    } catch {
      return ScriptVerification(
        verdict: .altered, planDigest: plan.digest,
        findings: [.init(nil, "no script can be made of its plan: \(error)")])
    }
    var found = ScriptVerification(verdict: .asMade, planDigest: plan.digest)
    found.partCount = assembly.places.count
    found.engineLines = assembly.places.reduce(0) { $0 + $1.lines.count }
    found.changeLines = lines.count - found.engineLines
    if assembly.bytes != bytes {
      found.verdict = .altered
      found.findings = ScriptComparison(of: lines, with: assembly.stretches).findings
      if found.findings.isEmpty {
        found.findings = [.init(lines.count...lines.count, "the script ends in another way")]
      }
    }
    return found
  }

  // MARK: The plan

  /// 0-based; behind the last line that begins one.
  private var planLines: Range<Int>? {
    let begin = Array("  base64 -d <<'PLAN'".utf8)
    guard let start = lines.lastIndex(where: { $0.elementsEqual(begin) }),
      let end = lines[start...].firstIndex(where: { $0.elementsEqual("PLAN".utf8) })
    else { return nil }
    return (start + 1)..<end
  }

  private func plan(at place: Range<Int>) -> SealedPlan? {
    guard let data = Data(base64Encoded: Data(lines[place].joined())),
      let plan = try? Plan(canonicalBytes: [UInt8](data))
    else { return nil }
    return try? SealedPlan(plan)
  }

  // MARK: Where only the head is left to go by

  private func verifyByHead(_ head: ScriptHead, _ version: String) -> ScriptVerification {
    var found = ScriptVerification(verdict: .otherVersion(version))
    found.partCount = head.parts.count
    for part in head.parts {
      found.engineLines += min(part.lines.count, lines.count)
      let end = min(part.lines.upperBound, lines.count)
      let text = lines[..<end].dropFirst(part.lines.lowerBound - 1).flatMap { $0 + [0x0A] }
      if end == part.lines.upperBound, sha256Hex(text) == part.digest { continue }
      found.findings.append(
        .init(part.lines, "the part `\(part.name)` is not the one that the head names"))
    }
    if head.parts.isEmpty {
      found.findings.append(.init(nil, "the head names no parts of an engine"))
    }
    found.changeLines = max(0, lines.count - found.engineLines)
    if !found.findings.isEmpty { found.verdict = .altered }
    return found
  }
}
