package uk.muster.assessment.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.framework.Carried;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.Relation;
import uk.muster.shared.ForceId;

/// The answers of a force in a campaign beside those that they come from in another, which may have
/// asked by an older edition.
///
/// @param dropped what was asked before and nothing asks now
public record CarriedAnswers(
    Campaign campaign, Campaign before, ForceId force, List<Line> lines, List<Asked> dropped) {
  public CarriedAnswers {
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
  }

  /// A question of a framework with what was answered.
  public record Asked(Framework framework, Question question, Optional<Rated> rated) {}

  /// A question and what it comes from, the strongest first.
  public record Line(Asked now, List<From> from) {
    public Line {
      from = List.copyOf(from);
    }

    /// Whether nothing older answers it.
    public boolean isNew() {
      return from.isEmpty();
    }

    /// Whether the same was asked before.
    public boolean isCarried() {
      return !isNew() && from.getFirst().source().relation() == Relation.EQUAL;
    }

    /// Whether what was answered before is no more than a start.
    public boolean isWeak() {
      return !isNew() && !isCarried();
    }

    /// Whether what was answered before answers it too: the same was asked, and rated.
    public boolean hasAnswer() {
      return isCarried() && from.getFirst().then().rated().isPresent();
    }
  }

  /// An older question that a newer one comes from.
  public record From(Carried.Source source, Asked then) {}

  public long count(Predicate<Line> which) {
    return lines.stream().filter(which).count();
  }
}
