package uk.muster.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Files whose rows are good but for one column, which holds text that means ill.
final class HostileFiles {
  /// What a column usually holds, so that the other columns of a hostile row are good.
  private static final Map<Pattern, String> USUAL = usual();

  private HostileFiles() {}

  /// A good row, and one for each column and each text.
  static String text(List<String> columns) {
    var text = new StringBuilder(String.join(",", columns)).append("\r\n");
    text.append(row(columns, "", "")).append("\r\n");
    for (var column : columns) {
      for (var hostile : Hostile.TEXTS) {
        text.append(row(columns, column, hostile.replace("\ud800", ""))).append("\r\n");
      }
    }
    return text.toString();
  }

  private static String row(List<String> columns, String column, String hostile) {
    return columns.stream()
        .map(one -> one.equals(column) ? hostile : plausible(one))
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String plausible(String column) {
    return USUAL.entrySet().stream()
        .filter(one -> one.getKey().matcher(column).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("1");
  }

  private static Map<Pattern, String> usual() {
    var usual = new LinkedHashMap<Pattern, String>();
    usual.put(Pattern.compile("force"), HostileTextTest.FORCE);
    usual.put(Pattern.compile("other_force"), "west-mercia");
    usual.put(Pattern.compile(".*person_id|vehicle_id|base"), "ZQ1");
    usual.put(Pattern.compile("rank"), "PC");
    usual.put(Pattern.compile("skill"), "level-2");
    usual.put(Pattern.compile("unit_type"), "psu");
    usual.put(Pattern.compile("kind"), "carrier");
    usual.put(Pattern.compile("awarded_on|starts_on|in_service_on|stated_on"), "2020-01-01");
    usual.put(Pattern.compile("starts_at"), "2026-11-28T08:00:00Z");
    usual.put(Pattern.compile("ends_at"), "2026-11-28T18:00:00Z");
    usual.put(Pattern.compile(".*_on"), "");
    usual.put(Pattern.compile("latitude"), "52.28");
    usual.put(Pattern.compile("longitude"), "-1.58");
    usual.put(Pattern.compile("post|name|source"), "words");
    return usual;
  }

  /// The files that the README says can be imported.
  static Map<String, List<String>> headings() throws IOException {
    var found = new LinkedHashMap<String, List<String>>();
    var line = Pattern.compile("(?m)^([a-z_]+\\.csv) +([a-z_,]+)$");
    line.matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .forEach(one -> found.put(one.group(1), List.of(one.group(2).split(",", -1))));
    return found;
  }
}
