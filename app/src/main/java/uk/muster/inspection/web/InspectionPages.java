package uk.muster.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.Inspections;
import uk.muster.look.Link;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.shown.Shown;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The programme of inspections, and one inspection of a force as a whole.
@Controller
class InspectionPages {
  private static final String PATH = "/inspection";
  private static final Item HOME = new Item("Inspection", PATH);

  private final Inspections inspections;
  private final Shown shown;
  private final Clock clock;

  InspectionPages(
      Inspections inspections,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Clock clock) {
    this.inspections = inspections;
    this.clock = clock;
    shown = new Shown(register, reading, catalogue);
  }

  @GetMapping(PATH)
  ModelAndView programme(Actor actor, Shell shell) {
    var all = inspections.list(actor, today());
    var tables = new ProgrammeTables(all, shown);
    var links = new ArrayList<Link>();
    if (actor.can(Right.CHANGE_INSPECTIONS)) {
      links.add(new Link("Add an inspection", "/registers/inspections/new"));
    }
    actor.forcesWith(Right.ANSWER_INSPECTIONS).stream()
        .sorted()
        .limit(1)
        .forEach(force -> links.add(InspectionLinks.looks(force)));
    links.add(new Link("Requests to all forces", "/inspection-requests"));
    links.add(new Link("Requests for data", "/registers/data-requests"));
    links.add(new Link("Judgements", "/registers/judgements"));
    links.add(new Link("Findings", "/registers/inspection-findings"));
    var view =
        new InspectionView(
            tables.heading(),
            tables.lead(),
            List.of(),
            sections(tables.programmes(), tables.inspections()),
            links);
    var classified = Classification.of(all.stream().map(Entry::classification));
    return page(shell.atLeast(classified).page(view.heading(), Item.here("Inspection")), view);
  }

  @GetMapping(PATH + "/{force}/{code}")
  ModelAndView inspection(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("inspection", code);
    }
    var record = inspections.record(actor, new ForceId(force), code, today());
    var tables = new RecordTables(record, shown, today());
    var aside = new AsideTables(record, shown);
    var view =
        new InspectionView(
            tables.heading(),
            tables.lead(),
            tables.figures(),
            sections(actor, tables, aside),
            InspectionLinks.of(actor, record));
    return page(
        shell.atLeast(record.classification()).page(view.heading(), HOME, Item.here(code)), view);
  }

  private static List<Section> sections(Actor actor, RecordTables tables, AsideTables aside) {
    var moderation =
        actor.can(Right.CHANGE_INSPECTIONS) ? List.of(aside.moderation()) : List.<Table>of();
    return Stream.of(
            List.of(tables.judgements()),
            moderation,
            List.of(tables.findings(), tables.requests(), aside.comments()),
            List.of(aside.fieldwork(), aside.criteria(), aside.publications()))
        .flatMap(List::stream)
        .map(Section::new)
        .toList();
  }

  private static List<Section> sections(Table... tables) {
    return Stream.of(tables).map(Section::new).toList();
  }

  private static ModelAndView page(Shell shell, InspectionView view) {
    return new ModelAndView("inspection/inspection", Map.of("shell", shell, "page", view));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
