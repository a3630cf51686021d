import RunbookDialects
import Testing

struct DateFormatTests {
  private static let every =
    "%Y|%C|%y|%G|%g|%V|%U|%W|%u|%w|%j|%m|%d|%e|%H|%I|%M|%S|%p|%a|%A|%b|%B|%h|%F|%T|%R|%D|%s|%z|%%"

  @Test(
    "a moment looks as `date -u` in the locale C writes it",
    arguments: [
      (
        0,
        "1970|19|70|1970|70|01|00|00|4|4|001|01|01| 1|00|12|00|00|AM|Thu|Thursday|Jan|January|Jan|1970-01-01|00:00:00|00:00|01/01/70|0|+0000|%"
      ),
      (
        951_825_599,
        "2000|20|00|2000|00|09|09|09|2|2|060|02|29|29|11|11|59|59|AM|Tue|Tuesday|Feb|February|Feb|2000-02-29|11:59:59|11:59|02/29/00|951825599|+0000|%"
      ),
      (
        253_402_300_799,
        "9999|99|99|9999|99|52|52|52|5|5|365|12|31|31|23|11|59|59|PM|Fri|Friday|Dec|December|Dec|9999-12-31|23:59:59|23:59|12/31/99|253402300799|+0000|%"
      ),
      (
        1_609_459_200,
        "2021|20|21|2020|20|53|00|00|5|5|001|01|01| 1|00|12|00|00|AM|Fri|Friday|Jan|January|Jan|2021-01-01|00:00:00|00:00|01/01/21|1609459200|+0000|%"
      ),
    ])
  func moments(seconds: Int, text: String) throws {
    #expect(try DateFormat(Self.every).text(seconds) == text)
  }

  @Test(
    "what differs from host to host is refused",
    arguments: [
      "%Z", "%N", "%3N", "%q", "%:z", "%-d", "%Ey", "%c", "%x", "%", "a%", "%k", "%n", "a\nb", "%!",
    ])
  func refused(format: String) {
    #expect(throws: DateFormatFault.self) { try DateFormat(format) }
  }
}
