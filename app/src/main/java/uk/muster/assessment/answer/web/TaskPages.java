package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Task;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What somebody has to do in assessments, what is late first.
@Controller
class TaskPages {
  private final Assessments assessments;
  private final Campaigns campaigns;
  private final Wording wording;

  TaskPages(Assessments assessments, Campaigns campaigns, Catalogue catalogue) {
    this.assessments = assessments;
    this.campaigns = campaigns;
    wording = new Wording(catalogue);
  }

  @GetMapping("/assessment/tasks")
  ModelAndView tasks(Actor actor, Shell shell) {
    var tasks = assessments.tasks(actor);
    var all = campaigns.list(actor);
    var late = tasks.stream().filter(Task::late).count();
    var open = all.stream().filter(Campaign::open).toList();
    var view =
        new TasksView(
            tasks.isEmpty()
                ? "Nothing waits for you"
                : "%s to do, %d late".formatted(Words.count(tasks.size(), "thing", "things"), late),
            open.isEmpty()
                ? "No campaign is open."
                : "%s open: %s."
                    .formatted(
                        Words.count(open.size(), "campaign is", "campaigns are"),
                        String.join(", ", open.stream().map(Campaign::title).toList())),
            table(tasks, all),
            links(actor, open));
    return new ModelAndView(
        "assessment/tasks",
        Map.of(
            "shell",
            shell.page(
                view.heading(), new Item("Assessment", "/assessment"), Item.here("Your tasks")),
            "page",
            view));
  }

  private static List<Link> links(Actor actor, List<Campaign> open) {
    var links = new ArrayList<Link>();
    if (actor.can(Right.RUN_CAMPAIGNS)) {
      links.add(new Link("What is late, over all threats", "/assessment/late"));
      links.add(new Link("Open a campaign", "/assessment/campaigns/new"));
      open.stream()
          .filter(
              one -> one.forces().stream().allMatch(force -> actor.can(Right.RUN_CAMPAIGNS, force)))
          .forEach(one ->
              links.add(
                  new Link(
                      "Follow or close " + one.title(), "/assessment/campaigns/" + one.code())));
    }
    if (actor.can(Right.CHANGE_GOVERNANCE)) {
      links.add(new Link("Put what is signed before a board", "/boards"));
    }
    links.add(new Link("All campaigns", "/assessment/campaigns"));
    return links;
  }

  private Table table(List<Task> tasks, List<Campaign> campaigns) {
    return Table.of(
        "Your tasks",
        "When somebody asks you to answer, review or sign, it stands here.",
        List.of(
            Column.of("What"),
            Column.of("Threat"),
            Column.of("Force"),
            Column.of("Campaign"),
            Column.of("Due"),
            Column.of("State")),
        tasks.stream().map(task -> row(task, campaigns)).toList());
  }

  private List<Cell> row(Task task, List<Campaign> campaigns) {
    var id = task.assessment().id();
    var campaign = campaigns.stream().filter(one -> one.code().equals(id.campaign())).findFirst();
    return List.of(
        Cell.link(task.kind().words(), href(task)),
        Cell.of(
            campaign.map(one -> wording.threat(one.edition(), id.threat())).orElse(id.threat())),
        Cell.of(wording.force(id.force())),
        Cell.of(campaign.map(Campaign::title).orElse(id.campaign())),
        Cell.day(task.due()),
        task.late() ? Cell.state(State.SHORT, "late") : Cell.state(State.NOT_YET, "to do"));
  }

  private static String href(Task task) {
    var id = task.assessment().id();
    return switch (task.kind()) {
      case DELEGATE ->
          "/assessment/campaigns/%s?force=%s&threat=%s#delegate"
              .formatted(id.campaign(), id.force(), id.threat());
      case ANSWER, REPLY -> Ids.path(Ids.ANSWERS, id);
      case REVIEW -> Ids.path(Ids.REVIEWS, id);
      case SIGN -> "%s/%s/%s".formatted(Ids.SIGNING, id.campaign(), id.force());
    };
  }
}
