package uk.muster.inspection.sample.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.muster.look.Field;
import uk.muster.look.FieldError;
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
    var name =
        Optional.of(force)
            .filter(ForceId::isShaped)
            .flatMap(id -> catalogue.force(new ForceId(id)))
            .map(one -> one.name())
            .orElseThrow(() -> new NotFound("force", force));
    var id = new ForceId(force);
    actor.require(Right.READ_INSPECTIONS, id);
    var errors = errors(typed);
    var sample =
        typed.containsKey("kind") && errors.isEmpty()
            ? Optional.of(
                sampling.take(
                    actor,
                    id,
                    typed.getOrDefault("kind", ""),
                    Integer.parseInt(typed.getOrDefault("size", "25")),
                    Long.parseLong(typed.getOrDefault("seed", "1")),
                    typed.getOrDefault("reason", ""),
                    LocalDate.now(clock)))
            : Optional.<Sample>empty();
    var view =
        new SampleView(
            sample
                .map(one -> "%s: %d of %d entries".formatted(name, one.entries().size(), one.of()))
                .orElse(name + ": sample of a register"),
            "The same seed picks the same entries again. Who looked, at what and why is on record,"
                + " where the force's auditor reads it.",
            "/inspection-sample/" + force,
            errors,
            Field.of("kind", "Register").holding(typed.getOrDefault("kind", "")),
            kinds(actor),
            Field.of("size", "How many, up to 100")
                .holding(typed.getOrDefault("size", "25"))
                .among(errors),
            Field.of("seed", "Seed").holding(typed.getOrDefault("seed", "1")).among(errors),
            Field.of("reason", "Why it is looked at")
                .holding(typed.getOrDefault("reason", ""))
                .among(errors),
            sample.map(SamplePages::table));
    var shown =
        Classification.of(
            sample.stream().flatMap(one -> one.entries().stream()).map(Entry::classification));
    var titled =
        shell
            .atLeast(shown)
            .page(view.heading(), new Item("Inspection", "/inspection"), Item.here("Sample"));
    return new ModelAndView(
        "inspection/sample",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static List<FieldError> errors(Map<String, String> typed) {
    var errors = new ArrayList<FieldError>();
    if (typed.containsKey("kind")) {
      var size = typed.getOrDefault("size", "");
      if (!size.matches("[1-9]\\d?|100")) {
        errors.add(new FieldError("size", "How many (%s) must be 1 to 100".formatted(size)));
      }
      var seed = typed.getOrDefault("seed", "");
      if (!seed.matches("\\d{1,18}")) {
        errors.add(new FieldError("seed", "Seed (%s) must be a whole number".formatted(seed)));
      }
      if (typed.getOrDefault("reason", "").isBlank()) {
        errors.add(new FieldError("reason", "Why it is looked at is empty: it goes on record"));
      }
    }
    return errors;
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
