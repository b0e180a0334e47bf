package uk.muster.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// Terms that must mean something and do not.
record DefinitionChecks(Registers registers) {
  /// The threat whose incidents a force has to tell apart from everyday crime. Source: HMIC,
  /// Strategic Policing Requirement: Leicestershire Police, November 2014.
  private static final String CYBER = "cyber";

  List<Check> all() {
    return List.of(
        new EntryCheck(
            registers,
            "organisation.serious-incident-undefined",
            Severity.SERIOUS,
            Right.READ_CAPABILITY,
            "No definition of a serious incident",
            "No definition of the force, for the cyber threat, is of a serious incident: nobody can"
                + " say when the response of the requirement begins",
            DefinitionChecks::undefined));
  }

  private static Stream<Finding> undefined(Held held) {
    var own = EntryCheck.about(held.of("definitions"), CYBER);
    return own.stream().anyMatch(DefinitionChecks::isOfSeriousIncident)
        ? Stream.of()
        : Stream.of(
            new Finding(
                "definitions/" + CYBER,
                CYBER,
                "capacity",
                "What counts as a serious cyber incident is not defined (%s of the force for this threat)."
                    .formatted(Words.count(own.size(), "definition", "definitions")),
                held.add("definitions")));
  }

  private static boolean isOfSeriousIncident(Entry definition) {
    return Stream.of("name", "stands_for")
        .map(field -> definition.text(field).toLowerCase(Locale.UK))
        .anyMatch(term -> term.contains("serious") && term.contains("incident"));
  }
}
