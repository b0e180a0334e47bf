package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;

/// Scored threats, demands on specialist units and words of command of the synthetic nation. Every
/// word of it says that it is made up, and the same seed and day give the same bytes.
public final class NationRisks {
  private static final String SOURCE = Nation.VERSION + " (synthetic)";
  private static final String MATRIX = "tactical";
  private static final List<String> ASKED =
      List.of("digital-forensics", "economic-crime", "child-sexual-abuse");

  /// What is called out, and what one force in nine calls out instead.
  private static final List<List<String>> WORDS =
      List.of(
          List.of("SYN-1", "Form a line", "Synthetic line", "Synthetic line"),
          List.of("SYN-2", "Go back", "Synthetic back", "Synthetic retire"),
          List.of("SYN-3", "Stand still", "Synthetic halt", "Synthetic halt"));

  private static final int ODD = 9;
  private static final int GRADES = 5;
  private static final int LONGEST_CODE = 32;

  private final Catalogue catalogue;
  private final LocalDate today;
  private final SplittableRandom random;

  private NationRisks(Catalogue catalogue, long seed, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
    random = new SplittableRandom(seed ^ "risks".hashCode());
  }

  /// Four files by name, those first that others point at.
  public static Map<String, byte[]> files(Catalogue catalogue, long seed, LocalDate today) {
    var made = new NationRisks(catalogue, seed, today);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("teams.csv", bytes(made.teams()));
    files.put("unit-demands.csv", bytes(made.demands()));
    files.put("threat-scores.csv", bytes(made.scores()));
    files.put("words-of-command.csv", bytes(made.words()));
    return files;
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private StringBuilder teams() {
    var text = new StringBuilder("force,code,name,type,source\n");
    catalogue
        .forces()
        .forEach(force ->
            text.append(
                "%s,synthetic-specialists,Synthetic specialists,unit,%s\n"
                    .formatted(force.id(), SOURCE)));
    return text;
  }

  private StringBuilder demands() {
    var text =
        new StringBuilder("force,code,name,team,capability,period,demand,posts,filled,source\n");
    for (var force : catalogue.forces()) {
      for (var capability : ASKED) {
        var posts = 2 + force.officers() / 800;
        text.append(
            "%s,synthetic-%s,Synthetic requests,synthetic-specialists,%s,%d,%d,%d,%d,%s\n"
                .formatted(
                    force.id(),
                    capability,
                    capability,
                    today.getYear() - 1,
                    posts * (30 + random.nextInt(60)),
                    posts,
                    posts - random.nextInt(2),
                    SOURCE));
      }
    }
    return text;
  }

  private StringBuilder scores() {
    var text =
        new StringBuilder(
            "force,code,name,threats,level,matrix,physical,psychological,financial,community,reach,"
                + "vulnerability,likelihood,organisation,confidence,scored_by,scored_on,reasoning,"
                + "source\n");
    for (var force : catalogue.forces()) {
      for (var threat : catalogue.threats("2023")) {
        var code = "synthetic-" + threat.code();
        text.append(
            "%s,%s,Synthetic: %s,%s,local,%s,"
                .formatted(
                    force.id(),
                    code.substring(0, Math.min(code.length(), LONGEST_CODE)),
                    threat.name(),
                    threat.code(),
                    MATRIX));
        for (var criterion = 0; criterion < 6; criterion++) {
          text.append(grade(0, GRADES));
        }
        text.append(grade(1, GRADES)).append(grade(1, GRADES)).append(grade(1, 3));
        text.append(
            "Synthetic analyst,%s,Grades drawn by chance,%s\n"
                .formatted(today.minusDays(random.nextInt(180)), SOURCE));
      }
    }
    return text;
  }

  private String grade(int least, int most) {
    return "%s-%d,".formatted(MATRIX, least + random.nextInt(most - least + 1));
  }

  private StringBuilder words() {
    var text = new StringBuilder("force,code,name,national_reference,words,meaning,since,source\n");
    var number = 0;
    for (Force force : catalogue.forces()) {
      var odd = ++number % ODD == 0;
      for (var one : WORDS) {
        text.append(
            "%s,%s,%s,%s,%s,Made up for the demonstration,%d,%s\n"
                .formatted(
                    force.id(),
                    one.get(0).toLowerCase(Locale.UK),
                    one.get(1),
                    one.get(0),
                    odd ? one.get(3) : one.get(2),
                    today.getYear() - 3,
                    SOURCE));
      }
    }
    return text;
  }
}
