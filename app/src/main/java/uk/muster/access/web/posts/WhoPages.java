package uk.muster.access.web.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.posts.KeptElsewhere;
import uk.muster.access.posts.KeptThing;
import uk.muster.access.posts.OrganisationTree;
import uk.muster.access.posts.Organisations;
import uk.muster.access.posts.Seats;
import uk.muster.access.posts.Sight;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who can see a thing: which roles, in which posts today, and by which right.
@Controller
class WhoPages {
  private final Seats seats;
  private final Organisations organisations;
  private final List<KeptElsewhere> elsewhere;

  WhoPages(Seats seats, Organisations organisations, List<KeptElsewhere> elsewhere) {
    this.seats = seats;
    this.organisations = organisations;
    this.elsewhere = List.copyOf(elsewhere);
  }

  @GetMapping("/who-can-see")
  ModelAndView who(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "person") String what,
      @RequestParam(defaultValue = "") String subject) {
    actor.require(Right.READ_POSTS);
    var thing =
        subject.isBlank()
            ? KeptThing.find(what).orElseThrow(() -> new NotFound("kind of record", what))
            : KeptThing.ofSubject(subject.strip());
    var of = force(actor, force);
    var tree = organisations.tree(actor);
    var opening =
        elsewhere.stream()
            .flatMap(one -> one.opening(actor, of, subject.strip()).stream())
            .findFirst();
    var found =
        opening
            .map(one -> seats.who(actor, of, one))
            .orElseGet(() -> seats.who(actor, of, thing.opens()));
    var only = opening.map(KeptElsewhere.Opening::only).orElse("");
    var view =
        new WhoView(
            "%s%s can see %s of %s today"
                .formatted(
                    only.isEmpty() ? "" : "At most ",
                    Words.count(found.size(), "post", "posts"),
                    subject.isBlank() ? thing.words() : subject.strip(),
                    name(tree, of)),
            only,
            thing.code(),
            Arrays.stream(KeptThing.values())
                .map(one -> new Choice(one.code(), Words.sentence(one.words())))
                .toList(),
            of.value(),
            actor.forcesWith(Right.READ_POSTS).stream()
                .sorted()
                .map(one -> new Choice(one.value(), name(tree, one)))
                .toList(),
            table(found, tree));
    return new ModelAndView(
        "access/who-can-see",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Posts", "/posts"), Item.here("Who can see this")),
            "page",
            view));
  }

  private static ForceId force(Actor actor, String named) {
    var forces = actor.forcesWith(Right.READ_POSTS).stream().sorted().toList();
    if (named.isEmpty() && !forces.isEmpty()) {
      return forces.getFirst();
    }
    if (!ForceId.isShaped(named)) {
      throw new NotFound("force", named);
    }
    return new ForceId(named);
  }

  private static String name(OrganisationTree tree, ForceId force) {
    return tree.find(force.value()).map(one -> one.name()).orElse(force.value());
  }

  private static Table table(List<Sight> found, OrganisationTree tree) {
    return Table.of(
        "Who can see it today, by role",
        "Nobody who holds a post today can see it.",
        List.of(
            Column.of("Post"),
            Column.of("Role"),
            Column.of("Account"),
            Column.of("Organisation"),
            Column.of("Why")),
        found.stream()
            .map(one ->
                List.of(
                    Cell.of(one.seat().actor().post()),
                    Cell.of(one.seat().post().role().title()),
                    Cell.of(one.seat().actor().account()),
                    Cell.of(tree.name(one.seat().post().scope())),
                    Cell.of(why(one))))
            .toList());
  }

  private static String why(Sight one) {
    return "The role may read %s%s"
        .formatted(
            one.right().object(),
            one.shared()
                ? ", where the force shares names: it does with this organisation"
                : "; the post covers the force");
  }
}
