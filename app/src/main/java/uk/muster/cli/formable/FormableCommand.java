package uk.muster.cli.formable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.muster.cli.Json;
import uk.muster.cli.Refused;
import uk.muster.files.FileRefused;
import uk.muster.reference.Catalogue;
import uk.muster.reference.CatalogueInvalid;

/// Counts what can be formed from files alone: no database, no server.
@Command(
    name = "formable",
    mixinStandardHelpOptions = true,
    description = "How many complete units the files allow, and why not one more.")
public final class FormableCommand implements Callable<Integer> {
  @Option(names = "--people", required = true, paramLabel = "FILE")
  private Path people = Path.of("people.csv");

  @Option(names = "--accreditations", required = true, paramLabel = "FILE")
  private Path accreditations = Path.of("accreditations.csv");

  @Option(names = "--vehicles", required = true, paramLabel = "FILE")
  private Path vehicles = Path.of("vehicles.csv");

  @Option(names = "--restrictions", paramLabel = "FILE")
  private @Nullable Path restrictions;

  @Option(names = "--unit", required = true, paramLabel = "CODE", description = "such as psu")
  private String unit = "psu";

  @Option(names = "--on", paramLabel = "DAY", description = "2026-11-21; today when left away")
  private @Nullable LocalDate on;

  @Option(names = "--force", paramLabel = "ID", description = "one force; else all, pooled")
  private @Nullable String force;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "files that replace those of the shipped catalogue")
  private @Nullable Path reference;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var answer = answer();
    var out = spec.commandLine().getOut();
    out.println(json ? Json.text(answer) : answer.words());
    out.flush();
    for (var row : answer.refused()) {
      spec.commandLine().getErr().println(row.words());
    }
    return 0;
  }

  private FormableAnswer answer() {
    try {
      var catalogue = Catalogue.load(Optional.ofNullable(reference));
      var type =
          catalogue
              .unitType(unit)
              .orElseThrow(() ->
                  new Refused(
                      "There is no unit type %s; there are: %s"
                          .formatted(
                              unit,
                              String.join(
                                  ", ",
                                  catalogue.unitTypes().stream().map(t -> t.code()).toList()))));
      var register =
          new FileRegister(catalogue)
              .people(people)
              .accreditations(accreditations)
              .restrictions(Optional.ofNullable(restrictions))
              .vehicles(vehicles);
      if (force != null && !register.forces().contains(force)) {
        throw new Refused(
            "The files hold nobody of the force %s; they hold: %s"
                .formatted(force, String.join(", ", register.forces())));
      }
      var day = on == null ? LocalDate.now(ZoneId.of("Europe/London")) : on;
      var problem =
          new FormationProblem(
              EngineUnits.of(type),
              register.people(),
              register.fleet(),
              force == null ? Scope.everyone() : Scope.of(force),
              Math.toIntExact(day.toEpochDay()));
      return FormableAnswer.of(
          Formation.plan(problem),
          day,
          force == null ? register.forces() : java.util.List.of(force),
          register.refused());
    } catch (FileRefused | CatalogueInvalid e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }
}
