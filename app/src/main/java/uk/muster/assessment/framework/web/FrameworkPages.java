package uk.muster.assessment.framework.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.web.SectionsView.Other;
import uk.muster.assessment.framework.web.SectionsView.Section;
import uk.muster.assessment.framework.web.SectionsView.Steps;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Frameworks to read: which there are, what each asks, and what became of it.
@Controller
class FrameworkPages {
  static final Item HOME = new Item("Frameworks", "/frameworks");

  private final Frameworks frameworks;
  private final FrameworkChanges changes;
  private final Catalogue catalogue;
  private final FrameworkTables tables;

  FrameworkPages(Frameworks frameworks, FrameworkChanges changes, Catalogue catalogue) {
    this.frameworks = frameworks;
    this.changes = changes;
    this.catalogue = catalogue;
    tables = new FrameworkTables(catalogue);
  }

  @GetMapping("/frameworks")
  ModelAndView list(Actor actor, Shell shell) {
    var sections = new ArrayList<Section>();
    int count = 0;
    for (var edition : newestFirst()) {
      var list = frameworks.list(actor, edition.code());
      count += list.size();
      sections.add(tables.edition(edition.name(), list));
    }
    var view =
        new SectionsView(
            Words.count(count, "framework", "frameworks"),
            "A framework holds the questions that an assessment of one threat answers, by the four"
                + " Cs and by level. A force follows its own where it has published one, else the"
                + " nation's.",
            "",
            List.of(),
            List.of(),
            sections,
            actor.can(Right.CHANGE_FRAMEWORKS)
                ? List.of(
                    new Link("Bring in a framework", "/frameworks/bring-in"),
                    new Link("Bring in a mapping", "/frameworks/mappings/bring-in"))
                : List.of(),
            Other.NONE,
            Steps.NONE);
    return page(shell.page(view.heading(), Item.here("Frameworks")), view);
  }

  private List<Edition> newestFirst() {
    return catalogue.editions().stream()
        .sorted(Comparator.comparing(Edition::issued).reversed())
        .toList();
  }

  @GetMapping("/frameworks/{code}/{version:\\d+}")
  ModelAndView one(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String done) {
    var framework = frameworks.get(actor, code, version);
    var versions = frameworks.versions(actor, code);
    var sections = new ArrayList<>(tables.questions(framework));
    sections.add(QuestionTables.levels("Ratings", framework.scale()));
    sections.add(tables.terms(framework));
    sections.add(tables.versions(versions));
    var view =
        new SectionsView(
            "%s: %s"
                .formatted(
                    FrameworkTables.named(framework),
                    Words.count(framework.questions().size(), "question", "questions")),
            framework.origin().words() + ".",
            Done.words(done),
            List.of(),
            facts(framework),
            sections,
            links(framework, versions),
            Other.NONE,
            steps(actor, framework));
    return page(shell.page(view.heading(), HOME, Item.here(code)), view);
  }

  private List<Fact> facts(Framework framework) {
    return List.of(
        new Fact("Code", framework.code()),
        new Fact("Edition", framework.edition()),
        new Fact("For", tables.owner(framework)),
        new Fact("State", framework.status()),
        new Fact("Drawn from", framework.source()));
  }

  private List<Link> links(Framework framework, List<Framework> versions) {
    var path = FrameworkTables.path(framework);
    var links = new ArrayList<Link>();
    links.add(new Link("What its questions come from", path + "/from"));
    if (versions.size() > 1) {
      links.add(new Link("Compare with another version", path + "/compare"));
    }
    links.add(new Link("Take it out as a file", path + ".yaml"));
    return links;
  }

  private Steps steps(Actor actor, Framework framework) {
    if (!actor.can(Right.CHANGE_FRAMEWORKS)) {
      return Steps.NONE;
    }
    var mine = changes.mayWrite(actor, framework.owner());
    var draft = framework.status().equals(Framework.DRAFT);
    return new Steps(
        FrameworkTables.path(framework),
        mine && draft ? changes.edit(actor, framework.code(), framework.version()) : 0,
        mine && draft,
        mine && !framework.status().equals(Framework.WITHDRAWN),
        Field.of("why", "Why it is withdrawn"),
        Field.of("owner", "For whom"),
        owners(actor));
  }

  private List<Choice> owners(Actor actor) {
    var owners = new ArrayList<Choice>();
    if (changes.mayWrite(actor, "")) {
      owners.add(new Choice("nation", "The nation"));
    }
    actor.forcesWith(Right.CHANGE_FRAMEWORKS).stream()
        .sorted()
        .flatMap(force -> catalogue.force(force).stream())
        .forEach(force -> owners.add(new Choice(force.id().value(), force.name())));
    return owners;
  }

  @GetMapping("/frameworks/{code}/{version:\\d+}.yaml")
  ResponseEntity<byte[]> file(
      Actor actor, Shell shell, @PathVariable String code, @PathVariable int version) {
    return file(shell, "%s.%d".formatted(code, version), frameworks.text(actor, code, version));
  }

  static ResponseEntity<byte[]> file(Shell shell, String name, String text) {
    var marked = "# %s\n%s".formatted(shell.marked().words(), text);
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.yaml\"".formatted(name, shell.marked().inName()))
        .body(marked.getBytes(StandardCharsets.UTF_8));
  }

  static Item item(Framework framework) {
    return new Item(framework.code(), FrameworkTables.path(framework));
  }

  static ModelAndView page(Shell shell, SectionsView view) {
    return new ModelAndView("assessment/frameworks", Map.of("shell", shell, "page", view));
  }
}
