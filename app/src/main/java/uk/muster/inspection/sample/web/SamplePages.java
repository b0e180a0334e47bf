package uk.muster.inspection.sample.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.sample.Sample;
import uk.muster.inspection.sample.Sampling;
import uk.muster.look.Choice;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// A random sample of a force's register, for a reason that goes on record.
@Controller
class SamplePages {
  private final Sampling sampling;
  private final Registers registers;
  private final Catalogue catalogue;
  private final Clock clock;

  SamplePages(Sampling sampling, Registers registers, Catalogue catalogue, Clock clock) {
    this.sampling = sampling;
    this.registers = registers;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/inspection-sample/{force}")
  ModelAndView sample(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var name = name(catalogue, force);
    var id = new ForceId(force);
    actor.require(Right.READ_INSPECTIONS, id);
    var form = new SampleForm(typed, "kind", LocalDate.now(clock));
    var sample =
        form.asked() && form.errors().isEmpty()
            ? Optional.of(
                sampling.take(
                    actor,
                    id,
                    form.value("kind", ""),
                    form.size(),
                    form.seed(),
                    form.reason(),
                    form.on()))
            : Optional.<Sample>empty();
    var view =
        SampleView.of(
            form,
            sample
                .map(one -> "%s: %d of %d entries".formatted(name, one.entries().size(), one.of()))
                .orElse(name + ": sample of a register"),
            "The same seed picks the same entries again. Who looked, at what and why is on record,"
                + " where the force reads it.",
            "/inspection-sample/" + force,
            form.field("kind", "Register", ""),
            kinds(actor),
            sample.map(SamplePages::table));
    var shown =
        Classification.of(
            sample.stream().flatMap(one -> one.entries().stream()).map(Entry::classification));
    return page(shell.atLeast(shown), view, "Sample");
  }

  static String name(Catalogue catalogue, String force) {
    return Optional.of(force)
        .filter(ForceId::isShaped)
        .flatMap(id -> catalogue.force(new ForceId(id)))
        .map(one -> one.name())
        .orElseThrow(() -> new NotFound("force", force));
  }

  static ModelAndView page(Shell shell, SampleView view, String here) {
    var titled = shell.page(view.heading(), new Item("Inspection", "/inspection"), Item.here(here));
    return new ModelAndView(
        "inspection/sample",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private List<Choice> kinds(Actor actor) {
    return registers.kinds(actor).stream()
        .flatMap(module -> module.list().stream())
        .map(kind -> new Choice(kind.code(), kind.heading()))
        .toList();
  }

  private static Table table(Sample sample) {
    return Table.of(
        "Sample with the seed " + sample.seed(),
        "The register has no entry that your post may read.",
        List.of(Column.of("Entry"), Column.of("Reference"), Column.of("Recorded by")),
        sample.entries().stream()
            .map(one ->
                List.of(
                    Cell.link(one.text("name"), one.path()),
                    Cell.of(one.code()),
                    Cell.of(one.importId() == 0 ? "hand" : "import " + one.importId())))
            .toList());
  }
}
