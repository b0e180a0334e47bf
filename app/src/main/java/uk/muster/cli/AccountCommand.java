package uk.muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.access.Access;
import uk.muster.access.AccountOutcome;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Opens an account with its first post. There is no default account and no default password.
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "Open an account for someone who signs in; prints a made password once.")
final class AccountCommand implements Callable<Integer> {
  @ParentCommand private Commands commands;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "NAME", description = "The account's name, such as leics.planner")
  private String name = "";

  @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}")
  private Role role = Role.PLANNER;

  @Option(names = "--force", paramLabel = "ID", description = "police.uk identifier of the force")
  private @Nullable String force;

  @Option(names = "--region", paramLabel = "NAME", description = "region of the post")
  private @Nullable String region;

  @Option(names = "--title", description = "the post in words (default: role and place)")
  private @Nullable String title;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Option(
      names = "--password-file",
      description = "read the password from the first line of this file instead of making one")
  private @Nullable Path passwordFile;

  @Spec private CommandSpec spec;

  private record Answer(String account, String password) {}

  @Override
  public Integer call() throws IOException {
    if (role == Role.SYSTEM) {
      throw new Refused("The role SYSTEM is Muster's own and cannot be given to an account");
    }
    if (role == Role.INSPECTOR) {
      throw new Refused(
          "A post of the role INSPECTOR names a programme and forces: give it on the page /posts");
    }
    if (force != null && region != null) {
      throw new Refused("A post has a force or a region, not both: give --force or --region");
    }
    var password = passwordFile == null ? Passwords.make(new SecureRandom()) : fromFile();
    try (var running =
        Running.start(commands.application(), data.path(), Optional.empty(), Map.of())) {
      var scope = scope(new Places(running.get(Catalogue.class)));
      if (!role.heldIn().contains(scope.organisationKind())) {
        throw new Refused(
            "The role %s is not held in a %s".formatted(role, scope.organisationKind().words()));
      }
      var post =
          new Post(
              title == null ? role.title() + ", " + scope.value() : title,
              role,
              scope,
              new Period(LocalDate.now(running.get(Clock.class)), Period.OPEN));
      var outcome =
          running
              .get(Access.class)
              .open(
                  Actor.system("account command", Set.of()),
                  name.toLowerCase(Locale.ROOT),
                  running.get(PasswordEncoder.class).encode(password),
                  post,
                  false);
      return answer(outcome, password);
    }
  }

  private int answer(AccountOutcome outcome, String password) {
    return switch (outcome) {
      case AccountOutcome.Opened(var opened) -> {
        var shown = passwordFile == null ? password : "(as in the file)";
        var out = spec.commandLine().getOut();
        out.println(
            json
                ? Json.text(new Answer(opened, shown))
                : "Account %s is open. Password: %s".formatted(opened, shown));
        out.flush();
        yield 0;
      }
      case AccountOutcome.NameTaken(var taken) ->
          throw new Refused("There is an account %s already; nothing was changed".formatted(taken));
      case AccountOutcome.NameUnusable(var unusable, var why) ->
          throw new Refused("The name (%s) cannot be used: %s".formatted(unusable, why));
    };
  }

  private Scope scope(Places places) {
    if (force != null) {
      return role == Role.COMMISSIONERS_READER
          ? new Scope.OfCommissionersOffice(places.force(force))
          : new Scope.OfForce(places.force(force));
    }
    return region != null ? places.region(region) : new Scope.OfNation();
  }

  private String fromFile() throws IOException {
    var lines = Files.readAllLines(java.util.Objects.requireNonNull(passwordFile));
    if (lines.isEmpty() || lines.getFirst().length() < 12) {
      throw new Refused(
          "The first line of %s must be a password of 12 characters or more"
              .formatted(passwordFile));
    }
    return lines.getFirst();
  }
}
