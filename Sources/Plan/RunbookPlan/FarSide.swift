/// What a command on another host is sent with, and what comes back: the far side of a connection.
///
/// Both runners send the same text, and find the command's own output by the same marks; why it
/// looks as it does is in `docs/design/ssh.md`.
package enum FarSide {
  /// What the remote `sh -s` reads first: functions, no values. It answers a call
  ///
  ///     runbook_far NONCE '
  ///      OCTAL …
  ///     ' BYTES SUM
  ///
  /// with the command that the octal words spell, or with nothing where one of them is missing.
  /// Whatever end of such a text is left when its beginning was eaten is no command. Even the first
  /// line is asked for, so that a command runs either as it was meant or not at all.
  package static let functions = """
    rb_first=read
    set +aefuvx
    rb_in=
    # What this shell and its children would do otherwise than the command's author has meant.
    case ${BASH_VERSION-} in
      ?*)
        eval 'unset -f command builtin compgen
          unset -f $(command compgen -A function)' 2>/dev/null
        export -n \(MeddlingVariables.keptByBash.joined(separator: " "))
        ;;
      *) unset \(MeddlingVariables.keptByBash.joined(separator: " ")) ;;
    esac
    \(MeddlingVariables.unset)
    # A signal that is ignored stays so for every process, and no shell can change that.
    while read -r rb_name rb_value; do
      case $rb_name,$rb_value in
        SigIgn:,*[!0]*) ! env --default-signal true || rb_in='env --default-signal' ;;
      esac
    done 2>/dev/null </proc/self/status
    runbook_far() {
      [ "${rb_first-}" = read ] || exit 97
      true >&2 || exec 2>/dev/null
      rb_look='{
          for (i = 1; i <= NF; i++) {
            if ($i !~ /^[0-3][0-7][0-7]$/) exit 1
            d = substr($i, 1, 1) * 64 + substr($i, 2, 1) * 8 + substr($i, 3, 1)
            sum = (sum * 31 + d) % 65521
            printf "%c", d
          }
          n += NF
        }
        END { if (n == 0 || n " " sum != whole) exit 1; printf "." }'
      rb_boot='rb_text=$(LC_ALL=C awk -v whole="$2" "$1") || exit 97
        rb_text=${rb_text%.} rb_nonce=$3
        printf "runbook:%s:err:begin\\n" "$rb_nonce" >&2
        printf "runbook:%s:out:begin\\n" "$rb_nonce" || exit 97
        exec </dev/null
        set --
        eval "unset rb_text rb_nonce
    $rb_text"'
      {
        {
          {
            rb_put "$2" | $rb_in sh -c "$rb_boot" sh "$rb_look" "$3 $4" "$1"
            rb_end=$?
            [ "$rb_end" -lt 256 ] || rb_end=$((128 + rb_end % 128))
            printf 'runbook:%s:err:end:%s\\n' "$1" "$rb_end" >&2
            printf 'runbook:%s:out:end:%s\\n' "$1" "$rb_end"
          } 2>&1 >&3 3>&- | rb_relay "$1" err >&2 3>&-
        } 3>&1 | rb_relay "$1" out
      } </dev/null
      exit 0
    }
    rb_put() {
      case $(command -V print 2>/dev/null) in
        *builtin*) print -rn -- "$1" ;;
        *) printf %s "$1" ;;
      esac
    }
    rb_relay() {
      trap '' HUP PIPE
      exec 2>/dev/null
      cat
      printf 'runbook:%s:%s:over\\n' "$1" "$2"
      exec >/dev/null
      cat
    }

    """

  /// What is sent to have a command run.
  ///
  /// - Parameters:
  ///   - text: of a shell, values included.
  ///   - nonce: letters and digits that nothing prints by chance.
  package static func call(_ text: [UInt8], nonce: String) -> [UInt8] {
    var bytes = Array(functions.utf8) + Array("runbook_far \(nonce) '\n".utf8)
    bytes.reserveCapacity(bytes.count + 4 * text.count + 64)
    var sum = 0
    for (index, byte) in text.enumerated() {
      sum = (sum * 31 + Int(byte)) % 65_521
      for digit in [byte >> 6, byte >> 3 & 7, byte & 7] { bytes.append(0x30 + digit) }
      bytes.append(index % 16 == 15 ? 0x0A : 0x20)
    }
    return bytes + Array("\n' \(text.count) \(sum)\n".utf8)
  }

  /// Which of a command's two outputs a mark is about.
  package enum Stream: String, Sendable {
    case output = "out"
    case error = "err"
  }

  /// What the far side says of one output, in the place where it is so.
  package enum Mark: Sendable, Equatable {
    /// The command was received whole and begins: its first byte follows.
    case begin
    /// It has ended, with this exit status. What follows is printed by something it has started.
    case end(Int)
    /// Nothing holds the output any more.
    case over
  }

  /// How every mark of one command begins; a line feed ends it.
  package static func markBeginning(_ nonce: String) -> [UInt8] {
    Array("runbook:\(nonce):".utf8)
  }

  /// - Parameter text: of a mark, between its beginning and the line feed.
  package static func mark(_ text: some Collection<UInt8>) -> (stream: Stream, mark: Mark)? {
    let words = String(decoding: text, as: UTF8.self).split(separator: ":")
    guard let stream = words.first.flatMap({ Stream(rawValue: String($0)) }) else { return nil }
    switch words.dropFirst() {
    case ["begin"]: return (stream, .begin)
    case ["over"]: return (stream, .over)
    case let words where words.count == 2 && words.first == "end":
      guard let status = words.last.flatMap({ Int($0) }) else { return nil }
      return (stream, .end(status))
    default: return nil
    }
  }
}
