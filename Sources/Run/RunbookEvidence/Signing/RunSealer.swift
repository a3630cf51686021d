package import SystemPackage

/// Seals a run directory: a signed checkpoint, after which no byte up to it can change unnoticed.
package struct RunSealer: Sendable {
  package enum Failure: Error, Sendable, CustomStringConvertible {
    /// The directory cannot be written, or somebody else writes it.
    case evidence(EvidenceError)
    /// Its integrity fails: nobody should put a name to it.
    case damaged(VerificationReport)
    case signing(SigningError)

    package var description: String {
      switch self {
      case .evidence(let error): return error.description
      case .signing(let error): return error.description
      case .damaged(let report):
        guard case .fail(let failures) = report.integrity, let first = failures.first else {
          return "the evidence is damaged"
        }
        return "the evidence is damaged, so it is not signed: \(first.text)"
      }
    }
  }

  package struct Seal: Sendable, Equatable {
    package let checkpoint: WrittenCheckpoint
    package let key: SSHPublicKey
    /// To be kept off the host, both.
    package let body: FilePath
    package let signature: FilePath
  }

  private let directory: FilePath
  private let environment: EvidenceEnvironment

  package init(directory: FilePath, environment: EvidenceEnvironment = .live) {
    self.directory = directory
    self.environment = environment
  }

  /// Takes the lock, checks integrity, appends the checkpoint's record, then writes its body and
  /// its signature.
  ///
  /// - Parameter principal: in whose name; `allowed_signers` must list the key for it.
  package func seal(
    role: SigningRole, principal: String, signer: Signer
  ) async throws(Failure) -> Seal {
    // Opening mends a torn tail, which nobody should do to a directory that is damaged.
    try checkIntegrity()
    let writer: RunWriter
    do throws(EvidenceError) {
      writer = try RunWriter.open(directory, environment: environment)
    } catch {
      throw .evidence(error)
    }
    let result: Result<Seal, Failure>
    do throws(Failure) {
      // Again, because only now nobody else writes.
      try checkIntegrity()
      result = .success(try await seal(writer, role, principal, signer))
    } catch {
      result = .failure(error)
    }
    do throws(EvidenceError) {
      try await writer.close()
    } catch {
      if case .success = result { throw .evidence(error) }
    }
    return try result.get()
  }

  private func checkIntegrity() throws(Failure) {
    let report = RunVerifier(directory: directory).verify()
    if case .fail = report.integrity { throw .damaged(report) }
  }

  private func seal(
    _ writer: RunWriter, _ role: SigningRole, _ principal: String, _ signer: Signer
  ) async throws(Failure) -> Seal {
    do {
      let checkpoint = try await writer.writeCheckpoint(role: role, by: principal)
      let made = try signer.sign(checkpoint.body.bytes, namespace: role.namespace)
      try await writer.writeSignature(made, of: checkpoint.number)
      let folder = directory.appending(EvidenceFormat.checkpointFolder)
      return Seal(
        checkpoint: checkpoint, key: made.key,
        body: folder.appending(CheckpointBody.bodyFile(checkpoint.number)),
        signature: folder.appending(CheckpointBody.signatureFile(checkpoint.number)))
    } catch let error as EvidenceError {
      throw .evidence(error)
    } catch let error as SigningError {
      throw .signing(error)
    } catch {
      throw .signing(SigningError("\(error)"))
    }
  }
}
