package uk.muster.risks.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import uk.muster.risks.scheme.TableLine.Part;

/// What a force may set in a scoring table.
public final class TableRules {
  private static final BigDecimal HEAVIEST = BigDecimal.TEN;
  private static final int LONGEST_LABEL = 60;
  private static final List<String> BESIDE = List.of("weight-position-", "weight-confidence-");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Wrong> wrong = new ArrayList<>();

  private TableRules() {}

  /// A value that cannot be used.
  ///
  /// @param key of the line
  public record Wrong(String key, String words) {}

  /// What was given for a table, read.
  ///
  /// @param values as they are kept, in the order of the lines; complete when nothing is wrong
  public record Checked(Map<String, String> values, List<Wrong> wrong) {
    public Checked {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      wrong = List.copyOf(wrong);
    }
  }

  /// Reads values by the keys of the lines.
  public static Checked check(ScoringTable table, Map<String, String> given) {
    var rules = new TableRules();
    for (var line : table.lines()) {
      var value = given.get(line.key());
      if (value == null) {
        rules.wrong(line.key(), line.what() + " is missing");
      } else {
        rules.read(line, value.strip().replaceAll("\\s+", " "));
      }
    }
    given.keySet().stream()
        .sorted()
        .filter(key -> table.lines().stream().noneMatch(line -> line.key().equals(key)))
        .forEach(
            key -> rules.wrong(key, unknown(table, key, Objects.requireNonNull(given.get(key)))));
    rules.refuseAllZero(table);
    return new Checked(rules.values, rules.wrong);
  }

  private static String unknown(ScoringTable table, String key, String value) {
    return BESIDE.stream().anyMatch(key::startsWith)
        ? "%s (%s): the position of the organisation and the confidence get no weight. They stand beside the risk and are in no total"
            .formatted(key, value)
        : "%s (%s) is no row of “%s”".formatted(key, value, table.name());
  }

  private void wrong(String key, String words) {
    wrong.add(new Wrong(key, words));
  }

  private void read(TableLine line, String value) {
    switch (line.part()) {
      case WEIGHT -> weight(line, value);
      case GRADE, SCORE -> label(line, value);
      case RATING -> rating(line, value);
    }
  }

  private void weight(TableLine line, String value) {
    if (!value.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(value).compareTo(HEAVIEST) > 0) {
      wrong(
          line.key(),
          "%s (%s) must be a number from 0 to 10 with at most 2 decimals, such as 1.5"
              .formatted(line.what(), value));
    } else {
      values.put(line.key(), plain(new BigDecimal(value)));
    }
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void label(TableLine line, String value) {
    if (value.isEmpty()) {
      wrong(line.key(), line.what() + " is empty: say what it is called");
    } else if (value.length() > LONGEST_LABEL) {
      wrong(
          line.key(),
          "%s (%s) has %d characters; at most %d"
              .formatted(line.what(), value, value.length(), LONGEST_LABEL));
    } else if (value.chars().anyMatch(Character::isISOControl)) {
      wrong(line.key(), line.what() + " holds a character that nobody can see");
    } else {
      values.put(line.key(), value);
    }
  }

  private void rating(TableLine line, String value) {
    var code = value.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (Rating.find(code).isPresent()) {
      values.put(line.key(), code);
    } else {
      wrong(
          line.key(),
          "%s (%s) must be low, medium, high or very-high".formatted(line.what(), value));
    }
  }

  /// Risk is a product of two totals: with one of them always 0, every risk would be 0.
  private void refuseAllZero(ScoringTable table) {
    var weights = table.lines().stream().filter(line -> line.part() == Part.WEIGHT).toList();
    weights.stream()
        .map(TableLine::of)
        .distinct()
        .map(block -> weights.stream().filter(line -> line.of().equals(block)).toList())
        .filter(block -> block.stream().allMatch(line -> "0".equals(values.get(line.key()))))
        .forEach(block ->
            wrong(
                block.getFirst().key(),
                "The weights of %s are all 0: every risk would be 0"
                    .formatted(block.getFirst().of())));
  }
}
