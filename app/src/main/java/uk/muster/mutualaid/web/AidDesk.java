package uk.muster.mutualaid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.look.table.Table;
import uk.muster.mutualaid.Ledger;
import uk.muster.mutualaid.MutualAid;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What the pages of one force's ledger have in common: they read it and wear the same shell.
record AidDesk(MutualAid aid, AidNames names, Clock clock) {
  /// The template of all pages of a ledger.
  static final String PAGE = "mutualaid/aid";

  private static final Item HOME = new Item("Mutual aid", "/mutual-aid");

  Ledger read(Actor actor, String force, AidAsked asked) {
    if (!ForceId.isShaped(force) || names.catalogue().force(new ForceId(force)).isEmpty()) {
      throw new NotFound("force", force);
    }
    return aid.ledger(actor, new ForceId(force), asked.period(), today());
  }

  static List<Section> sections(Table... tables) {
    return Stream.of(tables).map(Section::new).toList();
  }

  Item ledgerOf(ForceId force) {
    return new Item(names.force(force), "/mutual-aid/" + force);
  }

  static Map<String, Object> model(
      Shell shell, Classification shown, AidView view, Item... crumbs) {
    var all = Stream.concat(Stream.of(HOME), Stream.of(crumbs)).toArray(Item[]::new);
    var titled = shell.atLeast(shown).page(view.heading(), all);
    return Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
