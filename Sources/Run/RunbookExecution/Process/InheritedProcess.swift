import CProcess

/// What this process was started with.
package enum InheritedProcess {
  /// Puts right what nothing can work with; the first thing that a program does.
  package static func prepare() { process_prepare() }
}
