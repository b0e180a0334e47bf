package uk.muster.readiness.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.WhatIf;
import muster.engine.formation.register.Scope;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Counting;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Answers that tests can show, worked out without a database.
public final class ReadinessExamples {
  public static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  public static final LocalDate INSPECTION = LocalDate.of(2013, 9, 30);
  public static final Catalogue CATALOGUE = Catalogue.shipped();

  private ReadinessExamples() {}

  /// What Leicestershire said in 2013: 15 needed, 16 declared, 5 promised.
  public static Commitment said(String unitType) {
    return new Commitment(
        LEICESTERSHIRE,
        unitType,
        15,
        16,
        5,
        INSPECTION,
        "HMIC, Strategic Policing Requirement: Leicestershire Police, November 2014");
  }

  /// Leicestershire on the day of its worked case, looking a year ahead.
  public static ForceReadiness leicestershire(String unitType) {
    return leicestershire(unitType, INSPECTION.plusDays(365));
  }

  static ForceReadiness leicestershire(String unitType, LocalDate last) {
    var type = CATALOGUE.unitType(unitType).orElseThrow();
    var unit = ReadinessProblems.unit(type);
    var registers = new CaseRegisters("leicestershire-2013");
    var actor = Actor.system("test", Set.of(LEICESTERSHIRE));
    var period = new Period(INSPECTION, last);
    var problem =
        new FormationProblem(
            unit,
            registers.people(actor, LEICESTERSHIRE, unit, period, Optional.empty(), false),
            registers.fleet(actor, LEICESTERSHIRE, unit, period, Optional.empty()),
            Scope.everyone(),
            Math.toIntExact(INSPECTION.toEpochDay()));
    var horizon = Formation.horizon(problem, Math.toIntExact(last.toEpochDay()));
    var counts =
        new Projection(
            LEICESTERSHIRE,
            unitType,
            new RegisterStamp(1, INSPECTION, Instant.EPOCH),
            Instant.parse("2013-09-30T05:00:00Z"),
            Profile.stretches(problem, last),
            Happenings.changes(horizon));
    var now = counts.stretches().getFirst();
    var plan = Formation.plan(now.people(), now.vehicles());
    var supposed = Readiness.leastTraining(plan);
    return new ForceReadiness(
        new Question(LEICESTERSHIRE, unitType, INSPECTION, Counting.EVERYONE, Optional.empty()),
        INSPECTION,
        CATALOGUE.force(LEICESTERSHIRE).orElseThrow(),
        CATALOGUE.regionOf(LEICESTERSHIRE),
        type,
        Optional.of(said(unitType)),
        plan,
        Formation.staircase(now.people(), now.vehicles(), plan.formable() + 3),
        supposed,
        Formation.whatIf(now.people(), now.vehicles(), supposed),
        counts);
  }

  /// The same answer to a supposition.
  public static ForceReadiness supposing(ForceReadiness answer, WhatIf supposed) {
    var now = answer.counts().stretches().getFirst();
    return new ForceReadiness(
        answer.question(),
        answer.today(),
        answer.force(),
        answer.region(),
        answer.unit(),
        answer.commitment(),
        answer.plan(),
        answer.staircase(),
        supposed,
        Formation.whatIf(now.people(), now.vehicles(), supposed),
        answer.counts());
  }

  static List<String> roles(ForceReadiness answer) {
    return answer.plan().limit().names();
  }
}
