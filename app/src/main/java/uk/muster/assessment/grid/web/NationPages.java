package uk.muster.assessment.grid.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.grid.Grids;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// All forces of a campaign side by side, as far as they have submitted.
@Controller
class NationPages {
  private final Grids grids;
  private final Campaigns campaigns;
  private final NationViews views;

  NationPages(Grids grids, Campaigns campaigns, Catalogue catalogue) {
    this.grids = grids;
    this.campaigns = campaigns;
    views = new NationViews(new Wording(catalogue));
  }

  @GetMapping("/assessment/nation")
  ModelAndView nation(Actor actor, Shell shell, @RequestParam(defaultValue = "") String campaign) {
    actor.require(Right.READ_ASSESSMENTS);
    var all = campaigns.list(actor);
    var chosen = chosen(all, campaign);
    var view =
        chosen
            .map(one -> views.view(actor, all, one, grids.nation(actor, one.code())))
            .orElseGet(NationViews::none);
    var titled =
        shell
            .atLeast(Marking.OFFICIAL_SENSITIVE)
            .page(view.heading(), new Item("Assessment", "/assessment"), Item.here("All forces"));
    return new ModelAndView("assessment/nation", Map.of("shell", titled, "page", view));
  }

  /// The one asked for, or the widest of the newest.
  private static Optional<Campaign> chosen(List<Campaign> all, String asked) {
    return asked.isEmpty()
        ? all.stream()
            .max(
                java.util.Comparator.<Campaign>comparingInt(one -> one.forces().size())
                    .thenComparing(Campaign::openedOn))
        : Optional.of(
            all.stream()
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign", asked)));
  }
}
