package uk.muster.workforce.skills;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// Whose accreditations end soon.
///
/// @param skill one skill, or empty for all
/// @param from the first day that counts; who is not in date on it is left out
/// @param days how many days count, the first among them
/// @param page from 0
public record ExpiryQuestion(
    ForceId force,
    String skill,
    LocalDate from,
    int days,
    Order order,
    boolean descending,
    int page) {
  /// How many lines one page holds.
  public static final int PAGE = 50;

  /// What the list is sorted by; what is alike comes in the order of days and collar numbers.
  public enum Order {
    LAST_DAY("e.last_day"),
    COLLAR_NUMBER("e.person_id"),
    SKILL("e.skill"),
    RANK("array_position(string_to_array(:ranks, ','), s.rank)"),
    BASE("s.base");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public ExpiryQuestion {
    if (days < 1 || days > 3660) {
      throw new IllegalArgumentException("days (%d) must be from 1 to 3660".formatted(days));
    }
    if (page < 0 || page > 100_000) {
      throw new IllegalArgumentException("page (%d) must be from 0 to 100000".formatted(page));
    }
  }

  /// All skills, the next to end first.
  public static ExpiryQuestion of(ForceId force, LocalDate from, int days) {
    return new ExpiryQuestion(force, "", from, days, Order.LAST_DAY, false, 0);
  }

  public ExpiryQuestion in(String oneSkill) {
    return new ExpiryQuestion(force, oneSkill, from, days, order, descending, page);
  }

  public ExpiryQuestion sorted(Order by, boolean downwards) {
    return new ExpiryQuestion(force, skill, from, days, by, downwards, page);
  }

  public ExpiryQuestion page(int number) {
    return new ExpiryQuestion(force, skill, from, days, order, descending, number);
  }

  /// The last day that counts.
  public LocalDate to() {
    return from.plusDays(days - 1L);
  }

  String orderBy() {
    return "%s %s, e.last_day, e.person_id, e.skill"
        .formatted(order.column, descending ? "desc" : "asc");
  }
}
