package uk.muster.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.muster.files.Fault;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;

/// Files written for a test and imported at once.
public final class ImportFiles {
  public static final String PEOPLE = "force,person_id,rank,post,base,starts_on,leaves_on\n";
  public static final String AWARDS = "force,person_id,skill,awarded_on,expires_on\n";
  public static final String RESTRICTIONS = "force,person_id,kind,starts_on,ends_on\n";
  public static final String DUTIES = "force,person_id,starts_at,ends_at\n";
  public static final String BASES = "force,base,name,latitude,longitude\n";
  public static final String VEHICLES =
      "force,vehicle_id,kind,base,in_service_on,out_of_service_on\n";

  public static final String COURSES =
      "force,course,name,kind,skill,requires,fitness,host,provider,licence,centre,open_to,places,"
          + "days,cost,valid_months,audience,available_on,withdrawn_on\n";
  public static final String SESSIONS =
      "force,session,course,starts_on,ends_on,centre,places,state\n";
  public static final String ENROLMENTS =
      "force,person_id,session_force,session,state,enrolled_on\n";
  public static final String RESULTS =
      "force,person_id,session_force,session,attended,result,result_on,assessor\n";

  public static final String TAKE_UP =
      "force,course,workforce_group,census_on,headcount,enrolled,completed,source\n";
  public static final String REQUIREMENTS =
      "force,region,skill,number,valid_from,valid_to,source\n";
  public static final String COMMITMENTS =
      "force,unit_type,needed_locally,declared,promised_nationally,stated_on,source\n";
  public static final String PORTFOLIOS =
      "force,person_id,skill,opened_on,reviewed_on,reviewer,operations,state\n";
  public static final String EXPECTED = "force,person_id,expected_on,reason,source\n";

  private final Exchange exchange;

  public ImportFiles(Exchange exchange, Reference reference) {
    this.exchange = exchange;
    reference.load(Actor.system("test", Set.of()));
  }

  /// A CSV file in UTF-8.
  public static Source csv(String name, String text) {
    return csv(name, text, StandardCharsets.UTF_8);
  }

  public static Source csv(String name, String text, Charset encoding) {
    return bytes(name, text.getBytes(encoding));
  }

  public static Source bytes(String name, byte[] content) {
    try {
      var file = Files.createTempFile(Path.of("target"), "import", ".file");
      file.toFile().deleteOnExit();
      return new Source(Files.write(file, content), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ImportOutcome> all(Actor actor, Source source) {
    return exchange.importFile(actor, source, ImportOptions.USUAL);
  }

  /// What is wrong with the rows of an import that wait.
  public static List<Fault> waiting(
      Quarantine quarantine, Actor actor, ImportOutcome.Loaded loaded) {
    return quarantine
        .list(
            actor,
            new QuarantineQuestion(
                Optional.empty(), "", "", loaded.importId(), QuarantinedRow.State.WAITING, 0, 100))
        .stream()
        .map(QuarantinedRow::fault)
        .toList();
  }

  /// Imports a table that must be readable.
  public ImportOutcome.Loaded load(Actor actor, String text) {
    return load(actor, text, ImportOptions.USUAL);
  }

  public ImportOutcome.Loaded load(Actor actor, String text, ImportOptions options) {
    var outcome = exchange.importFile(actor, csv("test.csv", text), options).getFirst();
    if (outcome instanceof ImportOutcome.Loaded loaded) {
      return loaded;
    }
    throw new AssertionError(outcome.toString());
  }
}
