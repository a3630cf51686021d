package import RunbookBase
import RunbookPlan

extension VerificationReport {
  /// Plain text, a line each, without line breaks, as ``PrintableText`` shows it.
  package var lines: [String] {
    let run = run ?? "(unknown)"
    let lines =
      ["run:          \(run)"] + integrityLines + completenessLines + warningLines
      + ["counted:      \(counts.summary)"] + signatureLines + untrustedLines
    return lines.map { PrintableText.line($0) }
  }

  /// How many entries of a list a person is shown.
  private static let limit = 200

  private func capped(_ texts: [String]) -> [String] {
    let rest = texts.count - VerificationReport.limit
    return texts.prefix(VerificationReport.limit).map { "  \($0)" }
      + (rest > 0 ? ["  and \(rest) more, which `--format json` has"] : [])
  }

  private var integrityLines: [String] {
    guard case .fail(let failures) = integrity else { return ["integrity:    PASS"] }
    return ["integrity:    FAIL"] + capped(failures.map(\.text))
  }

  private var completenessLines: [String] {
    guard case .incomplete(let gaps) = completeness else { return ["completeness: PASS"] }
    return ["completeness: INCOMPLETE"] + capped(gaps.map(\.text))
  }

  private var warningLines: [String] {
    warnings.isEmpty ? [] : ["warnings:"] + capped(warnings)
  }

  private var signatureLines: [String] {
    let names = capped(signers.map(\.text))
    switch signature {
    case .trusted: return ["signed:       yes"] + names
    case .unknown: return ["signed:       UNTRUSTED"] + names
    case .uncompared:
      return ["signed:       NOBODY'S KEY WAS COMPARED"] + names + [
        "  UNCOMPARED: the signature fits, but anybody can make a key; only allowed signers that",
        "  come from elsewhere (--allowed-signers) show whose it is",
      ]
    case .none:
      return ["signed:       NO"] + names + [
        "  UNSIGNED: the chain shows edits, but whoever can write to this directory could have",
        "  rewritten all of it; only a signature kept elsewhere would show that",
      ]
    }
  }

  private var untrustedLines: [String] {
    untrusted.isEmpty ? [] : ["untrusted:"] + capped(untrusted)
  }

  /// The same content as ``lines``.
  package var value: JSONValue {
    var members: [String: JSONValue] = [
      "verdict": .string(verdict.rawValue),
      "integrity": integrityValue,
      "completeness": completenessValue,
      "warnings": .array(warnings.map { .string($0) }),
      "signed": .bool(isSigned),
      "signature": .string(signature.rawValue),
      "signers": .array(signers.map(\.value)),
      "untrusted": .array(untrusted.map { .string($0) }),
      "counts": counts.value,
    ]
    members["run"] = run.map { .string($0) }
    return .object(members)
  }

  private var integrityValue: JSONValue {
    guard case .fail(let failures) = integrity else {
      return .object(["verdict": .string("pass"), "failures": .array([])])
    }
    return .object(["verdict": .string("fail"), "failures": .array(failures.map(\.value))])
  }

  private var completenessValue: JSONValue {
    guard case .incomplete(let gaps) = completeness else {
      return .object(["verdict": .string("pass"), "missing": .array([])])
    }
    return .object(["verdict": .string("incomplete"), "missing": .array(gaps.map(\.value))])
  }
}

extension VerificationReport.Failure {
  package var text: String {
    record.map { "record \($0) of \(place): \(reason)" } ?? "\(place): \(reason)"
  }

  fileprivate var value: JSONValue {
    var members: [String: JSONValue] = ["place": .string(place), "reason": .string(reason)]
    members["record"] = record.map { .integer($0) }
    return .object(members)
  }
}

extension VerificationReport.Gap {
  package var text: String {
    "\(kind.rawValue) `\(id)`\(host.map { " on `\($0)`" } ?? ""): \(reason)"
  }

  fileprivate var value: JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind.rawValue), "id": .string(id), "reason": .string(reason),
    ]
    members["host"] = host.map { .string($0) }
    return .object(members)
  }
}

extension VerificationReport.Signer {
  package var text: String {
    let trust = isTrusted == false ? ", known to nobody" : ""
    return "checkpoint \(checkpoint), \(role.rawValue), by `\(by)` with \(key.fingerprint)"
      + "\(trust), covers \(lines) lines"
  }

  fileprivate var value: JSONValue {
    var members: [String: JSONValue] = [
      "checkpoint": .integer(checkpoint), "role": .string(role.rawValue), "by": .string(by),
      "key": .string(key.fingerprint), "lines": .integer(lines),
    ]
    members["trusted"] = isTrusted.map { .bool($0) }
    return .object(members)
  }
}

extension VerificationReport.Counts {
  fileprivate var summary: String {
    """
    \(records) records, \(blobs) blobs of \(blobBytes) bytes, \(completeSteps) of \(steps) steps \
    complete, \(metRequirements) of \(requirements) mandatory requirements met
    """
  }

  fileprivate var value: JSONValue {
    .object([
      "records": .integer(records), "blobs": .integer(blobs), "blob_bytes": .integer(blobBytes),
      "steps": .integer(steps), "complete_steps": .integer(completeSteps),
      "requirements": .integer(requirements), "met_requirements": .integer(metRequirements),
    ])
  }
}
