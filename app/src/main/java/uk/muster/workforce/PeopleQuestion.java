package uk.muster.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// Which people of a force are asked for; an empty text asks for all.
///
/// @param on the day whose rank, post and base are shown; who does not serve then is left out
/// @param text part of a collar number, name or post
/// @param skill in date on the day
/// @param knownOn as Muster knew it at that instant; empty for now
/// @param page from 0
public record PeopleQuestion(
    ForceId force,
    LocalDate on,
    String text,
    String rank,
    String base,
    String skill,
    Optional<Instant> knownOn,
    Order order,
    boolean descending,
    int page) {
  /// How many people one page holds.
  public static final int PAGE = 50;

  /// What the list is sorted by; who is alike comes in the order of collar numbers.
  public enum Order {
    COLLAR_NUMBER("s.person_id"),
    RANK("array_position(string_to_array(:ranks, ','), s.rank)"),
    POST("s.post"),
    BASE("s.base"),
    STARTS_ON("s.starts_on"),
    LEAVES_ON("s.leaves_on");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public PeopleQuestion {
    if (page < 0 || page > 100_000) {
      throw new IllegalArgumentException("page (%d) must be from 0 to 100000".formatted(page));
    }
  }

  /// Everyone who serves on the day.
  public static PeopleQuestion of(ForceId force, LocalDate on) {
    return new PeopleQuestion(
        force, on, "", "", "", "", Optional.empty(), Order.COLLAR_NUMBER, false, 0);
  }

  public PeopleQuestion holding(String skillInDate) {
    return new PeopleQuestion(
        force, on, text, rank, base, skillInDate, knownOn, order, descending, page);
  }

  public PeopleQuestion like(String words) {
    return new PeopleQuestion(
        force, on, words, rank, base, skill, knownOn, order, descending, page);
  }

  public PeopleQuestion sorted(Order by, boolean downwards) {
    return new PeopleQuestion(force, on, text, rank, base, skill, knownOn, by, downwards, page);
  }

  /// For SQL; the ranks are in the parameter `ranks`, the most junior first.
  String orderBy() {
    return "%s %s, s.person_id".formatted(order.column, descending ? "desc" : "asc");
  }

  /// What was asked, for the audit.
  String words() {
    var words = new StringBuilder("on ").append(on);
    knownOn.ifPresent(at -> words.append(", as known at ").append(at));
    if (!rank.isEmpty()) {
      words.append(", rank ").append(rank);
    }
    if (!base.isEmpty()) {
      words.append(", base ").append(base);
    }
    if (!skill.isEmpty()) {
      words.append(", in date in ").append(skill);
    }
    return words.append(text.isEmpty() ? "" : ", with “" + text + "”").toString();
  }
}
