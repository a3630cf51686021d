package import RunbookBackends
package import RunbookEvidence

/// What a run can be told as.
package enum ReportFormat: String, Sendable, CaseIterable {
  case markdown
  /// One file that needs no other, without scripts.
  case html
  case junit
  /// TAP 13.
  case tap
  case ctrf
  /// OSCAL assessment results as JSON.
  case oscal
  /// An in-toto Statement in a signed DSSE envelope.
  case inToto = "in-toto"

  /// The usual ending of a file of this format, with its dot.
  package var fileEnding: String {
    switch self {
    case .markdown: ".md"
    case .html: ".html"
    case .junit: ".xml"
    case .tap: ".tap"
    case .ctrf: ".ctrf.json"
    case .oscal: ".oscal.json"
    case .inToto: ".intoto.json"
    }
  }
}

/// Signs an export with an Ed25519 key.
package struct ReportSigner: Sendable {
  /// Names the key, such as its fingerprint; never empty.
  package let keyID: String
  /// Gives the 64 bytes of the signature over a message.
  package let sign: @Sendable ([UInt8]) throws -> [UInt8]

  package init(keyID: String, sign: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
    self.keyID = keyID
    self.sign = sign
  }
}

/// Why a report cannot be made; never because a run went badly.
package enum ReportError: Error, Equatable {
  /// The format is one that is signed, and no key was given.
  case unsigned
  /// Nothing of the run directory can be read, so that there is nothing to attest.
  case nothingToAttest
  case signing(reason: String)
  case templates(TemplateError)
}

extension ReportError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsigned: "an in-toto attestation is signed, and no key was given"
    case .nothingToAttest: "no file of the run directory can be read"
    case .signing(let reason): "the attestation cannot be signed: \(reason)"
    case .templates(let error): error.description
    }
  }
}

/// Tells a run in one of the formats. The same run directory gives the same bytes: there is no
/// clock, path or host name of the reader in it.
///
/// A run whose integrity fails is told only up to the first record that cannot be believed, and
/// every format says so.
///
/// - Parameters:
///   - verification: what the verifier says of the same directory.
///   - signer: for ``ReportFormat/inToto``, which alone needs it.
///   - templates: nil: those compiled in.
package func render(
  _ reading: RunReading, as format: ReportFormat, verification: VerificationReport,
  signer: ReportSigner? = nil, templates: TemplateSet? = nil
) throws(ReportError) -> [UInt8] {
  let story = RunStory(reading, verification)
  let set: TemplateSet
  do throws(TemplateError) {
    set = if let templates { templates } else { try TemplateSet.embedded() }
  } catch {
    throw .templates(error)
  }
  switch format {
  case .markdown: return ReportPage(ReportDocument(story)).markdown(set)
  case .html: return ReportPage(ReportDocument(story)).html(set)
  case .junit: return JUnitExport(story).render(set)
  case .tap: return TAPExport(story).bytes
  case .ctrf: return CTRFExport(story).bytes
  case .oscal: return OSCALExport(story).bytes
  case .inToto: return try InTotoExport(story).bytes(signedBy: signer)
  }
}
