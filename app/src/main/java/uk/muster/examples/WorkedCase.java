package uk.muster.examples;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// A real document as data: what it says, and what Muster adds so that there is something to count.
///
/// @param on the day to look at
/// @param now the minute and place for the control room picture, where the case has duties
/// @param registers false when the case has no people, vehicles or duties to load
/// @param figures the figures to show, each with its origin
public record WorkedCase(
    String code,
    String title,
    ForceId force,
    LocalDate on,
    Optional<Moment> now,
    Document document,
    boolean registers,
    String note,
    List<Figure> figures) {
  public WorkedCase {
    figures = List.copyOf(figures);
  }

  /// The document that the case retells.
  ///
  /// @param published a year and month, or a day, as exact as it is printed
  public record Document(String title, String publisher, String published, String edition) {}

  /// A minute and a place to be reached.
  public record Moment(OffsetDateTime at, String place, double latitude, double longitude) {}

  /// One figure of the case.
  ///
  /// @param value as printed or counted; a number in most cases
  /// @param fact the fact behind it in `facts.csv`; empty for a synthetic figure
  public record Figure(
      String key, String what, String value, Origin origin, String fact, String note) {}

  /// Where a figure comes from.
  public enum Origin {
    DOCUMENT("from the document"),
    SYNTHETIC("synthetic");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// One fact of the document in our own words.
  ///
  /// @param value as exact as printed; empty where the document does not say
  public record Fact(
      String id,
      String section,
      String threat,
      String c,
      String statement,
      String kind,
      String value,
      String unit,
      boolean findingAgainst) {}

  /// How a fact that is held against the force is found.
  ///
  /// @param fact its number
  /// @param check the identifier of the cross-check that finds it; empty when it cannot be seen
  /// @param subject what the check finds it about
  /// @param sentence what the check says
  /// @param reason why it cannot be seen from the registers, or how little it says that it is
  ///   found; empty when it is found in the force's own data
  public record Finding(
      String fact, String check, String subject, String sentence, String reason) {}

  /// The figure with this key.
  public Optional<Figure> figure(String key) {
    return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }
}
