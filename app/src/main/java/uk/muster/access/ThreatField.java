package uk.muster.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.reference.Threat;
import uk.muster.shared.Role;

/// The threat that a business lead's post leads on, as forms ask for it.
public record ThreatField(List<Threat> threats) {
  public static final String HINT = "Of a business lead only.";

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

  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "None"));
    threats.forEach(threat -> choices.add(new Choice(threat.code(), threat.name())));
    return choices;
  }

  /// What the threat of a post is called; its code where the newest edition has no such threat.
  public String name(String code) {
    return threats.stream()
        .filter(threat -> threat.code().equals(code))
        .map(Threat::name)
        .findFirst()
        .orElse(code);
  }
}
