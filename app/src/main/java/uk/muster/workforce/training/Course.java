package uk.muster.workforce.training;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// A course as a force or a shared centre runs it.
///
/// @param kind one of {@link #KINDS}
/// @param skill the skill that a pass gives or extends; empty for none
/// @param requires the skill that must be held before; empty for none
/// @param fitness the level of the fitness test that must be passed; empty for none
/// @param host the force whose tactics a delta course is for; empty for none
/// @param openTo the grouping whose forces may send people; empty for the own force only
/// @param places in a session, when stated
/// @param days its length, when stated
/// @param cost for one place in pounds, when stated
/// @param validMonths how long the skill lasts; else as the catalogue has it
/// @param content what it is about
/// @param available from when until when it is offered
public record Course(
    ForceId force,
    String code,
    String name,
    String kind,
    String skill,
    String requires,
    String fitness,
    String host,
    String provider,
    String licence,
    String centre,
    String openTo,
    OptionalInt places,
    OptionalInt days,
    OptionalInt cost,
    OptionalInt validMonths,
    String audience,
    Content content,
    Period available,
    Source source) {
  static final String INITIAL = "initial";
  static final String REFRESHER = "refresher";
  static final String DELTA = "delta";

  /// The kinds of course, in words.
  public static final Map<String, String> KINDS = kinds();

  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put(INITIAL, "First course");
    kinds.put(REFRESHER, "Refresher");
    kinds.put("module", "Module");
    kinds.put(DELTA, "Delta training");
    kinds.put("e-learning", "E-learning");
    return Collections.unmodifiableMap(kinds);
  }

  static boolean givesSkill(String kind) {
    return kind.equals(INITIAL) || kind.equals(REFRESHER);
  }

  /// Whether a pass gives or extends a skill.
  public boolean givesSkill() {
    return givesSkill(kind);
  }

  public boolean refresher() {
    return kind.equals(REFRESHER);
  }

  public boolean offeredOn(LocalDate day) {
    return available.covers(day);
  }

  /// What a course is about; empty words where nothing is said.
  ///
  /// @param group the workforce group that it is counted with, such as "front-line"
  /// @param teaches what it makes aware of or able to do
  /// @param touches the fields that it says are touched; several are parted by `;`
  /// @param law the law that it is tied to
  /// @param prevention yes or no: whether it teaches how to prevent
  public record Content(
      String group, String teaches, String touches, String law, String prevention) {
    /// Its parts under what pages call them.
    public Map<String, String> words() {
      var words = new LinkedHashMap<String, String>();
      words.put("Workforce group", group);
      words.put("Teaches", teaches);
      words.put("Touches", touches.replace(";", ", "));
      words.put("Law", law);
      words.put("Teaches prevention", prevention);
      return words;
    }
  }

  /// Which import a row came from, and since when and until when Muster held it for true.
  public record Source(long importId, OffsetDateTime recordedFrom, OffsetDateTime recordedTo) {
    public boolean holds() {
      return recordedTo.equals(OffsetDateTime.MAX);
    }
  }
}
