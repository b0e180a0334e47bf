package uk.muster.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.book.Book;
import uk.muster.assessment.book.Books;
import uk.muster.assessment.campaign.CampaignScopes;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Two quarters of synthetic answers of every force: one that is over and signed, one that goes on.
/// Every word of them says that it is made up, and the same day gives the same answers.
final class DemoCampaigns {
  private static final String EDITION = "2023";
  private static final int QUARTER = 91;
  private static final int DAYS_TO_ANSWER = 28;
  private static final int TO_GO = 14;
  private static final int STEPS = 5;
  private static final int TARGET = 20;
  private static final int HUNDRED = 100;
  private static final int SUBMITTED_OF_HUNDRED = 60;

  private final Books books;
  private final Set<ForceId> forces;
  private final LocalDate asOf;

  DemoCampaigns(Books books, Set<ForceId> forces, LocalDate asOf) {
    this.books = books;
    this.forces = Set.copyOf(forces);
    this.asOf = asOf;
  }

  /// Brings in both.
  void load() {
    var actor = Actor.system("demonstration", forces);
    var asked = books.asked(actor, EDITION, forces);
    var due = asOf.plusDays(TO_GO);
    var before = campaign(due.minusDays(QUARTER), Optional.empty());
    books.load(actor, book(before, true, asked));
    var now = campaign(due, Optional.of(code(before)));
    books.load(actor, book(now, false, asked));
  }

  private static NewCampaign campaign(LocalDate due, Optional<String> previous) {
    var quarter = (due.getMonthValue() + 2) / 3;
    return new NewCampaign(
        "Synthetic quarter %d, %d".formatted(quarter, due.getYear()),
        Cycle.QUARTERLY,
        EDITION,
        CampaignScopes.NATION,
        due,
        previous);
  }

  private static String code(NewCampaign campaign) {
    return CampaignScopes.NATION
        + "-"
        + campaign.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static Book book(NewCampaign campaign, boolean over, Map<Book.Key, Framework> asked) {
    var lines = new ArrayList<Book.Line>();
    var ends = new HashMap<Book.Key, AssessmentState>();
    asked.forEach((key, framework) -> {
      var whole = over || share(key.force() + key.threat()) < SUBMITTED_OF_HUNDRED;
      if (whole) {
        ends.put(key, over ? AssessmentState.SIGNED : AssessmentState.SUBMITTED);
      }
      lines.addAll(lines(campaign, key, framework, whole));
    });
    return new Book(
        campaign,
        campaign.due().minusDays(DAYS_TO_ANSWER),
        over,
        lines,
        ends,
        over
            ? Optional.of(
                new Book.Hands(
                    Actor.system("demonstration review", Set.of()),
                    Actor.system("demonstration signature", Set.of()),
                    "Synthetic signature of the demonstration"))
            : Optional.empty());
  }

  private static List<Book.Line> lines(
      NewCampaign campaign, Book.Key key, Framework framework, boolean whole) {
    var lines = new ArrayList<Book.Line>();
    for (var question : framework.questions()) {
      var seed = key.force() + "/" + question.code();
      if (whole || share(seed + "/left") >= HUNDRED / 2) {
        lines.add(new Book.Line(0, key, question.code(), said(campaign, seed, question)));
      }
    }
    return lines;
  }

  /// A rating that moves by a step at most from one quarter to the next.
  private static Said said(NewCampaign campaign, String seed, Question question) {
    var base = share(seed) * STEPS / HUNDRED;
    var moved = share(seed + campaign.title()) % STEPS - 2;
    var rating = Math.clamp(base + Integer.signum(moved / 2), 0, STEPS - 1);
    var number = question.answer() instanceof Answer.Numeric;
    var sure = Confidence.ofDegree(1 + share(seed + "sure") % 3).orElseThrow();
    return new Said(
        question.answer() instanceof Answer.YesNo ? (rating >= 2 ? "yes" : "no") : "",
        Integer.toString(rating),
        number ? Integer.toString(TARGET) : "",
        number
            ? BigDecimal.valueOf(TARGET).subtract(BigDecimal.valueOf(STEPS - 1 - rating)).toString()
            : "",
        "A synthetic answer of the demonstration; nothing in it is true of the force.",
        sure.code(),
        Set.of(share(seed + "basis") < HUNDRED / 2 ? Basis.STRA : Basis.TESTING_AND_EXERCISING),
        "",
        question.claims().isEmpty() && !number
            ? ""
            : "A synthetic explanation of the demonstration.",
        "");
  }

  /// A number from 0 to 99 that is always the same for the same words.
  private static int share(String words) {
    return Math.floorMod(words.hashCode() * 31 + words.length(), HUNDRED);
  }
}
