package uk.muster.assessment.framework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.Mappings;
import uk.muster.assessment.framework.web.SectionsView.Other;
import uk.muster.assessment.framework.web.SectionsView.Section;
import uk.muster.assessment.framework.web.SectionsView.Steps;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What the questions of a framework come from in an older one.
@Controller
class CarriedPages {
  private final Frameworks frameworks;
  private final Mappings mappings;
  private final FrameworkChanges changes;
  private final Catalogue catalogue;

  CarriedPages(
      Frameworks frameworks, Mappings mappings, FrameworkChanges changes, Catalogue catalogue) {
    this.frameworks = frameworks;
    this.mappings = mappings;
    this.changes = changes;
    this.catalogue = catalogue;
  }

  @GetMapping("/frameworks/{code}/{version:\\d+}/from")
  ModelAndView from(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(name = "with", defaultValue = "") String with) {
    var framework = frameworks.get(actor, code, version);
    var others = older(actor, framework);
    var chosen =
        others.stream().filter(one -> key(one).equals(with)).findFirst().or(() -> first(others));
    var sections = new ArrayList<Section>();
    var fresh = "";
    if (chosen.isPresent()) {
      var carried =
          mappings.carried(actor, code, version, chosen.get().code(), chosen.get().version());
      var count = carried.stream().filter(one -> one.fresh()).count();
      fresh =
          "%s of %d %s new since %s."
              .formatted(
                  Words.count(count, "question", "questions"),
                  carried.size(),
                  count == 1 ? "is" : "are",
                  FrameworkTables.named(chosen.get()));
      sections.add(
          new Section(
              "What each question comes from",
              "",
              QuestionTables.carried(
                  framework,
                  chosen.get(),
                  carried,
                  !chosen.get().code().equals(code)
                      && changes.mayWrite(actor, framework.owner()))));
    }
    var view =
        new SectionsView(
            "What the questions of %s come from".formatted(FrameworkTables.named(framework)),
            fresh.isEmpty() ? "There is no older framework for this threat." : fresh,
            "",
            List.of(),
            List.of(),
            sections,
            chosen
                .filter(one -> text(actor, framework, one).isPresent())
                .map(one -> List.of(file(framework, one)))
                .orElse(List.of()),
            new Other(
                FrameworkTables.path(framework) + "/from",
                Field.of("with", "Older framework")
                    .holding(chosen.map(CarriedPages::key).orElse("")),
                others.stream()
                    .map(one -> new Choice(key(one), FrameworkTables.named(one)))
                    .toList()),
            Steps.NONE);
    return FrameworkPages.page(
        shell.page(
            view.heading(), FrameworkPages.HOME, FrameworkPages.item(framework), Item.here("From")),
        view);
  }

  /// The mapping that leads straight from the older framework, as a file that can come in again.
  @GetMapping("/frameworks/{code}/{version:\\d+}/from.yaml")
  ResponseEntity<byte[]> file(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(name = "with") String with) {
    var newer = frameworks.get(actor, code, version);
    var older =
        older(actor, newer).stream()
            .filter(one -> key(one).equals(with))
            .findFirst()
            .orElseThrow(() -> new NotFound("framework", with));
    var text = text(actor, newer, older).orElseThrow(() -> new NotFound("mapping", with));
    var name = "%s.%d--%s.%d".formatted(older.code(), older.version(), code, version);
    return FrameworkPages.file(shell, name, text);
  }

  private Optional<String> text(Actor actor, Framework newer, Framework older) {
    return mappings.text(actor, newer.code(), newer.version(), older.code(), older.version());
  }

  private static Link file(Framework newer, Framework older) {
    return new Link(
        "Take the mapping out as a file",
        Address.of(FrameworkTables.path(newer) + "/from.yaml").with("with", key(older)).text());
  }

  private static Optional<Framework> first(List<Framework> all) {
    return all.stream().findFirst();
  }

  /// What an answer could come from: older editions of the threat, and older versions.
  private List<Framework> older(Actor actor, Framework framework) {
    var older = new ArrayList<>(frameworks.versions(actor, framework.code()));
    older.removeIf(one -> one.version() >= framework.version());
    newestFirst().stream()
        .filter(edition -> edition.code().compareTo(framework.edition()) < 0)
        .flatMap(edition -> frameworks.list(actor, edition.code()).stream())
        .filter(one -> one.threat().equals(framework.threat()) && one.published())
        .forEach(older::add);
    return older;
  }

  private static String key(Framework framework) {
    return framework.code() + "/" + framework.version();
  }

  private List<Edition> newestFirst() {
    return catalogue.editions().stream()
        .sorted(Comparator.comparing(Edition::issued).reversed())
        .toList();
  }
}
