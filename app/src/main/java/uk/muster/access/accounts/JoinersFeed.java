package uk.muster.access.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.muster.access.Access;
import uk.muster.access.AccountOutcome;
import uk.muster.access.Post;
import uk.muster.access.Sessions;
import uk.muster.access.SignInMeansChanged;
import uk.muster.access.accounts.JoinersReport.RefusedRow;
import uk.muster.access.provider.AtProvider;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.access.secret.RecoveryCodes;
import uk.muster.files.Row;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Works through the rows of one file after the other.
@Component
class JoinersFeed {
  private static final String WHY = "file of joiners and leavers";

  private final AccountLineStore lines;
  private final JoinersStore posts;
  private final Access access;
  private final Sessions sessions;
  private final ProviderAccounts atProviders;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  JoinersFeed(
      AccountLineStore lines,
      JoinersStore posts,
      Access access,
      Sessions sessions,
      ProviderAccounts atProviders,
      PasswordEncoder encoder,
      Clock clock,
      ApplicationEventPublisher events) {
    this.lines = lines;
    this.posts = posts;
    this.access = access;
    this.sessions = sessions;
    this.atProviders = atProviders;
    this.encoder = encoder;
    this.clock = clock;
    this.events = events;
  }

  Work begin(Actor actor) {
    posts.lock();
    return new Work(actor);
  }

  /// One file as it is worked through.
  final class Work {
    private final Actor actor;
    private final Charge charge;
    private final LocalDate today = LocalDate.now(clock);
    private final JoinersReport.Sum sum = new JoinersReport.Sum();
    private final Map<String, List<Joiner>> byAccount = new LinkedHashMap<>();
    private final Set<String> withFaults = new HashSet<>();
    private final Map<String, AccountLine> there;
    private final String unusable =
        String.valueOf(encoder.encode(RecoveryCodes.one(new SecureRandom())));

    Work(Actor actor) {
      this.actor = actor;
      charge = new Charge(actor, scope -> access.forces(actor, scope));
      there =
          lines.list(Optional.empty(), clock.instant()).stream()
              .collect(Collectors.toMap(AccountLine::name, line -> line));
    }

    void take(Row row) {
      switch (row) {
        case Row.Bad bad -> {
          sum.refused(RefusedRow.of(bad));
          withFaults.add(bad.cells().getOrDefault("account", "").strip());
        }
        case Row.Good good -> {
          var joiner = JoinersFile.joiner(good);
          var fault = fault(joiner);
          if (fault.isPresent()) {
            sum.refused(fault.get());
            withFaults.add(joiner.account());
          } else {
            byAccount.computeIfAbsent(joiner.account(), _ -> new ArrayList<>()).add(joiner);
          }
        }
      }
    }

    /// Whoever has no charge of a place or an account is told the same as when it is not there.
    private Optional<RefusedRow> fault(Joiner joiner) {
      var scope = joiner.post().scope();
      if (!charge.covers(scope) || !scope.givenBy(actor)) {
        return Optional.of(
            new RefusedRow(
                joiner.line(),
                "scope",
                scope.value(),
                "scope (%s %s) is not one that you are in charge of"
                    .formatted(scope.kind(), scope.value())));
      }
      var line = there.get(joiner.account());
      return line == null || (charge.covers(line.posts()) && !line.demonstration())
          ? Optional.empty()
          : Optional.of(
              new RefusedRow(
                  joiner.line(),
                  "account",
                  joiner.account(),
                  "account (%s) is taken by somebody whom you are not in charge of"
                      .formatted(joiner.account())));
    }

    JoinersReport finish(boolean tried) {
      byAccount.forEach((account, rows) -> {
        if (withFaults.contains(account)) {
          rows.forEach(row ->
              sum.refused(
                  new RefusedRow(
                      row.line(),
                      "account",
                      account,
                      "another row of account (%s) is refused: nothing is done to it"
                          .formatted(account))));
        } else {
          account(account, rows);
        }
      });
      return sum.report(tried);
    }

