package uk.muster.plans.web;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.look.table.Table;
import uk.muster.plans.Plans;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// What stands on the record pages of plans and links beside their fields.
final class PlanPanels {
  private final Plans plans;
  private final PlanTables tables;

  PlanPanels(Plans plans, PlanTables tables) {
    this.plans = plans;
    this.tables = tables;
  }

  /// What a panel shows for an entry.
  private interface Shown {
    Table of(Actor actor, Entry entry, LocalDate on);
  }

  private record Panel(String kind, String title, Shown shown) implements EntryPanel {
    @Override
    public Optional<Table> panel(Actor actor, Entry entry, LocalDate on) {
      return Optional.of(shown.of(actor, entry, on));
    }
  }

  /// The versions of a plan, each on one page.
  EntryPanel versions() {
    return new Panel(
        "plans",
        "On one page",
        (actor, plan, _) -> tables.onOnePage(plans.versions(actor, plan), PlanViews.path(plan)));
  }

  /// The links of a plan with their last tests.
  EntryPanel links() {
    return new Panel(
        "plans",
        "Links that it relies on",
        (actor, plan, on) -> tables.links(plans.linksOf(actor, plan, on), on));
  }

  /// The tests of a link.
  EntryPanel tests() {
    return new Panel(
        "plan-links",
        "Tests",
        (actor, link, on) -> tables.tests(plans.tests(actor, link, on), link));
  }
}
