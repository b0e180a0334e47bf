package uk.muster.access.accounts;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.access.Account;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.files.Column;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Broken;
import uk.muster.files.Shape.Rule;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What a file of joiners and leavers looks like. Plain Java.
final class JoinersFile {
  static final List<String> HEADINGS =
      List.of("account", "title", "role", "scope_kind", "scope", "from_on", "to_on");

  /// Every kind of organisation in which some role is held.
  private static final Set<String> KINDS =
      Stream.of(Role.values())
          .flatMap(role -> role.heldIn().stream())
          .map(Scope::kind)
          .collect(Collectors.toUnmodifiableSet());

  private JoinersFile() {}

  /// What a file may hold.
  ///
  /// @param isThere whether there is such an organisation
  /// @param threats the codes of the threats that a business lead may lead on
  static Shape shape(List<String> providers, Predicate<Scope> isThere, Set<String> threats) {
    return new Shape(
        "joiners",
        List.of(
            Column.of("account", TEXT),
            Column.of("title", TEXT),
            Column.code("role", JoinersFile::isRole, "unknown-role"),
            Column.code("scope_kind", KINDS::contains, "unknown-scope"),
            Column.of("scope", TEXT),
            Column.of("from_on", DAY),
            Column.of("to_on", OPEN_DAY),
            Column.code("provider", providers::contains, "unknown-provider").optional(),
            Column.of("name_there", TEXT).optional(),
            Column.of("mail", TEXT).optional(),
            Column.code("threat", threats::contains, "unknown-threat").optional(),
            Column.of("programme", TEXT).optional()),
        List.of(
            rule("account", "bad-name", JoinersFile::badName),
            rule("scope", "unknown-scope", row -> badScope(row, isThere)),
            rule("role", "not-held-there", JoinersFile::notHeldThere),
            Rule.notBefore("to_on", "from_on", "end-before-start"),
            rule("mail", "bad-mail", JoinersFile::badMail),
            rule("threat", "not-a-lead", JoinersFile::leadsOnNothing),
            rule("programme", "no-programme", JoinersFile::inspectsNothing)));
  }

  private static boolean isRole(String name) {
    return !name.equals(Role.SYSTEM.name())
        && Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name));
  }

  private static Rule rule(String column, String code, Function<Row.Good, Optional<String>> fault) {
    return new Rule(
        column, code, row -> fault.apply(row).map(words -> new Broken(row.text(column), words)));
  }

  private static Optional<String> badName(Row.Good row) {
    var name = row.text("account");
    return Account.typed(name).equals(name)
        ? Optional.empty()
        : Optional.of(
            "account (%s) must have 2 to 63 small letters, digits, dots, hyphens or underscores"
                .formatted(name));
  }

  private static Optional<String> badScope(Row.Good row, Predicate<Scope> isThere) {
    return scope(row).filter(isThere).isPresent()
        ? Optional.empty()
        : Optional.of(
            "scope (%s) is no %s that there is"
                .formatted(row.text("scope"), row.text("scope_kind")));
  }

  /// The organisation that the row means; empty when it is not even written like one.
  private static Optional<Scope> scope(Row.Good row) {
    try {
      return Optional.of(Scope.of(row.text("scope_kind"), row.text("scope")));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> notHeldThere(Row.Good row) {
    var role = Role.valueOf(row.text("role"));
    return scope(row)
        .map(Scope::organisationKind)
        .filter(kind -> !role.heldIn().contains(kind))
        .map(kind -> "role (%s) is not held in a %s".formatted(role.title(), kind.words()));
  }

  private static Optional<String> badMail(Row.Good row) {
    var mail = row.text("mail");
    return mail.isEmpty() || mail.matches("[^@\\s]+@[^@\\s]+")
        ? Optional.empty()
        : Optional.of("mail (%s) must be an address such as jo@example.police.uk".formatted(mail));
  }

  private static Optional<String> leadsOnNothing(Row.Good row) {
    var threat = row.text("threat");
    return threat.isEmpty() || row.text("role").equals(Role.BUSINESS_LEAD.name())
        ? Optional.empty()
        : Optional.of("threat (%s) is named by the post of a business lead only".formatted(threat));
  }

  private static Optional<String> inspectsNothing(Row.Good row) {
    var programme = row.text("programme");
    var inspects = scope(row).filter(Scope.OfInspectorate.class::isInstance).isPresent();
    if (!inspects) {
      return programme.isEmpty()
          ? Optional.empty()
          : Optional.of("programme (%s) is named by an inspector's post only".formatted(programme));
    }
    return programme.isBlank() || row.day("to_on").equals(Period.OPEN)
        ? Optional.of(
            "an inspector's post needs its programme (%s) and a last day".formatted(programme))
        : Optional.empty();
  }

  static Joiner joiner(Row.Good row) {
    var account = row.text("account");
    var there = row.text("name_there");
    var role = Role.valueOf(row.text("role"));
    return new Joiner(
        row.line(),
        account,
        new Post(
            0,
            row.text("title"),
            role,
            Scope.of(row.text("scope_kind"), row.text("scope")),
            new Period(row.day("from_on"), row.day("to_on")),
            role.ceiling(),
            row.text("programme"),
            row.text("threat")),
        row.text("provider"),
        there.isEmpty() ? account : there,
        row.text("mail"));
  }
}
