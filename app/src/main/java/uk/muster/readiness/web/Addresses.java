package uk.muster.readiness.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.muster.readiness.Counting;
import uk.muster.readiness.Question;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Where the pages about one question stand. Lists of people have no address for whoever may not
/// read them.
public record Addresses(Question question, boolean mayReadPeople) {

  /// The addresses that the actor may open.
  public static Addresses of(Actor actor, Question question) {
    return new Addresses(question, actor.can(Right.READ_PEOPLE, question.force()));
  }

  /// The force page of the same question.
  public String force() {
    return root() + asked();
  }

  /// The same page with something added to the address.
  public String force(String more) {
    return force() + "&" + more;
  }

  public String people(List<String> roles) {
    return mayReadPeople ? root() + "/people" + asked() + "&roles=" + String.join(",", roles) : "";
  }

  public String units() {
    return mayReadPeople ? root() + "/units" + asked() : "";
  }

  public String vehicles(String kind) {
    return mayReadPeople ? "/vehicles?force=" + question.force() + "&kind=" + encode(kind) : "";
  }

  /// A table of the page as CSV.
  public String csv(String table) {
    return root() + "/" + table + ".csv" + asked();
  }

  public String csv(String table, String more) {
    return csv(table) + "&" + more;
  }

  /// Who counts otherwise from a day on than the day before.
  public String changes(LocalDate day) {
    return mayReadPeople ? root() + "/changes" + asked() + "&day=" + day : "";
  }

  /// Whose skills go out of date within 90 days.
  public String expiring() {
    return mayReadPeople ? "/people/expiring?force=" + question.force() + "&days=90" : "";
  }

  /// One statement among all of them.
  public String statement(LocalDate statedOn) {
    return "%s#stated-%s-%s".formatted(commitments(), question.unitType(), statedOn);
  }

  public String commitments() {
    return root() + "/commitments?unit=" + encode(question.unitType());
  }

  /// The page of another unit type on the same day.
  public String on(LocalDate day) {
    return new Addresses(
            new Question(
                question.force(), question.unitType(), day, Counting.EVERYONE, question.knownOn()),
            mayReadPeople)
        .force();
  }

  private String root() {
    return "/readiness/" + question.force();
  }

  private String asked() {
    var text = "?unit=" + encode(question.unitType()) + "&on=" + question.on();
    if (question.counting() != Counting.EVERYONE) {
      text += "&counting=" + question.counting().code();
    }
    return text + question.knownOn().map(day -> "&known-on=" + day).orElse("");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
