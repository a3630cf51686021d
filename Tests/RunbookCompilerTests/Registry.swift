/// Where each mistake of the registry is found: by the rule of the same number, by another rule, or
/// by a mechanism that several rules share.
enum Registry {
  struct Entry: Sendable {
    let code: String
    /// Numbers of the rules that carry it.
    let rules: [Int]
    /// Mutations that show it; where there is none, the rule's own examples do.
    let shown: [String]
    /// How, where no rule of that number carries it.
    let how: String

    init(_ code: String, _ rules: [Int], _ shown: [String] = [], how: String = "") {
      self.code = code
      self.rules = rules
      self.shown = shown
      self.how = how
    }
  }

  /// Mistakes of importing guides: there is no importer.
  static let absent = ["W2008"]

  static let entries = errors + warnings

  private static let errors = [
    Entry("E0101", [101], ["GEN-M01"]),
    Entry("E0102", [102]),
    Entry("E0103", [103], ["IPFS-M29"]),
    Entry("E0104", [104]),
    Entry("E0105", [105], ["GEN-M03"]),
    Entry("E0106", [106], ["MDDC-M37"]),
    Entry("E0201", [201], ["MDC-M29", "MDDC-M17", "IPFS-M39", "SOPS-M25"]),
    Entry("E0202", [202], ["MDDC-M39"]),
    Entry("E0203", [203], ["IPFS-M27"]),
    Entry("E0204", [204], ["WEKA-V01"]),
    Entry("E0205", [205], ["WEKA-M37"]),
    Entry("E0206", [203], ["WEKA-M33"], how: "the variable's pattern allows one name"),
    Entry("E0207", [207]),
    Entry("E0208", [208]),
    Entry("E0209", [209]),
    Entry("E0210", [210], ["SOPS-M09"]),
    Entry("E0211", [211], ["GEN-M05"]),
    Entry("E0212", [212], ["SOPS-V10"]),
    Entry("E0213", [213], ["WEKA-V02"]),
    Entry("E0214", [214], ["MDC-V01"]),
    Entry("E0301", [301], ["SOPS-V09"]),
    Entry(
      "E0302", [302, 203],
      ["WEKA-M01", "WEKA-M03", "WEKA-M15", "IPFS-M15", "SOPS-M15", "WEKA-V09", "WEKA-V12"]),
    Entry("E0303", [303]),
    Entry("E0304", [304], ["MDDC-M05", "MDDC-M07", "MDDC-M09"]),
    Entry("E0305", [305], ["WEKA-M13", "WEKA-V07"]),
    Entry("E0306", [306], ["WEKA-V08"]),
    Entry(
      "E0307", [1101, 904], ["IPFS-M35"],
      how: "what writes and what reads needs the state `programs`"),
    Entry("E0308", [308], ["SOPS-M17"]),
    Entry("E0309", [309], ["WEKA-M05"]),
    Entry("E0310", [310], ["WEKA-M07"]),
    Entry(
      "E0311", [302, 311], ["WEKA-M09"],
      how: "`minimum_source:` with `when:`; a fact that is not stated is 311"),
    Entry("E0312", [312]),
    Entry("E0401", [401], ["MDC-M03"]),
    Entry("E0402", [402]),
    Entry("E0403", [403], ["MDC-M05"]),
    Entry("E0404", [404], ["MDDC-M01", "MDDC-M03"]),
    Entry("E0405", [405], ["MDC-M15", "MDDC-M33", "SOPS-M05"]),
    Entry(
      "E0406", [1101], ["MDC-M31"],
      how: "a capability that steps need is a state, which the upgrade changes"),
    Entry("E0407", [407, 502], ["MDC-M07"], how: "missing is 407, out of order 502"),
    Entry(
      "E0408", [401], ["MDC-M03"], how: "the impact of the component asks for a stage with a window"
    ),
    Entry("E0501", [501], ["MDC-M01"]),
    Entry("E0502", [502, 405, 503], ["MDC-M09", "MDC-M17", "IPFS-M23", "SOPS-M01", "SOPS-M37"]),
    Entry("E0503", [503], ["IPFS-M03"]),
    Entry("E0504", [504]),
    Entry("E0505", [505], ["IPFS-M01", "IPFS-M11", "IPFS-M25"]),
    Entry(
      "E0506", [1105, 804],
      how: "membership is a state with a final value by role; `min_available` for batches"),
    Entry("E0507", [507], ["GEN-M07"]),
    Entry("E0508", [508]),
    Entry("E0509", [502], ["WEKA-M17"], how: "phases are components with order rules"),
    Entry("E0601", [601, 605, 405], ["MDC-M21", "MDDC-M23", "IPFS-M31"]),
    Entry("E0602", [602]),
    Entry("E0603", [603], ["SOPS-V08"]),
    Entry("E0604", [604], ["MDDC-M13"]),
    Entry("E0605", [605], ["MDC-M23", "MDC-M35", "MDDC-M25", "SOPS-M33"]),
    Entry("E0606", [606], ["GEN-M09"]),
    Entry("E0607", [607], ["MDC-M25"]),
    Entry(
      "E0608", [606, 2042], ["MDC-M37"],
      how: "a person's look has to record something; a check that cannot fail is 2042"),
    Entry("E0609", [609], ["IPFS-M33", "SOPS-M13", "SOPS-M31"]),
    Entry("E0610", [610, 405], ["WEKA-M21", "WEKA-M23", "IPFS-M05", "IPFS-M07", "SOPS-M29"]),
    Entry("E0701", [701], ["MDC-M27"]),
    Entry("E0702", [702], ["MDDC-M15", "SOPS-M19"]),
    Entry("E0703", [703]),
    Entry("E0704", [704], ["WEKA-V03"]),
    Entry("E0705", [705], ["MDDC-M19"]),
    Entry("E0706", [706], ["IPFS-M13"]),
    Entry("E0707", [707], ["SOPS-M23"]),
    Entry("E0708", [708]),
    Entry("E0709", [709], ["MDDC-V10"]),
    Entry(
      "E0710", [405, 610], ["WEKA-M23"],
      how: "the role of whoever works is a gate that the product demands"),
    Entry("E0711", [711], ["MDDC-M21"]),
    Entry("E0801", [801, 203], ["MDDC-M11", "WEKA-M35"]),
    Entry("E0802", [505], ["IPFS-M11", "MDDC-V04"], how: "`sequential:` in the order"),
    Entry("E0803", [803], ["WEKA-V11"]),
    Entry("E0804", [804], ["MDC-M33"]),
    Entry(
      "E0805", [205, 213], ["WEKA-M39", "WEKA-V02"], how: "lists and roles that exclude one another"
    ),
    Entry("E0901", [901], ["MDC-M11", "SOPS-M27"]),
    Entry(
      "E0902", [901, 904, 1101], ["IPFS-M19", "IPFS-M37"],
      how: "a backup before the step, or a state that it needs"),
    Entry("E0903", [903]),
    Entry("E0904", [904], ["IPFS-M35", "SOPS-M39"]),
    Entry("E0905", [905], ["MDC-M13", "IPFS-M21"]),
    Entry("E0906", [906], ["SOPS-V05"]),
    Entry("E0911", [911], ["SOPS-V07"]),
    Entry("E1001", [1001], ["MDDC-M27", "MDDC-M29", "WEKA-M19", "WEKA-M29"]),
    Entry("E1002", [1002], ["MDC-M19"]),
    Entry("E1003", [1003], ["WEKA-M25"]),
    Entry("E1004", [102], how: "`seen:` of a task cannot be left out"),
    Entry("E1005", [1005], ["WEKA-M27"]),
    Entry("E1101", [1101], ["IPFS-M17", "SOPS-M21", "SOPS-M35"]),
    Entry("E1102", [1102], ["SOPS-M03"]),
    Entry("E1103", [1103], ["SOPS-M11"]),
    Entry("E1104", [1104], ["SOPS-V02"]),
    Entry("E1105", [1105], ["MDDC-M31"]),
    Entry("E1106", [1106], ["SOPS-M07"]),
    Entry("E1107", [1107]),
    Entry("E1201", [1201], ["MDDC-M35"]),
    Entry(
      "E1202", [606], ["MDC-M37"],
      how: "a manual step that meets a requirement has to record something"),
    Entry("E1203", [1203], ["WEKA-M11"]),
    Entry("E1204", [1204], ["MDC-M39"]),
    Entry("E1205", [1205], ["GEN-M11"]),
    Entry("E1301", [1301]),
    Entry("E1302", [1302], ["WEKA-M31", "IPFS-M09"]),
  ]