    private void account(String account, List<Joiner> rows) {
      var line = there.get(account);
      var held = new ArrayList<Post>(line == null ? List.of() : line.posts());
      if (line == null && rows.stream().allMatch(row -> row.post().held().to().isBefore(today))) {
        rows.forEach(_ -> sum.post(false, false));
        return;
      }
      if (line == null) {
        open(account, rows.getFirst());
        held.add(rows.getFirst().post());
        sum.post(true, true);
        rows = rows.subList(1, rows.size());
      }
      boolean grew = false;
      for (var row : rows) {
        grew |= post(row, held);
      }
      rows.forEach(this::means);
      state(account, line, held, grew);
    }

    private void open(String account, Joiner row) {
      switch (access.open(actor, account, unusable, row.post(), false)) {
        case AccountOutcome.Opened _ -> sum.happened(account, "joined");
        case AccountOutcome.NameTaken _, AccountOutcome.NameUnusable _ ->
            throw new IllegalStateException("account %s could not be opened".formatted(account));
      }
      means(row);
    }

    /// Whether the post is new or now ends later.
    private boolean post(Joiner row, List<Post> held) {
      var before = held.stream().filter(row::isAbout).findFirst();
      var wanted = row.over(before);
      var differs = !before.equals(Optional.of(wanted));
      sum.post(before.isEmpty(), differs);
      if (!differs) {
        return false;
      }
      posts.keep(row.account(), wanted);
      before.ifPresent(held::remove);
      held.add(wanted);
      sum.happened(row.account(), before.isEmpty() ? "post added" : "post changed");
      events.publishEvent(
          new SignInMeansChanged(
              actor,
              before.isEmpty() ? "post added" : "post changed",
              row.account(),
              force(row.post()),
              before.map(Work::words).orElse(""),
              words(wanted),
              WHY));
      return before.map(old -> row.post().held().to().isAfter(old.held().to())).orElse(true);
    }

    private Optional<ForceId> force(Post post) {
      var forces = access.forces(actor, post.scope());
      return forces.size() == 1 ? forces.stream().findFirst() : Optional.empty();
    }

    private static String words(Post post) {
      return "%s, %s%s of %s %s, %s to %s"
          .formatted(
              post.title(),
              post.role().title(),
              post.threat().isEmpty() ? "" : " (%s)".formatted(post.threat()),
              post.scope().kind(),
              post.scope().value(),
              post.held().from(),
              post.held().to());
    }

    /// Where the account signs in, and its address of mail, where the row says so.
    private void means(Joiner row) {
      if (!row.mail().isEmpty() && !lines.mail(row.account()).equals(Optional.of(row.mail()))) {
        lines.mail(row.account(), row.mail());
        sum.happened(row.account(), "address of mail changed");
      }
      if (!row.provider().isEmpty()) {
        var at = new AtProvider(row.provider(), row.nameThere());
        var before = atProviders.find(actor, row.account());
        if (!before.equals(Optional.of(at))) {
          var done = atProviders.assign(actor, row.account(), at, WHY);
          sum.happened(
              row.account(),
              done ? "given to a provider" : "not given to the provider: the name is taken there");
        }
      }
    }

    /// A leaver's last post has ended; a returner was closed and has a post added or made longer.
    private void state(String account, @Nullable AccountLine line, List<Post> held, boolean grew) {
      var ended = held.stream().allMatch(post -> post.held().to().isBefore(today));
      var open = line == null || line.open();
      if (open && ended && !account.equals(actor.account())) {
        lines.close(account, clock.instant());
        sessions.endAll(actor, account);
        sum.happened(account, "left");
        record("account closed", account, held);
      } else if (!open && !ended && grew) {
        lines.open(account);
        sum.happened(account, "came back");
        record("account opened again", account, held);
      }
    }

    private void record(String act, String account, List<Post> held) {
      events.publishEvent(
          new SignInMeansChanged(
              actor, act, account, held.stream().findFirst().flatMap(this::force), "", "", WHY));
    }
  }
}
