import Glibc
package import SystemPackage

extension FileDescriptor {
  /// Writes all of it, also where a reader is slow and the descriptor itself would not wait: whoever
  /// shares it may have said so.
  ///
  /// - Throws: `Errno`, such as of a reader that has gone away or of a full disk.
  package func writeWhole(_ bytes: some Sequence<UInt8>) throws(Errno) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      default: throw Errno(rawValue: errno)
      }
    }
  }
}
