package uk.muster.workforce.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.workforce.training.Enrolment;
import uk.muster.workforce.training.SessionRecord;
import uk.muster.workforce.web.Codes;

/// The facts of a session and the fields of its two forms, in words.
record SessionWords(Codes codes, Clock clock) {

  List<Fact> facts(SessionRecord found) {
    var now = found.now();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Run by", codes.force(now.force())));
    facts.add(new Fact("Session", now.code()));
    facts.add(new Fact("State", Words.sentence(now.state())));
    facts.add(new Fact("Centre", now.centre().isEmpty() ? "not stated" : now.centre()));
    facts.add(
        new Fact(
            "Places",
            now.places().isEmpty()
                ? "not stated"
                : "%s, %s"
                    .formatted(
                        Words.count(now.places().getAsInt(), "place", "places"),
                        now.over() > 0
                            ? Words.number(now.over()) + " more are booked"
                            : Words.number(now.left().orElse(0)) + " left")));
    facts.add(new Fact("Booked", Words.number(now.booked())));
    return facts;
  }

  SessionView.Enrol enrol(SessionForm form, List<FieldError> errors) {
    var today = Words.date(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    return new SessionView.Enrol(
        form.field("person_id", "Collar number", "", errors),
        form.field("state", "Enrolment", "booked", errors),
        SessionForm.STATES,
        form.field("enrolled_on", "Enrolled on", today, errors));
  }

  static Optional<SessionView.Result> result(
      SessionRecord found, List<Enrolment> people, SessionForm form, List<FieldError> errors) {
    var booked =
        people.stream()
            .filter(one -> one.state().equals("booked"))
            .map(one -> new Choice(one.personId(), one.personId()))
            .toList();
    return booked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SessionView.Result(
                Field.of("booked", "Who")
                    .holding(form.entries().getOrDefault("person_id", ""))
                    .among(errors),
                booked,
                form.field("attended", "Attended", "yes", errors),
                SessionForm.ATTENDED,
                form.field("result", "Result", "passed", errors),
                SessionForm.RESULTS,
                form.field("result_on", "Result on", Words.date(found.now().days().to()), errors),
                form.field("assessor", "Assessed by", "", errors)));
  }

  static String done(String word) {
    return switch (word) {
      case "enrolled" -> "The enrolment is in the register. It counts as an import.";
      case "result" ->
          "The result is in the register. A pass that gives a skill has been followed by its"
              + " award.";
      default -> "";
    };
  }
}
