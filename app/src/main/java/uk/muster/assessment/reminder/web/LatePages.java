package uk.muster.assessment.reminder.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.reminder.Late;
import uk.muster.assessment.reminder.LatePapers;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What is late over all threats, with the days and a reminder, for whoever runs campaigns.
@Controller
class LatePages {
  private final LatePapers late;
  private final LateTable table;

  LatePages(LatePapers late, Catalogue catalogue, Clock clock) {
    this.late = late;
    table = new LateTable(new Wording(catalogue), clock.getZone());
  }

  @GetMapping("/assessment/late")
  ModelAndView list(Actor actor, Shell shell, @RequestParam(defaultValue = "") String sent) {
    actor.require(Right.RUN_CAMPAIGNS);
    var all = late.list(actor);
    var mail = late.mailGoes(actor);
    var view =
        new LateView(
            all.isEmpty()
                ? "Nothing is late"
                : "%s late, the longest by %s"
                    .formatted(
                        Words.count(all.size(), "assessment is", "assessments are"),
                        Words.count(all.getFirst().days(), "day", "days")),
            "Over all threats of the forces whose campaigns you run, whoever is to answer, review"
                + " or sign.",
            sent.matches("\\d{1,4}")
                ? "%s went. Who was reminded of the same today was not reminded again."
                    .formatted(Words.count(Integer.parseInt(sent), "letter", "letters"))
                : "",
            table.of(all),
            Field.of("paper", "Remind whoever it waits for"),
            mail ? all.stream().map(this::choice).toList() : List.of(),
            mail
                ? ""
                : "No server of mail is set up, so nobody can be reminded by letter. Each finds it"
                    + " under their own tasks.");
    return new ModelAndView(
        "assessment/late",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Assessment", "/assessment"), Item.here("Late")),
            "page",
            view));
  }

  @PostMapping("/assessment/late")
  ModelAndView remind(Actor actor, @RequestParam(defaultValue = "") String paper) {
    actor.require(Right.RUN_CAMPAIGNS);
    var one =
        late.list(actor).stream()
            .filter(each -> key(each).equals(paper))
            .findFirst()
            .orElseThrow(() -> new NotFound("late assessment", paper));
    return new ModelAndView(
        "redirect:/assessment/late?sent=" + late.remind(actor, one.named().assessment().id()));
  }

  private static String key(Late one) {
    var id = one.named().assessment().id();
    return "%s/%s/%s".formatted(id.campaign(), id.force(), id.threat());
  }

  private Choice choice(Late one) {
    return new Choice(
        key(one), "%s, %s: %s".formatted(table.threat(one), table.force(one), one.named().title()));
  }
}
