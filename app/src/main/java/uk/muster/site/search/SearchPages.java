package uk.muster.site.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.PeopleRegister;

/// Where the search of the header leads.
@Controller
class SearchPages {
  private final Catalogue catalogue;
  private final PeopleRegister people;

  SearchPages(Catalogue catalogue, PeopleRegister people) {
    this.catalogue = catalogue;
    this.people = people;
  }

  @GetMapping("/search")
  ModelAndView search(Actor actor, Shell shell, @RequestParam(defaultValue = "") String q) {
    var words = new SearchWords(q);
    var places = new Places(catalogue, actor);
    var view =
        new SearchView(
            words.typed(),
            List.of(
                new SearchView.Group("People", people(actor, words)),
                new SearchView.Group("Forces", places.forces(words)),
                new SearchView.Group("Regions", places.regions(words)),
                new SearchView.Group("Pages", places.pages(words, shell))),
            actor.can(Right.READ_PEOPLE));
    return new ModelAndView(
        "site/search",
        Map.of("shell", shell.page(view.heading(), Item.here("Search")), "page", view));
  }

  private List<Link> people(Actor actor, SearchWords words) {
    if (!actor.can(Right.READ_PEOPLE) || !words.mayBeACollarNumber()) {
      return List.of();
    }
    return people.forcesOf(actor, words.typed()).stream()
        .map(force -> person(force, words.typed()))
        .toList();
  }

  private Link person(ForceId force, String personId) {
    var name = catalogue.force(force).map(known -> known.name()).orElse(force.value());
    return new Link(
        personId + ", " + name,
        "/people/" + force.value() + "/" + UriUtils.encodePath(personId, "UTF-8"));
  }
}
