import RunbookBase
import ArgumentParser
import Glibc
import RunbookEvidence
import SystemPackage

/// Whose key signs.
struct SigningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Key of `ssh-keygen`; the `.pub` of one that an agent or a token holds.", valueName: "file"))
  var key: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "In whose name, as `allowed_signers` lists the key.", valueName: "principal"))
  var principal: String

  func validate() throws {
    guard !principal.isEmpty else { throw ValidationError("`--as` needs a name") }
  }

  func signer() throws -> Signer {
    do {
      return try Signer(keyPath: FilePath(argument: key)) { try KeyTool.run($0, $1) }
    } catch {
      throw Failure("\(error)")
    }
  }
}

/// Whom to trust; never taken from a run directory.
struct TrustOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keys and who they belong to, as `ssh-keygen -Y verify` reads them.", valueName: "file"))
  var allowedSigners: String?

  @Option(
    help: ArgumentHelp("Keys that no longer count: a list, or a KRL.", valueName: "file"))
  var revoked: String?

  func validate() throws {
    guard revoked == nil || allowedSigners != nil else {
      throw ValidationError("`--revoked` says nothing without `--allowed-signers`")
    }
  }

  /// Nil where nobody is named.
  func policy() throws -> TrustPolicy? {
    guard let allowedSigners else { return nil }
    let text = try bytes(allowedSigners)
    let list = try revoked.map(bytes)
    do throws(SigningError) {
      let signers: AllowedSigners
      do throws(SigningError) {
        signers = try AllowedSigners(parsing: text)
      } catch {
        throw SigningError("`\(allowedSigners)`: \(error.reason)")
      }
      guard let list, let revoked else { return TrustPolicy(allowedSigners: signers) }
      do throws(SigningError) {
        return TrustPolicy(allowedSigners: signers, revoked: try RevokedKeys(parsing: list))
      } catch {
        throw SigningError("`\(revoked)`: \(error.reason)")
      }
    } catch {
      throw Failure("\(error.reason)")
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try Files.read(FilePath(argument: path))
    } catch {
      throw Failure("cannot read `\(path)`: \(error)")
    }
  }
}
