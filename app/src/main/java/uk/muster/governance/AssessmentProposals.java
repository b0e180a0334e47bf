package uk.muster.governance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.look.Words;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// Proposals for an agenda of what assessments say: signed since the board last met, late, and what
/// the cross-checks find. One a campaign, one for all findings. Pure.
record AssessmentProposals(Wording wording, List<Campaign> campaigns, ZoneId zone) {
  static final int MOST_NAMED = 20;

  List<Proposal> signed(List<Assessment> signed) {
    return proposals(
        signed,
        "signed",
        "Assessments signed: %s (%d)",
        "signed since the board last met",
        one -> "signed on %s by the post %s".formatted(Words.date(day(one)), one.signed().post()));
  }

  private LocalDate day(Assessment one) {
    return LocalDate.ofInstant(one.signed().at(), zone);
  }

  List<Proposal> late(List<Assessment> late) {
    return proposals(
        late,
        "late",
        "Assessments overdue: %s (%d)",
        "they should have been submitted",
        one ->
            "%d of %d answered, due on %s, %s"
                .formatted(
                    one.answered(),
                    one.questions(),
                    Words.date(one.due()),
                    one.delegate().isEmpty()
                        ? "and nobody was asked"
                        : "with the post " + one.delegatePost()));
  }

  private List<Proposal> proposals(
      List<Assessment> all,
      String what,
      String title,
      String why,
      Function<Assessment, String> words) {
    var byCampaign =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.id().campaign(), LinkedHashMap::new, Collectors.toList()));
    var proposals = new ArrayList<Proposal>();
    for (var campaign : campaigns) {
      var some = byCampaign.getOrDefault(campaign.code(), List.of());
      if (!some.isEmpty()) {
        proposals.add(
            new Proposal(
                "campaigns/%s/%s".formatted(campaign.code(), what),
                title.formatted(campaign.title(), some.size()),
                lines(campaign, some, words),
                "assure",
                why,
                Classification.of(
                    some.stream().map(one -> new Classification(one.marking(), "")))));
      }
    }
    return proposals;
  }

  /// In the order of the threats of the edition.
  private String lines(
      Campaign campaign, List<Assessment> some, Function<Assessment, String> words) {
    return wording.threats(campaign.edition()).stream()
        .flatMap(threat ->
            some.stream()
                .filter(one -> one.id().threat().equals(threat.code()))
                .map(one -> "%s: %s".formatted(threat.name(), words.apply(one))))
        .collect(Collectors.joining("\n"));
  }

  /// The gravest findings by name, the others by how many they are.
  List<Proposal> found(CheckedForce checked) {
    var found = checked.found();
    if (found.isEmpty()) {
      return List.of();
    }
    var named =
        found.stream()
            .limit(MOST_NAMED)
            .map(one ->
                "%s: %s"
                    .formatted(
                        Words.sentence(one.check().severity().words()), one.finding().sentence()))
            .collect(Collectors.joining("\n"));
    var left = found.size() - MOST_NAMED;
    return List.of(
        new Proposal(
            "checks",
            "What does not go together (%s)".formatted(Words.number(found.size())),
            left > 0 ? named + "\nand %s more".formatted(Words.number(left)) : named,
            "assure",
            "%s found by the cross-checks"
                .formatted(
                    Words.count(
                        checked.count(Severity.SERIOUS), "serious thing", "serious things")),
            new Classification(Marking.OFFICIAL_SENSITIVE, "")));
  }
}
