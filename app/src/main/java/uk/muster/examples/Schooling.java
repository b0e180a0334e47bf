package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The synthetic training of one force: courses in public order, their sessions over two years, and
/// about two of three whose skill goes out of date booked on a refresher before. Nobody has a
/// result yet, so no count of today depends on it.
final class Schooling {
  private static final int MONTHS = 24;
  private static final int PLACES = 20;

  /// A course: code, name, kind, skill, skill required, days, pounds.
  private static final String[][] COURSES = {
    {"L2-FIRST", "Public order level 2", "initial", "PO-L2", "", "3", "420"},
    {"L2-AGAIN", "Public order level 2 refresher", "refresher", "PO-L2", "", "2", "240"},
    {"DRIVE-FIRST", "Carrier driver", "initial", "PO-DRIVER", "PO-L2", "2", "380"},
    {"DRIVE-AGAIN", "Carrier driver refresher", "refresher", "PO-DRIVER", "PO-L2", "1", "160"},
    {"MEDIC-FIRST", "Public order medic", "initial", "PO-MEDIC", "PO-L2", "5", "900"},
    {"MEDIC-AGAIN", "Public order medic refresher", "refresher", "PO-MEDIC", "PO-L2", "2", "350"},
    {"PSU-CMD", "Unit commander", "initial", "PSU-CMD", "PO-L2", "5", "1100"},
    {"HOST-DELTA", "Tactics of a host force", "delta", "", "PO-L2", "1", ""},
  };

  private final String force;
  private final LocalDate today;
  private final SplittableRandom random;
  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private Schooling(String force, LocalDate today, SplittableRandom random) {
    this.force = force;
    this.today = today;
    this.random = random;
  }

  /// The files by name, with their headings.
  ///
  /// @param people rows of `people.csv`, without the heading
  /// @param accreditations rows of `accreditations.csv`, without the heading
  static Map<String, byte[]> of(
      String force,
      String grouping,
      byte[] people,
      byte[] accreditations,
      LocalDate today,
      SplittableRandom random) {
    var schooling = new Schooling(force, today, random);
    schooling.courses(grouping);
    schooling.sessions();
    schooling.enrolments(lines(people), lines(accreditations));
    var bytes = new LinkedHashMap<String, byte[]>();
    schooling.files.forEach(
        (name, text) -> bytes.put(name, text.toString().getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static List<String[]> lines(byte[] rows) {
    return new String(rows, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(",", -1))
        .toList();
  }

  private StringBuilder file(String name, String heading) {
    return files.computeIfAbsent(name, _ -> new StringBuilder(heading).append('\n'));
  }

  private void courses(String grouping) {
    var file =
        file(
            "courses.csv",
            "force,course,name,kind,skill,requires,fitness,host,provider,licence,centre,open_to,places,days,cost,valid_months,audience,available_on,withdrawn_on");
    for (var course : COURSES) {
      var delta = course[2].equals("delta");
      file.append(
          String.join(
              ",",
              force,
              course[0],
              course[1],
              course[2],
              course[3],
              course[4],
              course[3].equals("PO-L2") ? "PO-L2" : "",
              delta ? "metropolitan" : "",
              "Regional centre (synthetic)",
              "6.1",
              "Training centre (synthetic)",
              grouping,
              Integer.toString(PLACES),
              course[5],
              course[6],
              "",
              "",
              today.minusYears(5).toString(),
              ""));
      file.append('\n');
    }
  }

  private LocalDate starts(int month) {
    return today.plusDays(10).plusMonths(month);
  }

  private void sessions() {
    var file = file("sessions.csv", "force,session,course,starts_on,ends_on,centre,places,state");
    for (var course : COURSES) {
      for (int month = 0; month < MONTHS; month++) {
        var starts = starts(month);
        file.append(
            String.join(
                ",",
                force,
                course[0] + "-" + month,
                course[0],
                starts.toString(),
                starts.plusDays(Integer.parseInt(course[5]) - 1L).toString(),
                "",
                "",
                "planned"));
        file.append('\n');
      }
    }
  }

  private record Ending(String person, String skill, LocalDate last) {}

  private void enrolments(List<String[]> people, List<String[]> accreditations) {
    var file = file("enrolments.csv", "force,person_id,session_force,session,state,enrolled_on");
    var leaves = new TreeMap<String, String>();
    people.forEach(row -> leaves.put(row[1], row[6]));
    var last = new LinkedHashMap<String, Ending>();
    accreditations.forEach(row -> {
      if (row[2].startsWith("PO-") && !row[4].isEmpty()) {
        last.put(row[1] + " " + row[2], new Ending(row[1], row[2], LocalDate.parse(row[4])));
      }
    });
    var taken = new TreeMap<String, Integer>();
    for (var ending : new ArrayList<>(last.values())) {
      var course = refresher(ending.skill);
      if (course.isEmpty() || ending.last.isBefore(today) || random.nextInt(3) == 0) {
        continue;
      }
      for (int month = 0;
          month < MONTHS && starts(month).plusDays(7).isBefore(ending.last);
          month++) {
        var session = course + "-" + month;
        var ends = starts(month).plusDays(7);
        var leave = leaves.getOrDefault(ending.person, "");
        var near = starts(month).isAfter(ending.last.minusDays(75));
        var serves = leave.isEmpty() || LocalDate.parse(leave).isAfter(ends);
        if (near && serves && taken.getOrDefault(session, 0) < PLACES) {
          taken.merge(session, 1, Integer::sum);
          file.append(
              String.join(",", force, ending.person, force, session, "booked", today.toString()));
          file.append('\n');
          break;
        }
      }
    }
  }

  private static String refresher(String skill) {
    for (var course : COURSES) {
      if (course[2].equals("refresher") && course[3].equals(skill)) {
        return course[0];
      }
    }
    return "";
  }

  /// Take-up of three courses in every group of one force's workforce.
  static void takeUp(String force, LocalDate census, SplittableRandom random, StringBuilder file) {
    var groups = new String[] {"officers", "staff", "pcso", "specials"};
    for (int course = 1; course <= 3; course++) {
      int[] sums = new int[3];
      for (int g = 0; g < groups.length; g++) {
        int headcount = random.nextInt(60, 400) * (g == 0 ? 6 : g == 1 ? 4 : 1);
        int enrolled = headcount * random.nextInt(5, 90) / 100;
        int completed = enrolled * random.nextInt(20, 95) / 100;
        sums[0] += headcount;
        sums[1] += enrolled;
        sums[2] += completed;
        takeUp(force, course, groups[g], census, headcount, enrolled, completed, file);
      }
      takeUp(force, course, "all", census, sums[0], sums[1], sums[2], file);
    }
  }

  private static void takeUp(
      String force,
      int course,
      String group,
      LocalDate census,
      int headcount,
      int enrolled,
      int completed,
      StringBuilder file) {
    file.append(
        "%s,Cyber awareness %d (synthetic),%s,%s,%d,%d,%d,%s (synthetic)\n"
            .formatted(
                force, course, group, census, headcount, enrolled, completed, Nation.VERSION));
  }
}
