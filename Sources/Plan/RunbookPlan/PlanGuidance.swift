extension Plan {
  /// A named way back, with its own steps and its own verification.
  package struct Procedure: Sendable, Equatable {
    package var id: String
    package var title: String
    /// When to use it, in words.
    package var trigger: String
    /// Steps whose failure calls for it.
    package var failureOf: [String]
    package var steps: [Step]
    package var source: [Source]

    package init(
      id: String, title: String, trigger: String, failureOf: [String] = [], steps: [Step] = [],
      source: [Source] = []
    ) {
      self.id = id
      self.title = title
      self.trigger = trigger
      self.failureOf = failureOf
      self.steps = steps
      self.source = source
    }
  }

  /// One demand of the product and what meets it.
  package struct Requirement: Sendable, Equatable {
    package var id: String
    package var kind: String
    package var title: String
    /// `must`, `should` or `may`.
    package var level: String
    /// Ids of the steps of ``Plan/steps`` or procedures that satisfy it.
    package var satisfiedBy: [String]
    package var waiver: Waiver?
    /// What outside the plan satisfies it, such as the run that rehearsed it.
    package var metBy: String?
    /// Why it is no demand in this change; nil where it is one.
    package var exemption: String?
    /// Parts of the runbook that would meet it and are not in the plan; nil where there are none.
    package var leftOut: [Skipped]?
    package var source: [Source]

    package init(
      id: String, kind: String, title: String, level: String, satisfiedBy: [String] = [],
      waiver: Waiver? = nil, source: [Source] = []
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.level = level
      self.satisfiedBy = satisfiedBy
      self.waiver = waiver
      self.source = source
    }
  }

  package struct Waiver: Sendable, Equatable {
    package var reason: String
    package var by: String
    package var expires: String?

    package init(reason: String, by: String, expires: String? = nil) {
      self.reason = reason
      self.by = by
      self.expires = expires
    }
  }

  /// A contradiction of the guide, and what this change does about it.
  package struct Decision: Sendable, Equatable {
    package var contradiction: String
    package var summary: String
    /// Nil while nobody has decided.
    package var choice: String?
    package var by: String?
    package var source: [Source]

    package init(
      contradiction: String, summary: String, choice: String? = nil, by: String? = nil,
      source: [Source] = []
    ) {
      self.contradiction = contradiction
      self.summary = summary
      self.choice = choice
      self.by = by
      self.source = source
    }
  }

  /// An optional stage or step that this change leaves out, with the reason.
  package struct Skipped: Sendable, Equatable {
    package var id: String
    package var title: String
    package var reason: String
    package var by: String?

    package init(id: String, title: String, reason: String, by: String? = nil) {
      self.id = id
      self.title = title
      self.reason = reason
      self.by = by
    }
  }

  package struct Troubleshooting: Sendable, Equatable {
    package var id: String
    package var symptom: String
    /// Step ids whose failure shows the symptom.
    package var shownBy: [String]
    package var actions: [TroubleshootingAction]
    package var source: [Source]

    package init(
      id: String, symptom: String, shownBy: [String], actions: [TroubleshootingAction],
      source: [Source] = []
    ) {
      self.id = id
      self.symptom = symptom
      self.shownBy = shownBy
      self.actions = actions
      self.source = source
    }
  }

  package struct TroubleshootingAction: Sendable, Equatable {
    package var text: String
    package var command: String?
    /// The command of each host, where it differs from host to host.
    package var byHost: [String: String]?
    package var roles: [String]

    package init(text: String, command: String? = nil, roles: [String] = []) {
      self.text = text
      self.command = command
      self.roles = roles
    }
  }

  package struct BackgroundTask: Sendable, Equatable {
    package var task: String
    package var seen: String
    package var actions: [String]

    package init(task: String, seen: String, actions: [String]) {
      self.task = task
      self.seen = seen
      self.actions = actions
    }
  }

  package struct Note: Sendable, Equatable {
    package var text: String
    package var source: [Source]

    package init(text: String, source: [Source] = []) {
      self.text = text
      self.source = source
    }
  }

  package struct SourceDocument: Sendable, Equatable {
    package var id: String
    package var title: String
    package var url: String?

    package init(id: String, title: String, url: String? = nil) {
      self.id = id
      self.title = title
      self.url = url
    }
  }
}
