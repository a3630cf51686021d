package import RunbookPlan

/// What can be said about a run directory, from its bytes alone.
package struct VerificationReport: Sendable, Equatable {
  /// Something that contradicts the claim that this is the untouched record of one run.
  package struct Failure: Error, Sendable, Equatable {
    /// 1-based line of the ledger; nil where the fault is not in a record.
    package var record: Int?
    /// A file or folder of the run directory.
    package var place: String
    package var reason: String
  }

  package enum Integrity: Sendable, Equatable {
    case pass
    /// At least one; those of the ledger first, in its order.
    case fail([Failure])
  }

  /// One thing that the plan asks for and the evidence does not show.
  package struct Gap: Sendable, Equatable {
    package enum Kind: String, Sendable { case run, step, check, requirement }

    package var kind: Kind
    /// Id of the step, check or requirement, or of the run.
    package var id: String
    package var host: String?
    package var reason: String
  }

  package enum Completeness: Sendable, Equatable {
    case pass
    /// At least one, in the order of the plan.
    case incomplete([Gap])
  }

  package struct Counts: Sendable, Equatable {
    package var records = 0
    /// Files of `blobs/` whose content was hashed.
    package var blobs = 0
    /// Their length together, in bytes.
    package var blobBytes = 0
    package var steps = 0
    package var completeSteps = 0
    package var requirements = 0
    package var metRequirements = 0
  }

  /// Both questions in one word, for an exit status.
  package enum Verdict: String, Sendable {
    /// Whole and complete, but nothing outside the directory vouches for it.
    case passUnsigned = "pass-unsigned"
    case pass
    case incomplete
    case fail
  }

  /// Nil where `run.json` cannot be read.
  package var run: String?
  package var integrity: Integrity
  package var completeness: Completeness
  package var warnings: [String]
  /// A signature by a key from outside the directory covers the end of the ledger.
  package var isSigned = false
  package var counts: Counts

  package var verdict: Verdict {
    if case .fail = integrity { return .fail }
    if case .incomplete = completeness { return .incomplete }
    return isSigned ? .pass : .passUnsigned
  }
}

// MARK: - Rendering

extension VerificationReport {
  /// Plain text, a line each, without line breaks. Characters that could steer a terminal are shown
  /// as their code.
  package var lines: [String] {
    let run = run ?? "(unknown)"
    let lines =
      ["run:          \(run)"] + integrityLines + completenessLines + warningLines
      + ["counted:      \(counts.summary)"] + signatureLines
    return lines.map(visible)
  }

  private var integrityLines: [String] {
    guard case .fail(let failures) = integrity else { return ["integrity:    PASS"] }
    return ["integrity:    FAIL"] + failures.map { "  \($0.text)" }
  }

  private var completenessLines: [String] {
    guard case .incomplete(let gaps) = completeness else { return ["completeness: PASS"] }
    return ["completeness: INCOMPLETE"] + gaps.map { "  \($0.text)" }
  }

  private var warningLines: [String] {
    warnings.isEmpty ? [] : ["warnings:"] + warnings.map { "  \($0)" }
  }

  private var signatureLines: [String] {
    guard !isSigned else { return ["signed:       yes"] }
    return [
      "signed:       NO",
      "  UNSIGNED: the chain shows edits, but whoever can write to this directory could have",
      "  rewritten all of it; only a signature kept elsewhere would show that",
    ]
  }

  /// The same content as ``lines``.
  package var value: JSONValue {
    var members: [String: JSONValue] = [
      "verdict": .string(verdict.rawValue),
      "integrity": integrityValue,
      "completeness": completenessValue,
      "warnings": .array(warnings.map { .string($0) }),
      "signed": .bool(isSigned),
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

/// The text with control characters, line breaks and invisible format characters spelled out.
private func visible(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
