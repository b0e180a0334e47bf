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
import uk.muster.inspection.InspectionRecord;
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
        .forEach(force -> links.add(looks(force)));
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
            sections(
                tables.judgements(),
                tables.findings(),
                tables.requests(),
                aside.comments(),
                aside.fieldwork(),
                aside.criteria(),
                aside.publications()),
            links(actor, record));
    return page(
        shell.atLeast(record.classification()).page(view.heading(), HOME, Item.here(code)), view);
  }

  private static List<Link> links(Actor actor, InspectionRecord record) {
    var force = record.inspection().force();
    var links = new ArrayList<Link>();
    links.add(new Link("The record", record.inspection().path()));
    links.add(new Link("Sample of a register", "/inspection-sample/" + force));
    if (actor.can(Right.CHANGE_INSPECTIONS, force)) {
      links.add(
          new Link(
              "Certificates behind posts",
              "/inspection-certificates/%s/%s".formatted(force, record.inspection().code())));
      for (var kind :
          List.of(
              List.of("judgements", "Add a judgement"),
              List.of("inspection-findings", "Add a finding"),
              List.of("data-requests", "Ask for data"),
              List.of("fieldwork", "Add fieldwork"),
              List.of("fact-check-replies", "Reply to a comment"))) {
        links.add(add(kind, force));
      }
    }
    if (actor.can(Right.ANSWER_INSPECTIONS, force)) {
      links.add(add(List.of("data-answers", "Answer a request"), force));
      links.add(add(List.of("fact-checks", "Comment on the draft"), force));
      links.add(add(List.of("actions", "Add an action"), force));
      links.add(looks(force));
    }
    return links;
  }

  private static Link looks(ForceId force) {
    return new Link("What inspectors looked at", "/inspection-looks/" + force);
  }

  private static Link add(List<String> kindAndWords, ForceId force) {
    return new Link(
        kindAndWords.getLast(),
        "/registers/%s/new?force=%s".formatted(kindAndWords.getFirst(), force));
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
