package uk.muster.assessment.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a lead says to one question, as it was typed: a draft may be incomplete.
///
/// @param yesNo `yes`, `no` or empty
/// @param rating a step of the scale or empty
/// @param target how many there should be, as typed
/// @param estimate how many there are, as typed
/// @param inherited what the regional unit supplies; it never changes the rating
/// @param explanation why the rating and an indicator differ
/// @param document what it was taken from, such as a paragraph of a report
public record Said(
    String yesNo,
    String rating,
    String target,
    String estimate,
    String reasons,
    String confidence,
    Set<Basis> sources,
    String inherited,
    String explanation,
    String document) {
  public static final Said NOTHING = new Said("", "", "", "", "", "", Set.of(), "", "", "");

  private static final String NUMBER = "-?[0-9]{1,9}([.][0-9]{1,3})?";

  public Said {
    sources = Set.copyOf(sources);
  }

  public Optional<Integer> step() {
    return rating.matches("[0-4]") ? Optional.of(Integer.valueOf(rating)) : Optional.empty();
  }

  /// The target less the estimate, where both are numbers: how many are missing.
  public Optional<BigDecimal> gap() {
    return number(target).flatMap(wanted -> number(estimate).map(wanted::subtract));
  }

  /// Whether it could be submitted but for figures and explanations: a rating and why.
  public boolean rated() {
    return step().isPresent() && !reasons.isBlank();
  }

  static Optional<BigDecimal> number(String typed) {
    var plain = typed.strip().replace("−", "-").replace(",", "");
    return plain.matches(NUMBER) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  /// Its parts in words, by what they are called on the page, in its order.
  public Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("Yes or no", yesNo);
    parts.put("Rating", rating);
    parts.put("Target", target);
    parts.put("Estimate", estimate);
    parts.put("Reasons", reasons);
    parts.put("Confidence", confidence);
    parts.put(
        "What you relied on",
        new TreeSet<>(sources).stream().map(Basis::words).collect(Collectors.joining(", ")));
    parts.put("From the regional unit", inherited);
    parts.put("Why the rating differs from the register", explanation);
    parts.put("Taken from", document);
    return parts;
  }
}
