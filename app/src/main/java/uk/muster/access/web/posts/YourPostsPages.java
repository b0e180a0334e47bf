package uk.muster.access.web.posts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.posts.Loan;
import uk.muster.access.posts.LoanOutcome;
import uk.muster.access.posts.Loans;
import uk.muster.access.posts.Organisations;
import uk.muster.access.posts.Seat;
import uk.muster.access.posts.Seats;
import uk.muster.look.Fact;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The posts of who is signed in: which one to act as, and lending one.
@Controller
class YourPostsPages {
  private final Seats seats;
  private final Loans loans;
  private final Organisations organisations;
  private final Clock clock;

  YourPostsPages(Seats seats, Loans loans, Organisations organisations, Clock clock) {
    this.seats = seats;
    this.loans = loans;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/your-posts")
  ModelAndView list(Actor actor, Shell shell, @RequestParam(defaultValue = "") String done) {
    var tree = organisations.tree(actor);
    var mine = seats.mine(actor);
    var lines =
        mine.stream().map(seat -> line(actor, seat, tree.name(seat.post().scope()))).toList();
    var view =
        new YourPostsView(
            "You hold " + Words.count(mine.size(), "post", "posts") + " today",
            lines,
            loans.list(actor).stream().map(loan -> loanLine(actor, loan)).toList(),
            done(done));
    return new ModelAndView(
        "access/your-posts", Map.of("shell", shell.page("Your posts"), "page", view));
  }

  private static String done(String done) {
    return switch (done) {
      case "acting" -> "You act as another post now";
      case "lent" -> "The post is lent";
      case "ended" -> "The loan has ended";
      default -> "";
    };
  }

  private static YourPostsView.Line line(Actor actor, Seat seat, String organisation) {
    var post = seat.post();
    var may = seat.loan().isEmpty() && post.role().mayBeLent();
    var until = seat.loan().map(Loan::dates).orElse(post.held());
    return new YourPostsView.Line(
        seat.key(),
        seat.actor().post(),
        seat.actor().post().equals(actor.post())
            && seat.actor().organisation().equals(actor.organisation())
            && post.role() == actor.role(),
        may ? "/your-posts/%d/lend".formatted(post.id()) : "",
        List.of(
            new Fact("Role", post.role().title()),
            new Fact("Organisation", organisation),
            new Fact("Covers", Words.count(seat.actor().forces().size(), "force", "forces")),
            new Fact("Sees up to", seat.actor().ceiling().words()),
            new Fact("Until", until.isOpen() ? "no end set" : Words.date(until.to()))));
  }

  private static YourPostsView.LoanLine loanLine(Actor actor, Loan loan) {
    var to = loan.lender().equals(actor.account());
    return new YourPostsView.LoanLine(
        "%s, lent %s %s from %s to %s: %s"
            .formatted(
                loan.title(),
                to ? "to" : "by",
                to ? loan.borrower() : loan.lender(),
                Words.date(loan.dates().from()),
                Words.date(loan.dates().to()),
                loan.reason()),
        "/your-posts/loans/%d/end".formatted(loan.id()));
  }

  @PostMapping("/your-posts/act")
  String act(
      Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String seat) {
    if (seats.mine(actor).stream().noneMatch(one -> one.key().equals(seat))) {
      throw new NotFound("post of yours", seat);
    }
    request.getSession().setAttribute(Seats.CHOSEN, seat);
    return "redirect:/your-posts?done=acting";
  }

  @GetMapping("/your-posts/{post}/lend")
  ModelAndView ask(Actor actor, Shell shell, @PathVariable long post) {
    return form(actor, shell, post, new Entered(Map.of()));
  }

  @PostMapping("/your-posts/{post}/lend")
  ModelAndView lend(
      Actor actor,
      Shell shell,
      @PathVariable long post,
      @RequestParam Map<String, String> entries) {
    var entered = new Entered(entries);
    loans.own(actor, post);
    var borrower = entered.words("account", "Enter the account name of who stands in");
    var from = entered.day("from", Optional.of(LocalDate.now(clock)));
    var to = entered.day("to", Optional.empty());
    var reason = entered.words("reason", "Enter why, such as annual leave");
    if (entered.good() && to.isBefore(from)) {
      entered.wrong("to", "The last day must not be before the first (%s)".formatted(from));
    }
    if (entered.good()) {
      switch (loans.lend(actor, post, borrower, new Period(from, to), reason)) {
        case LoanOutcome.Lent _ -> {
          return new ModelAndView("redirect:/your-posts?done=lent");
        }
        case LoanOutcome.NotLent(var role) ->
            entered.wrong("account", "A post of the role %s is never lent".formatted(role));
        case LoanOutcome.NobodyToLendTo(var account) ->
            entered.wrong(
                "account",
                "Nobody called %s holds a post in an organisation that this one covers"
                    .formatted(account));
        case LoanOutcome.OutsideThePost(var first, var last) ->
            entered.wrong(
                "to",
                "%s to %s does not lie between today and the end of the post"
                    .formatted(first, last));
      }
    }
    return form(actor, shell, post, entered);
  }

  private ModelAndView form(Actor actor, Shell shell, long id, Entered entered) {
    var post = loans.own(actor, id);
    var view =
        new FormView(
            "Lend %s".formatted(post.title()),
            "Whoever stands in can do what this post may do, up to what they may see anyway. It"
                + " ends by itself after the last day; either of you can end it before. It cannot"
                + " be passed on, and every act is recorded in their name with yours beside it.",
            "/your-posts/%d/lend".formatted(id),
            List.of(
                FormView.Part.typed(entered.field("account", "To the account", "")),
                FormView.Part.typed(
                    entered.field("from", "First day", "Such as 2026-12-01. Empty means today.")),
                FormView.Part.typed(entered.field("to", "Last day", "It counts.")),
                FormView.Part.typed(entered.field("reason", "Why", "Such as annual leave."))),
            "Lend the post",
            entered.errors());
    var titled =
        shell.page(view.heading(), new Item("Your posts", "/your-posts"), Item.here("Lend"));
    return new ModelAndView(
        "access/form",
        Map.of("shell", entered.good() ? titled : titled.withErrors(), "page", view));
  }

  @PostMapping("/your-posts/loans/{loan}/end")
  String end(Actor actor, @PathVariable long loan) {
    loans.end(actor, loan);
    return "redirect:/your-posts?done=ended";
  }
}
