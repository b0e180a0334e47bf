package uk.muster.access.accounts.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.muster.access.OpenSession;
import uk.muster.access.Post;
import uk.muster.access.accounts.AccountLine;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Period;

/// Accounts in words.
record AccountViews(ZoneId zone) {
  Table table(List<AccountLine> lines) {
    return Table.of(
        "Accounts",
        "There are none yet.",
        List.of(
            Column.of("Account"),
            Column.of("Latest post"),
            Column.of("Signs in by"),
            Column.number("Signed in at"),
            Column.of("State")),
        lines.stream().map(AccountViews::row).toList());
  }

  private static List<Cell> row(AccountLine line) {
    return List.of(
        Cell.link(line.name(), "/accounts/" + line.name()),
        Cell.of(line.posts().stream().map(Post::title).findFirst().orElse("none")),
        Cell.of(means(line)),
        Cell.of(line.sessions()),
        Cell.of(state(line)));
  }

  private static String state(AccountLine line) {
    return line.open() ? line.demonstration() ? "demonstration" : "open" : "closed";
  }

  static String means(AccountLine line) {
    if (!line.provider().isEmpty()) {
      return "single sign-on, " + line.provider();
    }
    var keys = line.passkeys() == 0 ? "" : Words.count(line.passkeys(), "passkey", "passkeys");
    return "password" + (line.app() ? " and app" : "") + (keys.isEmpty() ? "" : ", " + keys);
  }

  AccountView page(
      AccountLine line,
      List<OpenSession> sessions,
      boolean own,
      boolean glass,
      String mail,
      String done,
      Optional<OneTimeLink> link,
      String reason,
      List<FieldError> errors) {
    return new AccountView(
        line.name(),
        line.open()
            ? "Account %s is open".formatted(line.name())
            : "Account %s is closed".formatted(line.name()),
        done,
        link,
        link.map(one -> at(one.until())).orElse(""),
        line.open(),
        own,
        !line.provider().isEmpty(),
        glass,
        facts(line, glass, mail),
        line.posts().stream().map(this::post).toList(),
        sessions.stream()
            .map(one -> new AccountView.Line(at(one.since()), at(one.lastUsed()), one))
            .toList(),
        Field.of("reason", "Reason")
            .hinted("Kept in the audit, such as: lost telephone, asked in person")
            .holding(reason)
            .among(errors),
        errors);
  }

  private List<Fact> facts(AccountLine line, boolean glass, String mail) {
    return List.of(
        new Fact("Opened", at(line.openedAt())),
        new Fact("Closed", line.closedAt().map(this::at).orElse("no")),
        new Fact("Signs in by", means(line)),
        new Fact("When its provider is down", glass ? "may break the glass" : "waits"),
        new Fact("Address of mail", mail.isEmpty() ? "none" : mail));
  }

  private Fact post(Post post) {
    var to = post.held().to().equals(Period.OPEN) ? "open" : Words.date(post.held().to());
    return new Fact(
        post.title(),
        "%s, %s to %s".formatted(post.role().title(), Words.date(post.held().from()), to));
  }

  private String at(Instant at) {
    return Words.hourAndDate(LocalDateTime.ofInstant(at, zone));
  }
}
