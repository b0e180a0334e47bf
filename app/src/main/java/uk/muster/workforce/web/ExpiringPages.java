package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.PageLinks;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.ExpiryPage;
import uk.muster.workforce.Workforce;

/// Who goes out of date soon, and when.
@Controller
class ExpiringPages {
  private static final List<Choice> SPANS =
      List.of(
          new Choice("30", "30 days"), new Choice("90", "90 days"), new Choice("365", "a year"));

  private final Workforce workforce;
  private final Codes codes;
  private final SkillTables tables;
  private final Clock clock;

  ExpiringPages(Workforce workforce, Catalogue catalogue, Clock clock) {
    this.workforce = workforce;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new SkillTables(codes);
  }

  @GetMapping("/people/expiring")
  ModelAndView expiring(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String skill,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(defaultValue = "1") int page) {
    actor.require(Right.READ_PEOPLE);
    var id = new ForceId(codes.forceOr(actor, force));
    var found = found(actor, id, skill, days, page);
    var last = (int) Math.max(1, (found.total() + ExpiryPage.LINES - 1) / ExpiryPage.LINES);
    var address = address("/people/expiring", id, skill, days);
    var view =
        new ExpiringView(
            "%s: %s within %s"
                .formatted(
                    codes.force(id),
                    Words.count(found.total(), "accreditation ends", "accreditations end"),
                    Words.count(days, "day", "days")),
            id.value(),
            codes.forces(actor),
            skill,
            codes.skills("Any skill"),
            Integer.toString(days),
            SPANS,
            tables.expiries(id, today(), found),
            new PageLinks(address.text(), Math.clamp(page, 1, last), last),
            address("/people/expiring.csv", id, skill, days)
                .with("page", Integer.toString(page))
                .text());
    var titled =
        shell.page(view.heading(), new Item("People", "/people"), Item.here("Ending soon"));
    return new ModelAndView("workforce/expiring", Map.of("shell", titled, "page", view));
  }

  @GetMapping("/people/expiring.csv")
  CsvFile expiringFile(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String skill,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(defaultValue = "1") int page) {
    actor.require(Right.READ_PEOPLE);
    var id = new ForceId(codes.forceOr(actor, force));
    var found = found(actor, id, skill, days, page);
    return CsvFile.of(shell, "ending-" + id, today(), tables.expiries(id, today(), found));
  }

  private ExpiryPage found(Actor actor, ForceId force, String skill, int days, int page) {
    if (days < 1 || days > 3660) {
      throw new IllegalArgumentException("days (%d) must be from 1 to 3660".formatted(days));
    }
    if (page < 1 || page > 100_000) {
      throw new IllegalArgumentException("page (%d) must be from 1 to 100000".formatted(page));
    }
    return workforce.expiring(actor, force, skill, today(), days, page - 1);
  }

  private static Address address(String path, ForceId force, String skill, int days) {
    return Address.of(path)
        .with("force", force.value())
        .with("skill", skill)
        .with("days", Integer.toString(days));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
