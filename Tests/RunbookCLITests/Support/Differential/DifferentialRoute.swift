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

  /// Everybody alone; where a run is resumed, by whom it was begun, and crosswise.
  static func all(_ paths: [DifferentialPath], _ resumption: Resumption?) -> [DifferentialRoute] {
    guard resumption != nil, paths.count > 1 else {
      return paths.map { DifferentialRoute(begins: $0, resumes: nil) }
    }
    let next = paths[1...] + paths[..<1]
    return [DifferentialRoute(begins: paths[0], resumes: paths[0])]
      + zip(paths, next).map { DifferentialRoute(begins: $0, resumes: $1) }
  }
}
