package uk.muster.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.Threat;
import uk.muster.register.Cursor;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.risks.picture.ThreatPicture;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What is worked out from the registers of risks of one force.
@Service
@Transactional(readOnly = true)
public class Risks {
  private static final int AT_ONCE = 500;

  private final Register register;
  private final Registers registers;
  private final Catalogue catalogue;
  private final ScoringTables tables;

  Risks(Register register, Registers registers, Catalogue catalogue, ScoringTables tables) {
    this.register = register;
    this.registers = registers;
    this.catalogue = catalogue;
    this.tables = tables;
  }

  /// Which threat is assessed at which level, by the edition in force on the day.
  public Coverage coverage(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_RISKS, force);
    return Coverage.of(
        Edition.inForce(catalogue, on),
        catalogue.levels(),
        entries(actor, "assessments", force, on),
        on);
  }

  /// The community risks by scheme and rating.
  public ScoredRisks scored(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_RISKS, force);
    return ScoredRisks.of(
        entries(actor, "community-risks", force, on), tables.on(actor, force, on));
  }

  /// The scored threats, each matrix for itself.
  public RankedThreats ranked(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_RISKS, force);
    return RankedThreats.of(
        entries(actor, ThreatScores.KIND, force, on), tables.on(actor, force, on));
  }

  /// The demand on specialist units over time.
  public UnitDemand demand(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_RISKS, force);
    return UnitDemand.of(entries(actor, Demands.KIND, force, on));
  }

  private List<Entry> entries(Actor actor, String kind, ForceId force, LocalDate on) {
    var all = new ArrayList<Entry>();
    var question = EntryQuestion.on(on).of(force).atMost(AT_ONCE);
    var from = Optional.<Cursor>empty();
    do {
      var page = registers.list(actor, kind, question.from(from));
      all.addAll(page.entries());
      from = page.next();
    } while (from.isPresent());
    return all;
  }

  /// One threat from the assessment to the exercise, from what the actor may read.
  ///
  /// @throws NotFound when no edition has the threat
  public ThreatPicture picture(Actor actor, ForceId force, String threat, LocalDate on) {
    actor.require(Right.READ_RISKS, force);
    var byKind = new LinkedHashMap<Kind, List<Entry>>();
    for (var code : ThreatPicture.kinds()) {
      register
          .find(code)
          .filter(kind -> actor.can(kind.read()))
          .ifPresent(kind -> byKind.put(kind, entries(actor, code, force, on)));
    }
    return ThreatPicture.of(threat(threat, on), byKind);
  }

  /// The threat as the edition of the day names it, or else as the newest that has it.
  private Threat threat(String code, LocalDate on) {
    return Stream.concat(
            Stream.of(Edition.inForce(catalogue, on)),
            catalogue.editions().stream().sorted(Comparator.comparing(Edition::issued).reversed()))
        .flatMap(edition -> edition.threats().stream())
        .filter(threat -> threat.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("threat", code));
  }
}
