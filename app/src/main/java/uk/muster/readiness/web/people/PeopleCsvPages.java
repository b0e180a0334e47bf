package uk.muster.readiness.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.Question;
import uk.muster.readiness.Rosters;
import uk.muster.readiness.web.Asked;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The lists that name people as CSV files, marked in their names.
@Controller
class PeopleCsvPages {
  private final Rosters rosters;
  private final Catalogue catalogue;
  private final Clock clock;

  PeopleCsvPages(Rosters rosters, Catalogue catalogue, Clock clock) {
    this.rosters = rosters;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/people.csv")
  CsvFile people(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = question(actor, force, words, asked);
    var roles = Asked.roles(words, asked);
    var people = rosters.people(actor, question, roles, 1, Integer.MAX_VALUE).shown();
    return CsvFile.of(
        shell,
        subject(question, "people"),
        question.on(),
        List.of("force", "person_id", "rank", "base", "roles"),
        people.stream()
            .map(person ->
                List.of(
                    person.force(),
                    person.personId(),
                    person.rank(),
                    person.base().code(),
                    String.join(" ", person.roles())))
            .toList());
  }

  @GetMapping("/readiness/{force}/units.csv")
  CsvFile units(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = question(actor, force, words, asked);
    var rows = new ArrayList<List<String>>();
    for (var unit : rosters.roster(actor, question, 1, Integer.MAX_VALUE).shown()) {
      unit.seats()
          .forEach(seat ->
              rows.add(
                  List.of("" + unit.number(), seat.role(), seat.personId(), seat.base().code())));
      unit.vehicles()
          .forEach(wheels ->
              rows.add(
                  List.of("" + unit.number(), wheels.kind(), wheels.vehicleId(), wheels.base())));
    }
    return CsvFile.of(
        shell,
        subject(question, "units"),
        question.on(),
        List.of("unit", "role_or_vehicle", "id", "base"),
        rows);
  }

  private Question question(Actor actor, String force, UnitWords words, Map<String, String> asked) {
    return Asked.question(actor, force, words, asked, LocalDate.now(clock));
  }

  private static String subject(Question question, String table) {
    return "%s-%s-%s".formatted(question.force(), question.unitType(), table);
  }
}
