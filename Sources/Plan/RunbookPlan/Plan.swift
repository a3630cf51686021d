/// Everything one change will do, fully resolved: the single source of script, checklist and run.
///
/// A plan holds no clock reading, path, locale or host name of the machine that compiled it; the
/// same input gives the same bytes. All durations are whole milliseconds, all sizes bytes.
package struct Plan: Sendable, Equatable {
  /// Names the format and its version; a reader refuses any other.
  package static let currentFormat = "runbook-plan/1"

  package var format: String = Plan.currentFormat
  /// What runs of the plan promise; nil: what they did at first. See ``Edition``.
  package var edition: Int?
  package var change: ChangeInfo
  package var runbook: DocumentInfo
  package var product: DocumentInfo
  package var versions: Versions
  package var hosts: [Host] = []
  /// The files that hosts or their variables were read from. Nil, as in every plan from before there
  /// were any: none.
  package var inventories: [InputFile]?
  package var variables: [Variable] = []
  package var windows: [Window] = []
  package var people: People = People()
  package var impactLevels: [ImpactLevel] = []
  package var capabilities: [Capability] = []
  package var components: [Component] = []
  package var stages: [Stage] = []
  /// Every step in the order in which it runs.
  package var steps: [Step] = []
  package var recovery: [Procedure] = []
  package var requirements: [Requirement] = []
  package var decisions: [Decision] = []
  package var skipped: [Skipped] = []
  package var troubleshooting: [Troubleshooting] = []
  package var backgroundTasks: [BackgroundTask] = []
  /// Background from the vendor's guide that asks for nothing.
  package var notes: [Note] = []
  package var sources: [SourceDocument] = []

  package init(
    change: ChangeInfo, runbook: DocumentInfo, product: DocumentInfo, versions: Versions
  ) {
    self.change = change
    self.runbook = runbook
    self.product = product
    self.versions = versions
  }
}

extension Plan {
  /// The host id that stands for the machine the plan runs from.
  package static let controllerID = "controller"

  package struct DocumentInfo: Sendable, Equatable {
    package var id: String
    package var title: String
    package var description: String?

    package init(id: String, title: String, description: String? = nil) {
      self.id = id
      self.title = title
      self.description = description
    }
  }

  package struct ChangeInfo: Sendable, Equatable {
    package var id: String
    package var title: String
    package var environment: String
    package var description: String?

    package init(id: String, title: String, environment: String, description: String? = nil) {
      self.id = id
      self.title = title
      self.environment = environment
      self.description = description
    }
  }

  package struct Versions: Sendable, Equatable {
    package var from: String
    package var to: String
    /// Every version on the way, `from` and `to` included.
    package var path: [String]

    package init(from: String, to: String, path: [String]) {
      self.from = from
      self.to = to
      self.path = path
    }
  }

  /// A place of the authored text: document, line and what it says it comes from.
  package struct Source: Sendable, Equatable {
    package var document: String
    package var lines: String

    package init(document: String, lines: String) {
      self.document = document
      self.lines = lines
    }
  }

