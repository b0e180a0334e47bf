package uk.muster.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.grid.GridCell;
import uk.muster.assessment.grid.Grids;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Inspections of forces: who is examined under which programme, and one inspection as a whole.
@Service
@Transactional(readOnly = true)
public class Inspections {
  private final Registers registers;
  private final AnswerStore answers;
  private final Grids grids;
  private final Campaigns campaigns;

  Inspections(Registers registers, AnswerStore answers, Grids grids, Campaigns campaigns) {
    this.registers = registers;
    this.answers = answers;
    this.grids = grids;
    this.campaigns = campaigns;
  }

  /// Every inspection that the actor may read, in the order of programme and force.
  public List<Entry> list(Actor actor, LocalDate on) {
    return registers.all(actor, "inspections", EntryQuestion.on(on).sortedBy("programme", false));
  }

  /// One inspection as a whole.
  ///
  /// @throws uk.muster.shared.NotFound when there is none that the actor may read
  public InspectionRecord record(Actor actor, ForceId force, String code, LocalDate on) {
    actor.require(Right.READ_INSPECTIONS, force);
    var inspection = registers.get(actor, "inspections", force, code, on);
    var of = new Reading(actor, force, on);
    var judgements = of.naming("judgements", "inspection", List.of(code));
    var findings = of.naming("inspection-findings", "inspection", List.of(code));
    var comments =
        Stream.concat(
                of.naming("fact-checks", "judgement", codes(judgements)).stream(),
                of.naming("fact-checks", "finding", codes(findings)).stream())
            .distinct()
            .toList();
    var own = own(actor, force, inspection.text("campaign"));
    return new InspectionRecord(
        inspection,
        of.naming("inspection-criteria", "inspection", List.of(code)),
        requests(of, of.naming("data-requests", "inspection", List.of(code))),
        of.naming("fieldwork", "inspection", List.of(code)),
        judgements.stream().map(one -> new Beside(one, rating(own, one))).toList(),
        actor.can(Right.CHANGE_INSPECTIONS, force)
            ? Moderated.of(judgements, of.naming("moderations", "inspection", List.of(code)))
            : List.of(),
        findings,
        actions(of, findings),
        comments,
        of.naming("fact-check-replies", "comment", codes(comments)).stream()
            .collect(Collectors.toMap(one -> one.text("comment"), one -> one, (a, _) -> a)),
        of.naming("inspection-publications", "inspection", List.of(code)));
  }

  /// Reads entries of one force on one day.
  private final class Reading {
    private final Actor actor;
    private final ForceId force;
    private final LocalDate on;

    Reading(Actor actor, ForceId force, LocalDate on) {
      this.actor = actor;
      this.force = force;
      this.on = on;
    }

    List<Entry> naming(String kind, String field, List<String> codes) {
      return registers.holdingAny(actor, kind, force, field, codes, on);
    }
  }

  private static List<String> codes(List<Entry> entries) {
    return entries.stream().map(Entry::code).toList();
  }

  private List<DataRequest> requests(Reading of, List<Entry> requests) {
    var given = answers.given(of.force);
    var byRequest =
        of.naming("data-answers", "request", codes(requests)).stream()
            .collect(Collectors.groupingBy(one -> one.text("request")));
    return requests.stream()
        .map(one -> {
          var when = Optional.ofNullable(given.get(one.code()));
          return new DataRequest(
              one,
              byRequest.getOrDefault(one.code(), List.of()),
              when.map(AnswerStore.Given::first),
              when.map(AnswerStore.Given::last));
        })
        .toList();
  }

  private static Map<String, List<Entry>> actions(Reading of, List<Entry> findings) {
    if (!of.actor.can(Right.READ_CAPABILITY)) {
      return Map.of();
    }
    var asked = findings.stream().map(one -> one.kind() + "/" + one.code()).toList();
    var byFinding = new HashMap<String, List<Entry>>();
    of.naming("actions", "asked_by", asked).stream()
        .collect(Collectors.groupingBy(one -> one.text("asked_by")))
        .forEach((ref, all) -> byFinding.put(ref.substring(ref.indexOf('/') + 1), all));
    return byFinding;
  }

  /// What the force has submitted of itself in a campaign, where the actor may read it.
  private List<GridCell> own(Actor actor, ForceId force, String campaign) {
    if (campaign.isEmpty()
        || !actor.can(Right.READ_ASSESSMENTS, force)
        || campaigns.list(actor).stream().noneMatch(one -> one.code().equals(campaign))) {
      return List.of();
    }
    return grids.force(actor, force, campaign).cells().stream()
        .filter(one -> !one.draft())
        .toList();
  }

  private static Optional<Integer> rating(List<GridCell> own, Entry judgement) {
    return own.stream()
        .filter(one -> one.threat().equals(judgement.text("threats")))
        .filter(one -> one.c().equals(judgement.text("four_c")))
        .filter(one -> one.level().equals(judgement.text("level")))
        .findFirst()
        .flatMap(GridCell::rating);
  }
}
