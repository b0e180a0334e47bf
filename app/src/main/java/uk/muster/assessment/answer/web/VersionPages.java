package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Wording;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Any version of an assessment and of each answer in it, to be read beside the one before.
@Controller
class VersionPages {
  private static final String ONE = Ids.VERSIONS + "/{campaign}/{force}/{threat}/{version}";

  private final Assessments assessments;
  private final Answers answers;
  private final Wording wording;
  private final AnswerWords words;
  private final VersionViews views;

  VersionPages(Assessments assessments, Answers answers, Catalogue catalogue, Clock clock) {
    this.assessments = assessments;
    this.answers = answers;
    wording = new Wording(catalogue);
    words = new AnswerWords(clock.getZone());
    views = new VersionViews(wording, words, new PaperViews(wording, words));
  }

  @GetMapping(ONE)
  ModelAndView paper(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable int version) {
    var id = Ids.of(campaign, force, threat);
    var paper = version(actor, id, version);
    var before = assessments.version(actor, id, version - 1);
    var view =
        new VersionView(
            "%s: version %d".formatted(threat(paper), version),
            "%s, %s. %s"
                .formatted(
                    wording.force(id.force()),
                    paper.campaign().title(),
                    words.standing(paper.assessment())),
            paper.framework().origin().warning(),
            views.of(paper, before),
            List.of(
                new Link("The newest version", Ids.path(Ids.ANSWERS, id)),
                before
                    .map(_ -> new Link("The version before", Ids.version(id, version - 1)))
                    .orElse(new Link("Your tasks", "/assessment/tasks"))));
    return page(shell, paper, view, Item.here("Version " + version));
  }

  @GetMapping(ONE + "/{question}/{number}")
  ModelAndView answer(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable int version,
      @PathVariable String question,
      @PathVariable int number) {
    var id = Ids.of(campaign, force, threat);
    var paper = version(actor, id, version);
    var asked =
        paper.framework().question(question).orElseThrow(() -> new NotFound("question", question));
    var all =
        answers.history(actor, id, question).entrySet().stream()
            .flatMap(one ->
                one.getValue().stream().map(each -> new VersionViews.Named(one.getKey(), each)))
            .toList();
    var shown =
        all.stream()
            .filter(one -> one.version() == version && one.revision().number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("version", "%d.%d".formatted(version, number)));
    var before = all.stream().skip(all.indexOf(shown) + 1L).findFirst();
    var view =
        new VersionView(
            asked.text(),
            "Version %s of the answer, %s by %s at %s."
                .formatted(
                    shown.words(),
                    shown.revision().submitted() ? "submitted" : "a draft",
                    shown.revision().post(),
                    words.when(shown.revision().at())),
            paper.framework().origin().warning(),
            List.of(views.lines(paper, asked, shown, before)),
            links(id, question, before));
    return page(
        shell,
        paper,
        view,
        new Item("Version " + version, Ids.version(id, version)),
        Item.here(shown.words()));
  }

  private static List<Link> links(
      AssessmentId id, String question, Optional<VersionViews.Named> before) {
    return Stream.concat(
            Stream.of(new Link("The question", Ids.path(Ids.ANSWERS, id) + "/" + question)),
            before.stream()
                .map(old ->
                    new Link(
                        "The version before",
                        Ids.revision(id, old.version(), question, old.revision().number()))))
        .toList();
  }

  /// The newest is held against the facts of today while it is answered; every other is as it was
  /// submitted.
  private Paper version(Actor actor, AssessmentId id, int version) {
    var newest = assessments.paper(actor, id);
    return newest.assessment().version() == version
        ? newest
        : assessments
            .version(actor, id, version)
            .orElseThrow(() -> new NotFound("version", Integer.toString(version)));
  }

  private String threat(Paper paper) {
    return wording.threat(paper.campaign().edition(), paper.assessment().id().threat());
  }

  private ModelAndView page(Shell shell, Paper paper, VersionView view, Item... here) {
    var id = paper.assessment().id();
    var trail =
        Stream.concat(
                Stream.of(
                    new Item("Assessment", "/assessment?force=" + id.force()),
                    new Item(paper.campaign().title(), "/assessment/campaigns/" + id.campaign()),
                    new Item(threat(paper), Ids.path(Ids.ANSWERS, id))),
                Stream.of(here))
            .toArray(Item[]::new);
    return new ModelAndView(
        "assessment/version",
        Map.of("shell", shell.atLeast(paper.marking()).page(view.heading(), trail), "page", view));
  }
}
