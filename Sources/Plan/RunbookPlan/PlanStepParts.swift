extension Plan {
  /// Text for `sh`, the same on every host of an OS family.
  package struct Command: Sendable, Equatable {
    /// One text, where every host gets the same; otherwise nil and ``byHost`` is set.
    package var text: String?
    /// Host id to text, where OS families differ.
    package var byHost: [String: String]?
    /// Names of the plan's variables that the text uses, sorted; each reaches the shell as a
    /// variable, so that a value is never parsed as code.
    package var variables: [String]
    package var workingDirectory: String?
    /// Id of the host that it runs on in place of those that it is about; nil: each itself.
    package var runsOn: String?
    /// Exit statuses that mean success.
    package var okStatuses: [Int] = [0]
    /// Programs that a typed probe needs besides a shell and coreutils; of `a/b` one will do. Nil
    /// where nobody knows, as for what authors write.
    package var tools: [String]?

    package init(
      text: String? = nil, byHost: [String: String]? = nil, variables: [String] = [],
      workingDirectory: String? = nil, runsOn: String? = nil, okStatuses: [Int] = [0],
      tools: [String]? = nil
    ) {
      self.text = text
      self.byHost = byHost
      self.variables = variables
      self.workingDirectory = workingDirectory
      self.runsOn = runsOn
      self.okStatuses = okStatuses
      self.tools = tools
    }

    /// The host that it runs on where it is about another one.
    package func runner(for host: String) -> String { runsOn ?? host }

    /// The same for several hosts, each once.
    package func runners(for hosts: [String]) -> [String] {
      hosts.isEmpty ? [] : runsOn.map { [$0] } ?? hosts
    }

    /// The text for one host.
    package func text(on host: String) -> String? { byHost?[host] ?? text }
  }

  /// One batch of a group of steps, which goes through its hosts batch by batch: all steps of the
  /// group on the first batch, then all of them on the next.
  package struct Turn: Sendable, Equatable {
    /// Id of the group.
    package var group: String
    package var title: String
    /// From 1 on.
    package var number: Int
    package var count: Int

    package init(group: String, title: String, number: Int, count: Int) {
      self.group = group
      self.title = title
      self.number = number
      self.count = count
    }
  }

  package struct Manual: Sendable, Equatable {
    /// Empty where it differs from host to host.
    package var instruction: String
    package var byHost: [String: String]?
    /// Breadcrumb of a console, outermost first.
    package var path: [String]
    /// What the person has to record besides name and time, such as `screenshot`.
    package var record: [String]
    /// The account the person needs, such as `administrator`.
    package var account: String?

    package init(
      instruction: String, path: [String] = [], record: [String] = [], account: String? = nil
    ) {
      self.instruction = instruction
      self.path = path
      self.record = record
      self.account = account
    }
  }

  package struct Notify: Sendable, Equatable {
    package var audience: String
    /// Empty where it differs from host to host.
    package var message: String
    package var byHost: [String: String]?
    package var about: [String]
    package var leadMS: Int?

    package init(audience: String, message: String, about: [String] = [], leadMS: Int? = nil) {
      self.audience = audience
      self.message = message
      self.about = about
      self.leadMS = leadMS
    }
  }

  package struct Approve: Sendable, Equatable {
    /// Empty where it differs from host to host.
    package var question: String
    package var byHost: [String: String]?
    /// Who may answer; empty: any of the change's approvers.
    package var by: [String]

    package init(question: String, by: [String] = []) {
      self.question = question
      self.by = by
    }
  }

  /// A probe and what it must show.
  package struct Check: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
      /// ``command`` runs on each of ``hosts``; every one must meet ``expect``.
      case probe
      /// ``command`` runs on each of ``hosts``; the values are compared with one another.
      case compare
      /// A person looks and attests; ``manual`` is set.
      case manual
    }

    package var id: String
    package var title: String
    package var kind: Kind
    /// What is looked at, in words, such as "service `ha`".
    package var subject: String
    /// What is expected, in words, such as "is stopped".
    package var expected: String
    /// Hosts to probe; `["controller"]` where the check names none.
    package var hosts: [String]
    package var command: Command?
    package var manual: Manual?
    /// All must hold.
    package var expect: [Expectation]
    package var retry: Retry?
    /// The check must hold at every sample for this long.
    package var holdMS: Int?
    package var timeoutMS: Int?

    package init(
      id: String, title: String, kind: Kind, subject: String, expected: String, hosts: [String],
      command: Command? = nil, manual: Manual? = nil, expect: [Expectation] = [],
      retry: Retry? = nil, holdMS: Int? = nil, timeoutMS: Int? = nil
    ) {
      self.id = id
      self.title = title
      self.kind = kind
      self.subject = subject
      self.expected = expected
      self.hosts = hosts
      self.command = command
      self.manual = manual
      self.expect = expect
      self.retry = retry
      self.holdMS = holdMS
      self.timeoutMS = timeoutMS
    }
  }

  /// One predicate over the outcome of a probe. `text` is the standard output without trailing
  /// white space.
  package struct Expectation: Sendable, Equatable {
    package enum Predicate: String, CaseIterable, Sendable {
      /// The exit status is one of ``numbers``. Where a check has no `exit` predicate, 0 is
      /// expected as well.
      case exit
      /// The text is ``text``.
      case equals
      /// The text matches the POSIX extended regular expression ``text`` somewhere in one line.
      case matches
      /// The text contains ``text``.
      case contains
      /// The text does not contain ``text``.
      case excludes
      /// The text is an integer and ``comparison`` ``numbers``[0] holds.
      case number
      /// The text is a version and ``comparison`` ``text`` holds, part by part as numbers.
      case version
      /// The JSON value at the pointer ``pointer`` has the length ``numbers``[0].
      case jsonLength = "json-length"
      /// The JSON scalar at the pointer ``pointer`` is ``text``.
      case jsonEquals = "json-equals"
      /// The text is empty.
      case empty
      /// For comparisons: all hosts give the same text, or integers no further apart than
      /// ``numbers``[0] where that is given.
      case equal

      /// Whether it judges a text, which ``Plan/Expectation/pointer`` may take out of JSON.
      package var readsText: Bool {
        switch self {
        case .equals, .matches, .contains, .excludes, .number, .version: true
        case .exit, .jsonLength, .jsonEquals, .empty, .equal: false
        }
      }
    }

    package var predicate: Predicate
    package var text: String?
    package var numbers: [Int]?
    /// `==`, `!=`, `<`, `<=`, `>` or `>=`.
    package var comparison: String?
    /// RFC 6901: where in JSON the length, the scalar or the text is that is judged; nil: the text
    /// is the output.
    package var pointer: String?

    package init(
      _ predicate: Predicate, text: String? = nil, numbers: [Int]? = nil,
      comparison: String? = nil, pointer: String? = nil
    ) {
      self.predicate = predicate
      self.text = text
      self.numbers = numbers
      self.comparison = comparison
      self.pointer = pointer
    }
  }

  package struct Retry: Sendable, Equatable {
    /// From the end of one attempt to the start of the next.
    package var everyMS: Int
    /// No attempt starts later than this after the first; nil: ``attempts`` decides alone.
    package var forMS: Int?
    package var attempts: Int?

    package init(everyMS: Int, forMS: Int? = nil, attempts: Int? = nil) {
      self.everyMS = everyMS
      self.forMS = forMS
      self.attempts = attempts
    }
  }

  /// The way back of one step.
  package struct Undo: Sendable, Equatable {
    package var command: Command?
    package var manual: Manual?
    /// Why there is none: the step is a point of no return.
    package var irreversible: String?
    /// The author's estimate for all hosts together.
    package var estimateMS: Int?

    package init(
      command: Command? = nil, manual: Manual? = nil, irreversible: String? = nil,
      estimateMS: Int? = nil
    ) {
      self.command = command
      self.manual = manual
      self.irreversible = irreversible
      self.estimateMS = estimateMS
    }
  }
}
