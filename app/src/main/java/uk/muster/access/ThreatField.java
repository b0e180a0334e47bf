package uk.muster.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import uk.muster.look.Choice;
import uk.muster.reference.Threat;
import uk.muster.shared.Role;

/// The threat that a business lead's post leads on, as forms ask for it.
public record ThreatField(List<Threat> threats) {
  public static final String HINT = "Of a business lead only.";

  public static final String INSPECTED_HINT =
      "Of an inspection only, by code: public-order, or one question of it:"
          + " cyber/cy-capacity-local-1. Empty means all.";

  /// The code that was chosen, empty for other roles, or what is wrong with it.
  public record Parsed(String code, Optional<String> wrong) {}

  /// What was chosen for a role; a business lead must lead on one, and nobody else does.
  public Parsed parse(Optional<Role> role, String chosen) {
    var leads = role.filter(one -> one == Role.BUSINESS_LEAD).isPresent();
    if (!leads) {
      return chosen.isEmpty() || role.isEmpty()
          ? new Parsed("", Optional.empty())
          : new Parsed(
              "",
              Optional.of(
                  "Leave the threat (%s) empty: only a business lead names one".formatted(chosen)));
    }
    return threats.stream().anyMatch(threat -> threat.code().equals(chosen))
        ? new Parsed(chosen, Optional.empty())
        : new Parsed("", Optional.of("Choose the threat (%s) that they lead on".formatted(chosen)));
  }

  /// The threats and questions that an inspector's post looks into, as a post keeps them, or what
  /// is wrong. A threat in whole makes its questions superfluous.
  ///
  /// @param asked whether there is a question, by its code, on a threat
  public Parsed inspected(Optional<Role> role, String typed, BiPredicate<String, String> asked) {
    var codes =
        Arrays.stream(typed.split("[,;\\s]+", -1))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    var wrong = codes.stream().flatMap(code -> wrong(code, asked).stream()).findFirst();
    if (role.filter(one -> one == Role.INSPECTOR).isEmpty() && !codes.isEmpty()) {
      return new Parsed(
          "",
          Optional.of(
              "Leave the threats (%s) empty: only an inspection names them".formatted(typed)));
    }
    return wrong.isPresent()
        ? new Parsed("", wrong)
        : new Parsed(
            codes.stream()
                .filter(code -> !code.contains("/") || !codes.contains(threat(code)))
                .collect(Collectors.joining(";")),
            Optional.empty());
  }

  private Optional<String> wrong(String code, BiPredicate<String, String> asked) {
    if (threats.stream().noneMatch(threat -> threat.code().equals(threat(code)))) {
      return Optional.of("Threat (%s) is not one of the newest edition".formatted(threat(code)));
    }
    var question = code.substring(Math.min(code.length(), threat(code).length() + 1));
    return code.contains("/") && !asked.test(threat(code), question)
        ? Optional.of(
            "Question (%s) is asked by no framework on %s".formatted(question, threat(code)))
        : Optional.empty();
  }

  private static String threat(String code) {
    return code.split("/", 2)[0];
  }

  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "None"));
    threats.forEach(threat -> choices.add(new Choice(threat.code(), threat.name())));
    return choices;
  }

  /// What the threat of a post is called; its code where the newest edition has no such threat.
  public String name(String code) {
    return Arrays.stream(code.split(";", -1)).map(this::one).collect(Collectors.joining(", "));
  }

  private String one(String code) {
    var name =
        threats.stream()
            .filter(threat -> threat.code().equals(threat(code)))
            .map(Threat::name)
            .findFirst()
            .orElse(threat(code));
    return code.contains("/")
        ? "%s (%s)".formatted(name, code.substring(threat(code).length() + 1))
        : name;
  }
}
