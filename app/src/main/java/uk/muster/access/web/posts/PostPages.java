package uk.muster.access.web.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.Post;
import uk.muster.access.ThreatField;
import uk.muster.access.posts.AskedQuestions;
import uk.muster.access.posts.HeldPost;
import uk.muster.access.posts.OrganisationTree;
import uk.muster.access.posts.Organisations;
import uk.muster.access.posts.PostOutcome;
import uk.muster.access.posts.Posts;
import uk.muster.look.Fact;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who holds which post, giving one and ending one.
@Controller
class PostPages {
  private static final Item POSTS = new Item("Posts", "/posts");

  private final Posts posts;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final AskedQuestions asked;
  private final Clock clock;

  PostPages(
      Posts posts,
      Organisations organisations,
      Catalogue catalogue,
      AskedQuestions asked,
      Clock clock) {
    this.posts = posts;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.asked = asked;
    this.clock = clock;
  }

  @GetMapping("/posts")
  ModelAndView list(Actor actor, Shell shell, @RequestParam(defaultValue = "") String done) {
    var held = posts.list(actor);
    var gives = actor.can(Right.MANAGE_ACCOUNTS);
    var view =
        new PostsView(
            Words.count(held.size(), "post is held", "posts are held") + " in your forces today",
            table(held, organisations.tree(actor), gives),
            gives,
            done.equals("given")
                ? "The post is given"
                : done.equals("ended") ? "The post has ended" : "");
    return new ModelAndView(
        "access/posts", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  @GetMapping("/posts.csv")
  CsvFile download(Actor actor, Shell shell) {
    var table = table(posts.list(actor), organisations.tree(actor), false);
    return CsvFile.of(shell, "posts", LocalDate.now(clock), table);
  }

  /// The role, and what a business lead leads on.
  private String role(Post post) {
    return post.threat().isEmpty()
        ? post.role().title()
        : "%s: %s"
            .formatted(
                post.role().title(), new ThreatField(catalogue.threats()).name(post.threat()));
  }

  private Table table(List<HeldPost> held, OrganisationTree tree, boolean linked) {
    return Table.of(
        "Posts held today, by role",
        "Nobody holds a post in your forces today.",
        List.of(
            Column.of("Post"),
            Column.of("Role"),
            Column.of("Account"),
            Column.of("Organisation"),
            Column.of("Sees up to"),
            Column.of("From"),
            Column.of("To"),
            Column.of("Lent to")),
        held.stream()
            .map(one -> {
              var post = one.post();
              var title =
                  linked && one.loan().isEmpty()
                      ? Cell.link(post.title(), "/posts/" + post.id())
                      : Cell.of(post.title());
              var dates = one.loan().map(loan -> loan.dates()).orElse(post.held());
              return List.of(
                  title,
                  Cell.of(role(post)),
                  Cell.of(one.account()),
                  Cell.of(tree.name(post.scope())),
                  Cell.of(post.ceiling().words()),
                  Cell.day(dates.from()),
                  Cell.day(dates.to()),
                  Cell.of(one.loan().map(loan -> loan.borrower()).orElse("")));
            })
            .toList());
  }

  @GetMapping("/posts/{post}")
  ModelAndView one(Actor actor, Shell shell, @PathVariable long post) {
    var held = posts.get(actor, post);
    var it = held.post();
    var view =
        new PostView(
            post,
            it.title(),
            List.of(
                new Fact("Account", held.account()),
                new Fact("Role", role(it)),
                new Fact("Organisation", organisations.tree(actor).name(it.scope())),
                new Fact("Sees up to", it.ceiling().words()),
                new Fact("From", Words.date(it.held().from())),
                new Fact("To", it.held().isOpen() ? "no end set" : Words.date(it.held().to()))));
    return new ModelAndView(
        "access/post",
        Map.of(
            "shell", shell.page(view.heading(), POSTS, Item.here(view.heading())), "page", view));
  }

  @PostMapping("/posts/{post}/end")
  String end(Actor actor, @PathVariable long post) {
    posts.end(actor, post);
    return "redirect:/posts?done=ended";
  }

  @GetMapping("/posts/give")
  ModelAndView ask(Actor actor, Shell shell, @RequestParam(defaultValue = "") String account) {
    return form(
        actor,
        shell,
        new GiveForm(new Entered(Map.of("account", account)), catalogue.threats(), asked));
  }

  @PostMapping("/posts/give")
  ModelAndView give(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var form = new GiveForm(new Entered(entries), catalogue.threats(), asked);
    var post = form.parse(LocalDate.now(clock));
    if (post.isPresent()) {
      switch (posts.give(actor, form.account(), post.get())) {
        case PostOutcome.Given _ -> {
          return new ModelAndView("redirect:/posts?done=given");
        }
        case PostOutcome.NoAccount(var name) ->
            form.entered().wrong("account", "There is no open account %s".formatted(name));
        case PostOutcome.OwnAccount _ ->
            form.entered().wrong("account", "Nobody gives a post to themselves");
        case PostOutcome.HasItAlready(var name) ->
            form.entered().wrong("title", "%s holds a post of this title already".formatted(name));
      }
    }
    return form(actor, shell, form);
  }

  private ModelAndView form(Actor actor, Shell shell, GiveForm form) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var view = form.view(organisations.tree(actor).all(), posts.charge(actor));
    var titled = shell.page(view.heading(), POSTS, Item.here("Give a post"));
    return new ModelAndView(
        "access/form",
        Map.of("shell", form.entered().good() ? titled : titled.withErrors(), "page", view));
  }
}