  /// Where an element stands in the YAML it was compiled from.
  package struct Origin: Sendable, Equatable {
    /// File name relative to the folder of the Change.
    package var file: String
    /// 1-based.
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// A file that something of the plan was read from, besides its documents.
  package struct InputFile: Sendable, Equatable {
    /// Relative to the folder of the Change.
    package var file: String
    /// SHA-256 of its bytes, in hexadecimal digits.
    package var sha256: String

    package init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  package enum Connection: String, CaseIterable, Sendable { case local, ssh }

  package struct Host: Sendable, Equatable {
    package var id: String
    package var address: String?
    /// For ssh; nil: the usual one, or what `ssh_config` says.
    package var port: Int?
    package var user: String?
    package var connection: Connection
    /// As the Change writes it, such as `ubuntu-22`; nil for the controller.
    package var os: String?
    /// `debian`, `rhel`, `windows` or the os itself where no family is known.
    package var osFamily: String?
    package var roles: [String]
    package var components: [String]

    package init(
      id: String, address: String? = nil, port: Int? = nil, user: String? = nil,
      connection: Connection, os: String? = nil, osFamily: String? = nil, roles: [String] = [],
      components: [String] = []
    ) {
      self.port = port
      self.id = id
      self.address = address
      self.user = user
      self.connection = connection
      self.os = os
      self.osFamily = osFamily
      self.roles = roles
      self.components = components
    }
  }

  /// A name that commands may use as a shell variable.
  package struct Variable: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
      /// ``value`` holds the text.
      case value
      /// Read at run time from where ``secretOrigin`` says; never written anywhere.
      case secret
      /// ``value`` is a strftime format, formatted in UTC once when a run starts.
      case date
      /// Differs from host to host: ``byHost`` holds the text of each.
      case perHost
    }

    package enum SecretOrigin: String, CaseIterable, Sendable {
      /// The environment variable of the secret's name.
      case env
      case file
      /// A person types it, unseen.
      case prompt
    }

    package var name: String
    package var kind: Kind
    package var value: String?
    package var byHost: [String: String]?
    package var title: String?
    /// For a secret.
    package var secretOrigin: SecretOrigin?
    /// Path of the file that holds a secret, whose one trailing line break does not count.
    package var secretFile: String?

    package init(
      name: String, kind: Kind, value: String? = nil, byHost: [String: String]? = nil,
      title: String? = nil, secretOrigin: SecretOrigin? = nil, secretFile: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.value = value
      self.byHost = byHost
      self.title = title
      self.secretOrigin = secretOrigin
      self.secretFile = secretFile
    }
  }

  /// The change window of a stage, as RFC 3339 texts: as written and in UTC.
  package struct Window: Sendable, Equatable {
    package var id: String
    package var start: String
    package var end: String
    /// Whole seconds since 1970-01-01T00:00:00Z.
    package var startEpoch: Int
    package var endEpoch: Int

    package init(id: String, start: String, end: String, startEpoch: Int, endEpoch: Int) {
      self.id = id
      self.start = start
      self.end = end
      self.startEpoch = startEpoch
      self.endEpoch = endEpoch
    }
  }

  package struct People: Sendable, Equatable {
    package var operators: [String] = []
    package var approvers: [String] = []
    package var reviewers: [String] = []
    package var contacts: [String] = []
    /// How many of ``approvers`` must have signed this plan before it may run; 0: none.
    package var approvalsRequired: Int = 0
    /// Roles of the signatures without which the evidence of a run is incomplete: `approve`,
    /// `operate`, `review`. Nil, as in every plan from before there were any: none.
    package var signatures: [String]?

    package init() {}
  }

  package struct ImpactLevel: Sendable, Equatable {
    package var level: Int
    package var title: String
    package var definition: String
    package var windowRequired: Bool

    package init(level: Int, title: String, definition: String, windowRequired: Bool) {
      self.level = level
      self.title = title
      self.definition = definition
      self.windowRequired = windowRequired
    }
  }

  package struct Capability: Sendable, Equatable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package struct Component: Sendable, Equatable {
    package var id: String
    package var title: String
    package var impact: Int?
    package var methods: [String]
    package var hosts: [String]
    package var source: [Source]

    package init(
      id: String, title: String, impact: Int? = nil, methods: [String] = [], hosts: [String] = [],
      source: [Source] = []
    ) {
      self.id = id
      self.title = title
      self.impact = impact
      self.methods = methods
      self.hosts = hosts
      self.source = source
    }
  }

  package struct Stage: Sendable, Equatable {
    package var id: String
    package var title: String
    package var description: String?
    /// Id of the ``Window`` the stage may only run in.
    package var window: String?
    /// Ids of its steps, entry gates and exit checks included, in order.
    package var steps: [String]
    /// What the stage takes away while it runs, worst first.
    package var effects: [Effect]
    package var impact: Int?

    package init(
      id: String, title: String, description: String? = nil, window: String? = nil,
      steps: [String] = [], effects: [Effect] = [], impact: Int? = nil
    ) {
      self.id = id
      self.title = title
      self.description = description
      self.window = window
      self.steps = steps
      self.effects = effects
      self.impact = impact
    }
  }

  package struct Effect: Sendable, Equatable {
    package var capability: String
    /// `unavailable`, `paused`, `degraded` or `continue`.
    package var effect: String

    package init(capability: String, effect: String) {
      self.capability = capability
      self.effect = effect
    }
  }
}
