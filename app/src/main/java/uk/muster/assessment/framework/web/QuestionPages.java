package uk.muster.assessment.framework.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.web.SectionsView.Other;
import uk.muster.assessment.framework.web.SectionsView.Steps;
import uk.muster.look.Fact;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One question of a framework, to read.
@Controller
class QuestionPages {
  private final Frameworks frameworks;
  private final FrameworkChanges changes;

  QuestionPages(Frameworks frameworks, FrameworkChanges changes) {
    this.frameworks = frameworks;
    this.changes = changes;
  }

  @GetMapping("/frameworks/{code}/{version:\\d+}/questions/{question}")
  ModelAndView question(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question) {
    var framework = frameworks.get(actor, code, version);
    var asked = framework.question(question).orElseThrow(() -> new NotFound("question", question));
    var path = FrameworkTables.path(framework);
    var changeable =
        framework.status().equals(Framework.DRAFT) && changes.mayWrite(actor, framework.owner());
    var view =
        new SectionsView(
            asked.text(),
            "%s, %s: answered by %s, weight %s."
                .formatted(
                    Words.sentence(asked.c()),
                    asked.level(),
                    asked.answer().words(),
                    asked.weight().toPlainString()),
            "",
            List.of(),
            List.of(
                new Fact("Question", asked.code()),
                new Fact("Framework", FrameworkTables.named(framework))),
            List.of(
                QuestionTables.levels("Ratings", framework.levels(asked)),
                QuestionTables.evidence(asked),
                QuestionTables.indicators(asked, frameworks.indicatorTitles(actor)),
                QuestionTables.mapped(
                    asked.code(),
                    frameworks.mappings(actor, code, version),
                    frameworks.mappingsFrom(actor, code, version))),
            changeable
                ? List.of(new Link("Change it", "%s/questions/%s/change".formatted(path, question)))
                : List.of(),
            Other.NONE,
            Steps.NONE);
    return FrameworkPages.page(
        shell.page(
            view.heading(),
            FrameworkPages.HOME,
            FrameworkPages.item(framework),
            Item.here(asked.code())),
        view);
  }
}
