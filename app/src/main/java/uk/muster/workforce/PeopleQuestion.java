package uk.muster.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.exchange.row.KeyOrder;
import uk.muster.exchange.row.RowCursor;
import uk.muster.shared.ForceId;

/// Which people of a force are asked for; an empty text asks for all.
///
/// @param on the day whose rank, post and base are shown; who does not serve then is left out
/// @param text part of a collar number, name or post
/// @param skill in date on the day
/// @param knownOn as Muster knew it at that instant; empty for what it knows today
/// @param from where the page begins; empty for the first
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
    Optional<RowCursor> from) {
  /// How many people one page holds.
  public static final int PAGE = 50;

  /// What the list is sorted by; who is alike comes in the order of collar numbers.
  public enum Order {
    COLLAR_NUMBER("s.person_id", KeyOrder.Type.TEXT),
    RANK(
        "coalesce(array_position(string_to_array(:ranks, ','), s.rank), 1000)",
        KeyOrder.Type.NUMBER),
    POST("s.post", KeyOrder.Type.TEXT),
    BASE("s.base", KeyOrder.Type.TEXT),
    STARTS_ON("s.starts_on", KeyOrder.Type.DAY),
    LEAVES_ON("s.leaves_on", KeyOrder.Type.DAY);

    private final String column;
    private final KeyOrder.Type type;

    Order(String column, KeyOrder.Type type) {
      this.column = column;
      this.type = type;
    }

    /// For SQL; the ranks are in the parameter `ranks`, the most junior first.
    public KeyOrder key(boolean descending) {
      return new KeyOrder(column, type, "s.person_id", descending);
    }
  }

  /// Everyone who serves on the day.
  public static PeopleQuestion of(ForceId force, LocalDate on) {
    return new PeopleQuestion(
        force, on, "", "", "", "", Optional.empty(), Order.COLLAR_NUMBER, false, Optional.empty());
  }

  public PeopleQuestion holding(String skillInDate) {
    return new PeopleQuestion(
        force, on, text, rank, base, skillInDate, knownOn, order, descending, from);
  }

  public PeopleQuestion like(String words) {
    return new PeopleQuestion(
        force, on, words, rank, base, skill, knownOn, order, descending, from);
  }

  public PeopleQuestion sorted(Order by, boolean downwards) {
    return new PeopleQuestion(force, on, text, rank, base, skill, knownOn, by, downwards, from);
  }

  KeyOrder key() {
    return order.key(descending);
  }

  boolean backwards() {
    return from.filter(RowCursor::backwards).isPresent();
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
