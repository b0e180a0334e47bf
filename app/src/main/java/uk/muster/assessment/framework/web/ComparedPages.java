package uk.muster.assessment.framework.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkComparison;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.web.SectionsView.Other;
import uk.muster.assessment.framework.web.SectionsView.Section;
import uk.muster.assessment.framework.web.SectionsView.Steps;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Two versions of a framework side by side.
@Controller
class ComparedPages {
  private final Frameworks frameworks;

  ComparedPages(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  @GetMapping("/frameworks/{code}/{version:\\d+}/compare")
  ModelAndView compare(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(name = "with", defaultValue = "") String with) {
    var framework = frameworks.get(actor, code, version);
    var versions = frameworks.versions(actor, code);
    if (!with.isEmpty() && versions.stream().noneMatch(one -> isCalled(one, with))) {
      throw new NotFound("version", with);
    }
    var other =
        versions.stream()
            .filter(one -> isCalled(one, with))
            .findFirst()
            .or(() -> QuestionTables.older(versions, version))
            .orElse(framework);
    var isOlder = other.version() <= version;
    var older = isOlder ? other : framework;
    var newer = isOlder ? framework : other;
    var comparison = FrameworkComparison.of(older, newer);
    var view =
        new SectionsView(
            "%s between version %d and version %d"
                .formatted(
                    Words.count(comparison.changes().size(), "difference", "differences"),
                    older.version(),
                    newer.version()),
            FrameworkTables.named(newer) + ", held beside version " + older.version() + ".",
            "",
            List.of(),
            List.of(),
            List.of(new Section("What differs", "", QuestionTables.changes(comparison))),
            List.of(),
            new Other(
                FrameworkTables.path(framework) + "/compare",
                Field.of("with", "Version").holding(String.valueOf(other.version())),
                versions.stream()
                    .map(one ->
                        new Choice(
                            String.valueOf(one.version()),
                            "Version %d, %s".formatted(one.version(), one.status())))
                    .toList()),
            Steps.NONE);
    return FrameworkPages.page(
        shell.page(
            view.heading(),
            FrameworkPages.HOME,
            FrameworkPages.item(framework),
            Item.here("Compare")),
        view);
  }

  private static boolean isCalled(Framework one, String version) {
    return String.valueOf(one.version()).equals(version);
  }
}
