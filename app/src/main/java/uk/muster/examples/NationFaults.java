package uk.muster.examples;

import java.util.EnumMap;
import java.util.Map;

/// Rows of Leicestershire that are wrong on purpose, one for each kind of refusal.
final class NationFaults {
  private static final String FORCE = "leicestershire,";

  private NationFaults() {}

  static Map<RegisterFile, CsvBytes> rows(Calendar calendar) {
    String today = calendar.today().toString();
    String past = calendar.today().minusYears(1).toString();
    String later = calendar.today().plusYears(1).toString();
    Map<RegisterFile, CsvBytes> rows = new EnumMap<>(RegisterFile.class);
    put(
        rows,
        RegisterFile.PEOPLE,
        "SYN-90001,MAJOR,Response,HQ," + past + ",",
        "SYN-90002,PC,Response,HQ," + today + "," + past,
        "SYN-00001,PC,Response,HQ," + past + ",",
        "SYN-90003,PC,Response,B99," + past + ",");
    put(
        rows,
        RegisterFile.ACCREDITATIONS,
        "SYN-00002,PO-L9," + past + "," + later,
        "SYN-00003,PO-L2," + today + "," + past,
        "SYN-99999,PO-L2," + past + "," + later,
        "SYN-00004,PO-L2,31/02/" + calendar.today().getYear() + "," + later,
        "SYN-00005,PO-EG," + past + "," + today,
        "SYN-00005,PO-EG," + past + "," + later);
    put(rows, RegisterFile.RESTRICTIONS, "SYN-00006,holiday," + past + "," + today);
    put(rows, RegisterFile.VEHICLES, "VSYN-9001,PO-TANK,HQ," + past + ",");
    put(
        rows,
        RegisterFile.DUTIES,
        "SYN-00007," + today + "T15:00:00+00:00," + today + "T07:00:00+00:00");
    return rows;
  }

  private static void put(Map<RegisterFile, CsvBytes> rows, RegisterFile file, String... lines) {
    CsvBytes bytes = rows.computeIfAbsent(file, _ -> new CsvBytes());
    for (String line : lines) {
      bytes.line(FORCE + line);
    }
  }
}