  /// Those about guides that disagree with themselves are contradictions that a change decides.
  private static let warnings = [
    Entry("W2001", [2001]),
    Entry("W2002", [2001], how: "a contradiction of the product"),
    Entry("W2003", [2001], how: "a contradiction of the product"),
    Entry("W2004", [2001], how: "a contradiction of the product"),
    Entry("W2005", [2001], how: "a contradiction of the product"),
    Entry("W2006", [404], how: "a step may not state less than its component"),
    Entry("W2007", [2001], how: "a contradiction of the product"),
    Entry("W2009", [2001], how: "a contradiction of the product"),
    Entry("W2010", [1101], how: "the console is a state that steps need"),
    Entry("W2011", [2001], how: "a contradiction of the product"),
    Entry("W2012", [2001], how: "a contradiction of the product"),
    Entry("W2013", [2001], how: "a contradiction of the product"),
    Entry("W2014", [2001], how: "a contradiction of the product"),
    Entry("W2015", [2001], how: "a contradiction of the product"),
    Entry("W2016", [2016, 711]),
    Entry("W2017", [601, 711], how: "what an installer leaves is looked at"),
    Entry("W2018", [2001], how: "a contradiction of the product"),
    Entry("W2019", [203], how: "the variable's pattern"),
    Entry("W2020", [704], how: "options and their values"),
    Entry("W2021", [2001], how: "a contradiction of the product"),
    Entry("W2022", [2001], how: "a contradiction of the product"),
    Entry("W2023", [2001], how: "a contradiction of the product"),
    Entry("W2024", [2001], how: "a contradiction of the product"),
    Entry("W2025", [2001], how: "a contradiction of the product"),
    Entry("W2026", [706], how: "commands by version"),
    Entry("W2027", [2001], how: "a contradiction of the product"),
    Entry("W2028", [2028]),
    Entry("W2029", [2042, 606], how: "a check that cannot fail, or records nothing"),
    Entry("W2030", [212], how: "units by their components"),
    Entry("W2031", [2001], how: "a contradiction of the product"),
    Entry("W2032", [2001], how: "a contradiction of the product"),
    Entry("W2033", [2001], how: "a contradiction of the product"),
    Entry("W2034", [2034]),
    Entry("W2035", [1106], how: "the resting state of a service"),
    Entry("W2036", [2001], how: "a contradiction of the product"),
    Entry("W2037", [2001], how: "a contradiction of the product"),
    Entry("W2038", [2001], how: "a contradiction of the product"),
    Entry("W2039", [2039]),
    Entry("W2040", [1302], how: "one alternative is taken"),
    Entry("W2041", [702], how: "one list; what disagrees is decided (2001)"),
  ]
}
