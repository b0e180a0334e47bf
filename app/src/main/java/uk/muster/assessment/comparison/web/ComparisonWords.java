package uk.muster.assessment.comparison.web;

import java.time.LocalDate;
import uk.muster.assessment.comparison.Comparison;
import uk.muster.assessment.comparison.Peers;
import uk.muster.assessment.comparison.Spread;
import uk.muster.look.Words;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator.Better;

/// Says what the table of a comparison shows, from the table.
final class ComparisonWords {
  private ComparisonWords() {}

  static String heading(Comparison comparison, ForceId force, String name) {
    var title = comparison.indicator().title();
    int ranked = comparison.ranked().size();
    return comparison
        .of(force)
        .filter(one -> one.figure().isPresent())
        .map(one ->
            "%s: %s is %s%d of %d with %s"
                .formatted(
                    title,
                    name,
                    one.tied() ? "equal " : "number ",
                    one.rank(),
                    ranked,
                    Spread.plain(one.figure().orElseThrow())))
        .orElse("%s: no figure of %s, %d others have one".formatted(title, name, ranked));
  }

  static String lead(Comparison comparison, LocalDate day, int unseen, Peers peers) {
    int missing = comparison.standings().size() - comparison.ranked().size();
    return "On %s, in %s; %s. %s, %s without a figure.%s"
        .formatted(
            Words.date(day),
            comparison.indicator().unit(),
            comparison.indicator().better() == Better.NEITHER
                ? "the largest comes first, but neither way is better"
                : comparison.indicator().better().words(),
            peers.words(),
            Words.count(missing, "force", "forces"),
            unseen == 0 ? "" : " %d more are not for your post.".formatted(unseen));
  }
}
