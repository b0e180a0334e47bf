package uk.muster.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.assessment.grid.Grids;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.examples.WorkedCase;
import uk.muster.inspection.Inspections;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.reports.kind.Documents;
import uk.muster.reports.look.ForceLook;
import uk.muster.reports.look.ForceLooks;
import uk.muster.reports.model.Report;
import uk.muster.reports.record.Doors;
import uk.muster.reports.record.ForceRecord;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.workforce.takeup.TakeUps;

/// Makes documents of the record. What stands in one is what its maker may read, and it says what
/// was left out for that reason.
@Service
public class Reports {
  private final Doors doors;
  private final ForceLooks looks;
  private final ReportLog log;
  private final Clock clock;

  Reports(
      Registers registers,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Campaigns campaigns,
      Grids grids,
      Assessments assessments,
      CrossChecks checks,
      IndicatorValues indicators,
      TakeUps takeUps,
      Inspections inspections,
      ForceLooks looks,
      ReportLog log,
      Clock clock) {
    doors =
        new Doors(
            registers,
            register,
            reading,
            catalogue,
            campaigns,
            grids,
            assessments,
            checks,
            indicators,
            takeUps,
            inspections);
    this.looks = looks;
    this.log = log;
    this.clock = clock;
  }

  /// Why no document can be made for a day; empty when one can.
  public Optional<String> refusal(Actor actor, LocalDate asAt) {
    return ReportRefused.why(doors.catalogue().editions(), asAt, LocalDate.now(clock));
  }

  /// Makes a document; that it was made is recorded.
  ///
  /// @throws NotFound when there is no such force
  /// @throws ReportRefused when the day is before the first edition of the requirement, or to come
  public Report make(Actor actor, Order order) {
    return made(actor, order, (record, look) -> Documents.make(order, record, look));
  }

  /// Makes a document with its author's own texts in it, for somebody at work on it: what is taken
  /// out or frozen of it is recorded by whoever does that.
  ///
  /// @param texts by the headings of their sections: `Capability > Terrorism`
  /// @throws ReportRefused as when it is made
  public Drafted draft(Actor actor, Order order, Map<String, String> texts) {
    return of(actor, order, (record, look) -> Documents.draft(order, record, look, texts));
  }

  /// Makes the document of a worked case again, of its own text and the record; one of another kind
  /// is made as for any force.
  ///
  /// @throws ReportRefused as when it is made
  public Report retell(Actor actor, Order order, WorkedCase worked) {
    return made(actor, order, (record, look) -> Documents.retell(order, record, look, worked));
  }

  /// Whether the documents of a force can have Welsh headings.
  public boolean hasWelsh(Actor actor, ForceId force) {
    return doors.catalogue().regionOf(force).code().equals("region-wales");
  }

  private <T> T made(Actor actor, Order order, BiFunction<ForceRecord, ForceLook, T> maker) {
    var made = of(actor, order, maker);
    log.made(actor, order);
    return made;
  }

  private <T> T of(Actor actor, Order order, BiFunction<ForceRecord, ForceLook, T> maker) {
    actor.require(Right.READ_CAPABILITY, order.force());
    if (doors.catalogue().force(order.force()).isEmpty()) {
      throw new NotFound("force", order.force().value());
    }
    refusal(actor, order.asAt())
        .ifPresent(why -> {
          throw new ReportRefused(why);
        });
    if (order.welsh() && !hasWelsh(actor, order.force())) {
      throw new ReportRefused("Welsh headings are for the forces of Wales");
    }
    var record = new ForceRecord(doors, actor, order.force(), order.asAt());
    return maker.apply(record, looks.of(actor, order.force()));
  }
}
