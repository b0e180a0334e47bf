package uk.muster.workforce.takeup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import uk.muster.shared.ForceId;

/// How far a group of a workforce has taken up a course on a census day. What the source does not
/// give is absent, which is not 0.
///
/// @param group one of {@link #GROUPS}
public record TakeUp(
    ForceId force,
    String course,
    String group,
    LocalDate censusOn,
    OptionalInt headcount,
    OptionalInt enrolled,
    OptionalInt completed,
    String source) {
  /// The groups of a workforce, in words.
  public static final Map<String, String> GROUPS = groups();

  private static Map<String, String> groups() {
    var groups = new LinkedHashMap<String, String>();
    groups.put("all", "Whole workforce");
    groups.put("officers", "Officers");
    groups.put("staff", "Staff");
    groups.put("pcso", "Community support officers");
    groups.put("specials", "Special constables");
    groups.put("volunteers", "Volunteers");
    return Collections.unmodifiableMap(groups);
  }

  public OptionalDouble enrolledShare() {
    return share(enrolled);
  }

  public OptionalDouble completedShare() {
    return share(completed);
  }

  /// Of the headcount; nothing when one of the two is not given or nobody is there.
  private OptionalDouble share(OptionalInt part) {
    return part.isEmpty() || headcount.isEmpty() || headcount.getAsInt() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) part.getAsInt() / headcount.getAsInt());
  }
}
