package uk.muster.assessment.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One question of a framework.
///
/// @param code stable over versions, such as `po-capacity-local-1`
/// @param c the code of one of the four Cs
/// @param level `local`, `regional` or `national`
/// @param weight how much it counts beside the others of its C; more than 0
/// @param levels the ratings that it words itself, lowest first
/// @param typicalEvidence what usually shows it
/// @param indicators identifiers of the indicators that are shown beside the answer
/// @param claims what a rating claims of those indicators
public record Question(
    String code,
    String c,
    String level,
    String text,
    Answer answer,
    BigDecimal weight,
    List<RatingLevel> levels,
    List<String> typicalEvidence,
    List<String> indicators,
    List<Claim> claims) {
  public Question {
    levels = List.copyOf(levels);
    typicalEvidence = List.copyOf(typicalEvidence);
    indicators = List.copyOf(indicators);
    claims = List.copyOf(claims);
  }

  public Optional<RatingLevel> level(int value) {
    return levels.stream().filter(one -> one.value() == value).findFirst();
  }
}
