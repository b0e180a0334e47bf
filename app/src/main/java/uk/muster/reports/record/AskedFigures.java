package uk.muster.reports.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.muster.reference.Force;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Inline;
import uk.muster.reports.text.Parts.Answer;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Indicator;

/// Figures that an author asks for one by one: of any force and day that the author may read.
public final class AskedFigures {
  private static final Logger LOG = LoggerFactory.getLogger(AskedFigures.class);

  private final Doors doors;
  private final Actor actor;

  AskedFigures(Doors doors, Actor actor) {
    this.doors = doors;
    this.actor = actor;
  }

  /// Every indicator by its identifier.
  public List<String> identifiers() {
    return doors.indicators().all(actor).stream().map(Indicator::identifier).toList();
  }

  /// What an indicator says of a force on a day, or why it says nothing; empty when there is no
  /// such indicator.
  ///
  /// @param whose what stands before its title where the sources are listed
  public Optional<Answer> find(String identifier, Force force, LocalDate on, String whose) {
    return doors
        .indicators()
        .find(actor, identifier)
        .map(indicator -> {
          if (!actor.can(indicator.right(), force.id())) {
            return none(indicator, on, whose, "you may not read it for " + force.name());
          }
          try {
            var value =
                Optional.ofNullable(
                    doors
                        .indicators()
                        .of(actor, force.id(), on, List.of(identifier))
                        .get(identifier));
            return answer(indicator, value, on, whose);
          } catch (RuntimeException e) {
            // one figure that fails is said in its place; the others and the words still stand
            LOG.error("the figure {} of {} on {} failed", identifier, force.id(), on, e);
            return none(indicator, on, whose, "its query failed");
          }
        });
  }

  private static Answer answer(
      Indicator indicator, Optional<Indicator.Value> value, LocalDate on, String whose) {
    var said = said(indicator, value, on, whose);
    return switch (value.orElse(new Indicator.Value.None("nothing is known of it", ""))) {
      case Indicator.Value.Figure _ -> Answer.good(said);
      case Indicator.Value.None(var why, _) -> new Answer(said, why);
    };
  }

  private static Answer none(Indicator indicator, LocalDate on, String whose, String why) {
    return new Answer(said(indicator, Optional.empty(), on, whose), why);
  }

  /// What stands in a document for the value of an indicator.
  static Inline.Said said(
      Indicator indicator, Optional<Indicator.Value> value, LocalDate on, String whose) {
    var basis =
        Basis.of(
                whose + indicator.title() + ": " + indicator.source(),
                value.map(Indicator.Value::href).orElse(""),
                on,
                Classification.OFFICIAL)
            .counting(Counted.OTHER);
    return new Inline.Said(
        value
            .filter(Indicator.Value.Figure.class::isInstance)
            .map(one -> ((Indicator.Value.Figure) one).number().toPlainString().replace('-', '−'))
            .orElse(ForceRecord.NOT_AVAILABLE),
        basis);
  }
}
