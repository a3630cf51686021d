/// What the vendors' guides demand, by the ids under which the products of `runbooks/` cite it.
///
/// The five guides were read into a register of facts, which is kept outside this repository: a table
/// a guide, a row a fact, with its id, the lines of the guide, and how strongly the guide words it.
/// Here are the ids of all rows worded as MUST. To renew a list, take the id of every row of that
/// guide's table whose column of strength says MUST; nothing else is left out and nothing added.
enum Facts {
  /// A guide and its demands.
  struct Guide: Sendable {
    /// The folder of its product in `runbooks/`.
    let family: String
    let prefix: String
    /// The numbers of the ids, `PREFIX-NUMBER`.
    let numbers: String

    var ids: [String] { numbers.split(whereSeparator: \.isWhitespace).map { "\(prefix)-\($0)" } }
  }

  /// Demands that no element of a product can cite, with the reason. There is none now.
  static let without: [String: String] = [:]

  static let guides = [
    Guide(
      family: "md-cluster", prefix: "MDC",
      numbers: """
        002 004 005 006 007 008 009 010 011 016 018 024 025 026 030 031 032 035 036 037
        038 039 044 045 046 047 048 049 050 051 053 063 064 065 066 067 070 074 075 076
        077 078 079 080 081 088
        """),
    Guide(
      family: "mddc", prefix: "MDDC",
      numbers: """
        002 003 004 005 006 007 010 012 015 026 028 029 030 031 032 033 034 036 037 038
        039 040 041 042 043 044 045 046 047 048 049
        """),
    Guide(
      family: "weka", prefix: "WEKA",
      numbers: """
        001 004 006 007 008 009 010 013 018 020 021 022 023 024 025 026 027 028 029 030
        031 032 034 037 038 039 041 042 043 045 046 048 050 051 055 056 058 060 066 067
        068 069 075 076 077 078 082 083 086 087 089 091 092
        """),
    Guide(
      family: "ipfs-cluster", prefix: "IPFS",
      numbers: """
        003 004 005 006 007 013 015 016 019 020 021 023 024 025 026 027 028 032 034 035
        036 037 038 039 040 041 042
        """),
    Guide(
      family: "serviceops-ha", prefix: "SOPS",
      numbers: """
        003 005 006 009 010 011 012 013 014 016 017 018 019 020 021 022 023 024 025 026
        027 028 029 030 031 032 033 034 035 036 037 038 039 040 041 042 043 046 047 048
        050 051 052 054 055 056 057 058 059 060 061 062 063 064 065 066 067 068 069 070
        071 072 086 089 090 093 094 095 096 097 098 099 100 101
        """),
  ]
}
