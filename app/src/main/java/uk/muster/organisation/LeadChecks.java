package uk.muster.organisation;

import static uk.muster.register.check.EntryCheck.about;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// Who answers for the requirement and for each of its threats.
record LeadChecks(Registers registers, Catalogue catalogue) {
  /// Posts of chief officers as they are written, where no rank is given.
  private static final Pattern CHIEF_OFFICER =
      Pattern.compile(
          "\\b(chief constable|chief officer|commissioner|commander|acc|dcc|ac|dac)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int ASSISTANT_CHIEF_CONSTABLE = 70;

  List<Check> all() {
    return List.of(
        new EntryCheck(
            registers,
            "organisation.no-chief-officer-lead",
            Severity.SERIOUS,
            Right.READ_CAPABILITY,
            "No chief officer leads on the requirement",
            "No lead at the level of the force is a chief officer, by rank or by the words of the"
                + " post, and leads on the Strategic Policing Requirement as a whole",
            this::noChiefOfficer),
        new EntryCheck(
            registers,
            "organisation.threat-without-lead",
            Severity.WARNING,
            Right.READ_CAPABILITY,
            "Threat that nobody leads on",
            "A threat of the edition in force that no lead at the level of the force names",
            this::withoutLead));
  }

  private Stream<Finding> noChiefOfficer(Held held) {
    var own = own(held);
    return own.stream().anyMatch(one -> isChiefOfficer(one) && leadsOnAll(one))
        ? Stream.of()
        : Stream.of(
            new Finding(
                "leads",
                "",
                "",
                "No chief officer leads on the Strategic Policing Requirement as a whole (%s at the level of the force)."
                    .formatted(Words.count(own.size(), "lead", "leads")),
                held.add("leads")));
  }

  private static List<Entry> own(Held held) {
    return held.of("leads").stream()
        .filter(one -> one.text("level").equals("force"))
        .filter(one ->
            PrintedDate.of(one.text("until"))
                .filter(until -> until.last().isBefore(held.on()))
                .isEmpty())
        .toList();
  }

  private boolean isChiefOfficer(Entry lead) {
    return catalogue
            .rank(lead.text("rank"))
            .filter(rank -> rank.seniority() >= ASSISTANT_CHIEF_CONSTABLE)
            .isPresent()
        || CHIEF_OFFICER.matcher(lead.text("name")).find();
  }

  private static boolean leadsOnAll(Entry lead) {
    return lead.text("leads").toLowerCase(Locale.UK).contains("strategic policing requirement");
  }

  private Stream<Finding> withoutLead(Held held) {
    var own = own(held);
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat -> about(own, threat.code()).isEmpty())
        .map(threat ->
            new Finding(
                "leads/" + threat.code(),
                threat.code(),
                "",
                "%s: no lead at the level of the force names it (%s)."
                    .formatted(threat.name(), Words.count(own.size(), "lead", "leads")),
                held.add("leads")));
  }
}
