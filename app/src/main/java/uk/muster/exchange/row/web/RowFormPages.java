package uk.muster.exchange.row.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.Rows;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What the pages of forms have in common.
final class RowFormPages {
  static final Link NOWHERE = Link.plain("");

  private RowFormPages() {}

  /// The row that an address names, when the actor may change it.
  static HeldRow row(
      Rows rows, Actor actor, RowKind kind, Map<String, String> entries, LocalDate on) {
    var force = RowAsked.force(actor, kind.change(), entries.getOrDefault("force", "").strip());
    actor.require(kind.change(), force);
    return rows.get(actor, kind.code(), force, kind.keyOf(entries), on);
  }

  static ModelAndView page(
      Shell shell, RowKind kind, ForceId force, RowFormView view, List<Item> crumbs) {
    var all = new java.util.ArrayList<Item>();
    all.add(RowListPages.ALL);
    all.add(
        new Item(
            kind.held().heading(),
            Address.of("/rows/" + kind.code()).with("force", force.value()).text()));
    all.addAll(crumbs);
    var titled =
        shell.atLeast(kind.held().reading().least()).page(view.heading(), all.toArray(Item[]::new));
    return new ModelAndView(
        "exchange/row-form",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  static ModelAndView leads(RowKind kind, HeldRow row, String done) {
    return new ModelAndView(
        "redirect:%s&done=%s".formatted(RowWords.address(kind, "row", row), done));
  }
}
