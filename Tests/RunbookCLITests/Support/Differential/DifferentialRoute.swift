/// What comes after a run has stopped.
enum Resumption: Sendable {
  case goOn, back
}

/// A way in which a plan is run and, where it is to be, carried on or taken back.
struct DifferentialRoute: CustomStringConvertible {
  let begins: DifferentialPath
  let resumes: DifferentialPath?

  var description: String {
    guard let resumes else { return "\(begins)" }
    return "\(begins), resumed by \(resumes)"
  }

  /// Every path begins one run; where runs are resumed, every path resumes one.
  ///
  /// - Parameter distance: from who begins to who resumes, along the paths and round again; where
  ///   it goes up by one from plan to plan, every two paths meet, and each meets itself.
  static func all(
    _ paths: [DifferentialPath], _ resumption: Resumption?, distance: UInt64
  ) -> [DifferentialRoute] {
    guard resumption != nil else {
      return paths.map { DifferentialRoute(begins: $0, resumes: nil) }
    }
    let first = Int(distance % UInt64(paths.count))
    return zip(paths, paths[first...] + paths[..<first]).map {
      DifferentialRoute(begins: $0, resumes: $1)
    }
  }
}
