package uk.muster.access.web.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.ThreatField;
import uk.muster.access.posts.AskedQuestions;
import uk.muster.access.posts.Organisation;
import uk.muster.look.Choice;
import uk.muster.reference.Threat;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What an administrator enters to give a post.
record GiveForm(Entered entered, List<Threat> threats, AskedQuestions asked) {
  String account() {
    return entered.text("account");
  }

  /// The post; empty when something is wrong, which the fields then say.
  Optional<Post> parse(LocalDate today) {
    entered.words("account", "Enter the name of the account");
    var title = entered.words("title", "Enter the post in words");
    var role = role();
    var ceiling =
        Marking.find(entered.text("ceiling"))
            .orElse(role.map(Role::ceiling).orElse(Marking.OFFICIAL));
    var scope = scope();
    var from = entered.day("from", Optional.of(today));
    var to = entered.day("to", Optional.of(Period.OPEN));
    var threat = new ThreatField(threats).parse(role, entered.text("threat"));
    var inspected = new ThreatField(threats).inspected(role, entered.text("inspected"), asked::on);
    threat.wrong().ifPresent(words -> entered.wrong("threat", words));
    inspected.wrong().ifPresent(words -> entered.wrong("inspected", words));
    if (!entered.good() || role.isEmpty() || scope.isEmpty()) {
      return Optional.empty();
    }
    if (to.isBefore(from)) {
      entered.wrong("to", "The last day must not be before the first (%s)".formatted(from));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Post(
              0,
              title,
              role.get(),
              scope.get(),
              new Period(from, to),
              ceiling,
              entered.text("programme"),
              threat.code() + inspected.code()));
    } catch (IllegalArgumentException e) {
      entered.wrong("role", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Role> role() {
    var named = given().filter(role -> role.name().equals(entered.text("role"))).findFirst();
    if (named.isEmpty()) {
      entered.wrong("role", "Choose a role");
    }
    return named;
  }

  private static Stream<Role> given() {
    return Stream.of(Role.values()).filter(role -> role != Role.SYSTEM);
  }

  private Optional<Scope> scope() {
    var parts = entered.text("organisation").split(":", 2);
    try {
      return Optional.of(
          parts[0].equals("inspectorate")
              ? new Scope.OfInspectorate(forces())
              : Scope.of(parts[0], parts.length < 2 ? "" : parts[1]));
    } catch (IllegalArgumentException e) {
      entered.wrong(
          parts[0].equals("inspectorate") ? "forces" : "organisation",
          parts[0].equals("inspectorate")
              ? "Name the forces that the programme inspects, by identifier"
              : "Choose an organisation");
      return Optional.empty();
    }
  }

  private Set<ForceId> forces() {
    return Stream.of(entered.text("forces").split("[,\\s]+", -1))
        .filter(text -> !text.isEmpty())
        .map(ForceId::new)
        .collect(Collectors.toSet());
  }

  /// The form, with the organisations in which the actor gives posts.
  FormView view(Collection<Organisation> all, Predicate<Scope> charge) {
    var organisations =
        all.stream()
            .filter(one -> charge.test(one.scope()))
            .map(one -> new Choice(one.scope().kind() + ":" + value(one.scope()), one.name()))
            .toList();
    return new FormView(
        "Give a post",
        "The account can act as this post from its first day to its last. Everything is recorded.",
        "/posts/give",
        List.of(
            FormView.Part.typed(entered.field("account", "Account", "")),
            FormView.Part.typed(
                entered.field(
                    "title", "Post in words", "Such as Operational planning, Leicestershire.")),
            new FormView.Part(
                entered.field("role", "Role", ""),
                given().map(role -> new Choice(role.name(), role.title())).toList()),
            new FormView.Part(
                entered.field("threat", "Threat", ThreatField.HINT),
                new ThreatField(threats).choices()),
            new FormView.Part(entered.field("organisation", "Organisation", ""), organisations),
            new FormView.Part(
                entered.field("ceiling", "Sees up to", "Never above what the role may see."),
                Stream.of(Marking.OFFICIAL_SENSITIVE, Marking.OFFICIAL)
                    .map(marking -> new Choice(marking.words(), marking.words()))
                    .toList()),
            FormView.Part.typed(
                entered.field("from", "First day", "Such as 2026-12-01. Empty means today.")),
            FormView.Part.typed(entered.field("to", "Last day", "Empty means no end set.")),
            FormView.Part.typed(
                entered.field("programme", "Programme", "Of an inspection only, with a last day.")),
            FormView.Part.typed(
                entered.field(
                    "forces", "Forces inspected", "Of an inspection only: kent, surrey.")),
            FormView.Part.typed(
                entered.field(
                    "inspected", "Threats or questions inspected", ThreatField.INSPECTED_HINT))),
        "Give the post",
        entered.errors());
  }

  private static String value(Scope scope) {
    return scope instanceof Scope.OfInspectorate ? "" : scope.value();
  }
}
