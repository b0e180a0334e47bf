package uk.muster.assessment.framework.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.Mapping;
import uk.muster.assessment.framework.MappingOutcome;
import uk.muster.assessment.framework.Mappings;
import uk.muster.assessment.framework.Relation;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Says question by question what a framework comes from in an older one; each change is a new
/// version of the mapping.
@Controller
class MappedPages {
  private static final String ONE = "/frameworks/{code}/{version:\\d+}/from/{question}";

  private final Frameworks frameworks;
  private final FrameworkChanges changes;
  private final Mappings mappings;
  private final Clock clock;

  MappedPages(Frameworks frameworks, FrameworkChanges changes, Mappings mappings, Clock clock) {
    this.frameworks = frameworks;
    this.changes = changes;
    this.mappings = mappings;
    this.clock = clock;
  }

  /// Where what a question comes from is changed.
  static String path(Framework newer, Framework older, String question) {
    return Address.of(FrameworkTables.path(newer) + "/from")
        .step(question)
        .with("with", older.code() + "/" + older.version())
        .text();
  }

  private record Between(Framework newer, Framework older, String question, String text) {}

  @GetMapping(ONE)
  ModelAndView form(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question,
      @RequestParam(name = "with", defaultValue = "") String with) {
    var between = between(actor, code, version, question, with);
    var kept = mappings.versions(actor, between.newer(), between.older());
    var form = MappedForm.of(kept.isEmpty() ? List.of() : kept.getFirst().mapping().of(question));
    return page(
        shell, between, kept, form, kept.isEmpty() ? 0 : kept.getFirst().version(), List.of());
  }

  @PostMapping(ONE)
  ModelAndView say(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question,
      @RequestParam(name = "with", defaultValue = "") String with,
      @RequestParam Map<String, String> typed) {
    var between = between(actor, code, version, question, with);
    var form = new MappedForm(typed);
    if (!form.errors().isEmpty()) {
      return again(actor, shell, between, form, form.basedOn(), form.errors());
    }
    var outcome =
        mappings.change(
            actor,
            between.newer(),
            between.older(),
            question,
            form.pairs(question),
            form.basedOn());
    return switch (outcome) {
      case MappingOutcome.Saved _ ->
          new ModelAndView(
              "redirect:"
                  + Address.of(FrameworkTables.path(between.newer()) + "/from").with("with", with));
      case MappingOutcome.Circular(var chain) ->
          again(
              actor,
              shell,
              between,
              form,
              form.basedOn(),
              wrong("It would lead back to where it began: " + String.join(", then ", chain)));
      case MappingOutcome.Faulty(var faults) ->
          again(
              actor,
              shell,
              between,
              form,
              form.basedOn(),
              faults.stream().map(one -> new FieldError("", one)).toList());
      case MappingOutcome.Changed(var theirs) ->
          again(
              actor,
              shell,
              between,
              form,
              theirs.version(),
              wrong(
                  "%s said something else in version %d while you were choosing: %s. Save it again to put yours in its place"
                      .formatted(theirs.by(), theirs.version(), said(theirs.mapping(), question))));
      case MappingOutcome.Taken _ ->
          throw new IllegalStateException("it was changed, not brought in");
    };
  }

  private static String said(Mapping mapping, String question) {
    var pairs = mapping.of(question);
    return pairs.isEmpty()
        ? "nothing of this question"
        : String.join(
            "; ",
            pairs.stream()
                .map(one ->
                    one.relation() == Relation.NONE
                        ? "it is new"
                        : "%s %s".formatted(one.from(), one.relation().words()))
                .toList());
  }

  private static List<FieldError> wrong(String words) {
    return List.of(new FieldError("", words));
  }

  private Between between(Actor actor, String code, int version, String question, String with) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var newer = frameworks.get(actor, code, version);
    if (!changes.mayWrite(actor, newer.owner())) {
      throw new NotAllowed(Right.CHANGE_FRAMEWORKS, newer.owner());
    }
    var asked = newer.question(question).orElseThrow(() -> new NotFound("question", question));
    var parts = with.split("/", -1);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,4}") || parts[0].equals(code)) {
      throw new NotFound("framework", with);
    }
    var older = frameworks.get(actor, parts[0], Integer.parseInt(parts[1]));
    return new Between(newer, older, question, asked.text());
  }

  private ModelAndView again(
      Actor actor,
      Shell shell,
      Between between,
      MappedForm form,
      int basedOn,
      List<FieldError> errors) {
    var kept = mappings.versions(actor, between.newer(), between.older());
    var page = page(shell, between, kept, form, basedOn, errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Shell shell,
      Between between,
      List<Mapping.Kept> kept,
      MappedForm form,
      int basedOn,
      List<FieldError> errors) {
    var view =
        new MappedView(
            "What it comes from: " + between.text(),
            "%s, held against %s. What is said here is kept as a new version of the mapping; what was said before stays on record."
                .formatted(
                    FrameworkTables.named(between.newer()), FrameworkTables.named(between.older())),
            errors,
            path(between.newer(), between.older(), between.question()),
            IntStream.rangeClosed(1, form.rows()).mapToObj(row -> row(form, row, errors)).toList(),
            Stream.concat(
                    Stream.of(new Choice("", "None")),
                    between.older().questions().stream()
                        .map(one -> new Choice(one.code(), one.text())))
                .toList(),
            Stream.concat(
                    Stream.of(new Choice("", "Not said")),
                    Stream.of(Relation.values()).map(one -> new Choice(one.code(), words(one))))
                .toList(),
            basedOn,
            versions(kept));
    var titled =
        shell.page(
            view.heading(),
            FrameworkPages.HOME,
            FrameworkPages.item(between.newer()),
            new Item(
                "From",
                Address.of(FrameworkTables.path(between.newer()) + "/from")
                    .with("with", between.older().code() + "/" + between.older().version())
                    .text()),
            Item.here(between.question()));
    return new ModelAndView(
        "assessment/framework-mapped",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static String words(Relation relation) {
    return switch (relation) {
      case EQUAL -> "Equal: the older asks the same";
      case PART_OF -> "Part of: the older asks a part of it";
      case OVERLAPS -> "Overlaps: they share something";
      case NONE -> "None: the question is new";
    };
  }

  private static MappedView.Row row(MappedForm form, int row, List<FieldError> errors) {
    return new MappedView.Row(
        "Older question " + row,
        field(form, "from", "Comes from", row, errors),
        field(form, "relation", "How far the older one answers it", row, errors),
        field(form, "note", "Note (optional)", row, errors));
  }

  private static Field field(
      MappedForm form, String name, String label, int row, List<FieldError> errors) {
    return Field.of("%s-%d".formatted(name, row), label)
        .holding(form.value(name, row))
        .among(errors);
  }

  private Table versions(List<Mapping.Kept> kept) {
    return Table.of(
        "Versions of the mapping",
        "Nobody has mapped these two yet.",
        List.of(Column.of("Version"), Column.of("By"), Column.of("At")),
        kept.stream()
            .map(one ->
                List.of(
                    Cell.of("Version " + one.version()),
                    Cell.of(one.by()),
                    Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(one.at(), clock.getZone())))))
            .toList());
  }
}
