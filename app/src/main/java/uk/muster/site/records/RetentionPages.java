package uk.muster.site.records;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.audit.Audit;
import uk.muster.audit.Retention;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The retention schedule: what is kept, how long, and what happens then.
@Controller
class RetentionPages {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("What"),
          Column.of("Kept for"),
          Column.of("What happens then"),
          Column.of("Why so long"));

  private final Audit audit;
  private final Retention retention;
  private final Duration longest;
  private final Clock clock;

  RetentionPages(
      Audit audit,
      Retention retention,
      @Value("${muster.session.longest}") Duration longest,
      Clock clock) {
    this.audit = audit;
    this.retention = retention;
    this.longest = longest;
    this.clock = clock;
  }

  @GetMapping("/audit/retention")
  ModelAndView retention(Actor actor, Shell shell) {
    actor.require(Right.READ_AUDIT);
    var end = retention.end(LocalDate.now(clock));
    var over = audit.olderThan(actor, end);
    var heading =
        over == 0
            ? "Nothing in the audit is past its retention"
            : "%s past the end of retention"
                .formatted(Words.count(over, "row of the audit is", "rows of the audit are"));
    var view = new RetentionView(heading, schedule(end));
    return new ModelAndView(
        "site/retention",
        Map.of(
            "shell",
            shell.page(heading, new Item("Audit", "/audit"), Item.here("Retention")),
            "page",
            view));
  }

  private Table schedule(LocalDate end) {
    return Table.of(
        "Retention schedule",
        "",
        COLUMNS,
        List.of(
            row(
                "Contents of the audit: who did or read what",
                Cell.of(Words.count(retention.years(), "year", "years")).tagged(Tag.CONFIRM),
                "What was recorded before %s may be erased by ./muster audit erase, with a reason;"
                        .formatted(Words.date(end))
                    + " the erasure is recorded",
                "an inquiry may ask years later"),
            row(
                "The chain of digests and its signed roots",
                Cell.of("always"),
                "nothing: it holds no words",
                "it shows that nothing was changed"),
            row(
                "Registers: people, skills, restrictions, duties, vehicles",
                Cell.of("always, in every version"),
                "a row that no longer holds is superseded, never deleted",
                "what was known on a day must stay answerable"),
            row(
                "Imports and rows in quarantine",
                Cell.of("always"),
                "a settled row stays with the reason",
                "where a figure came from must stay answerable"),
            row(
                "Sessions",
                Cell.of("at most %s".formatted(Words.count(longest.toHours(), "hour", "hours"))),
                "deleted",
                "only whoever is signed in needs them"),
            row(
                "What somebody typed in an assessment and has not saved",
                Cell.of("30 days"),
                "deleted; sooner when it is saved or thrown away",
                "a lost connection loses nothing, and whoever typed it alone reads it"),
            row(
                "Tries to sign in",
                Cell.of("1 day"),
                "deleted with the next try",
                "they slow down guessing for a quarter of an hour"),
            row(
                "Places an account has signed in from",
                Cell.of("180 days"),
                "no longer count",
                "whoever is known there is not slowed down")));
  }

  private static List<Cell> row(String what, Cell kept, String then, String why) {
    return List.of(Cell.of(what), kept, Cell.of(then), Cell.of(why));
  }
}
