package uk.muster.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.look.Choice;
import uk.muster.reference.Threat;
import uk.muster.shared.Role;

/// The threat that a business lead's post leads on, as forms ask for it.
public record ThreatField(List<Threat> threats) {
  public static final String HINT = "Of a business lead only.";

  public static final String INSPECTED_HINT =
      "Of an inspection only, by code: public-order, cyber. Empty means all.";

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

  /// The threats that an inspector's post looks into, as a post keeps them, or what is wrong.
  public Parsed inspected(Optional<Role> role, String typed) {
    var codes =
        Arrays.stream(typed.split("[,;\\s]+", -1))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    var unknown =
        codes.stream()
            .filter(code -> threats.stream().noneMatch(threat -> threat.code().equals(code)))
            .findFirst();
    if (role.filter(one -> one == Role.INSPECTOR).isEmpty() && !codes.isEmpty()) {
      return new Parsed(
          "",
          Optional.of(
              "Leave the threats (%s) empty: only an inspection names them".formatted(typed)));
    }
    return unknown
        .map(code ->
            new Parsed(
                "", Optional.of("Threat (%s) is not one of the newest edition".formatted(code))))
        .orElseGet(() -> new Parsed(String.join(";", codes), Optional.empty()));
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
    return threats.stream()
        .filter(threat -> threat.code().equals(code))
        .map(Threat::name)
        .findFirst()
        .orElse(code);
  }
}
