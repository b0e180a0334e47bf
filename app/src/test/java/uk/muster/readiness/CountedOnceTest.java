package uk.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Somebody on the books of two forces, from the file to the pooled figure.
@MusterTest
class CountedOnceTest {
  private static final String LINKS = "force,person_id,other_force,other_person_id\n";
  private static final Actor AVON = Acting.actor(Role.PLANNER, "avon-and-somerset");
  private static final Actor DEVON = Acting.actor(Role.PLANNER, "devon-and-cornwall");
  private static final Actor REGION =
      Acting.actor(Role.REGIONAL_COORDINATOR, "avon-and-somerset", "devon-and-cornwall");

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired ReadinessBoard boards;

  private void load(ImportFiles files, Actor planner, int sergeants, int constables) {
    var force = planner.forces().iterator().next();
    var people = new StringBuilder(ImportFiles.PEOPLE);
    var awards = new StringBuilder(ImportFiles.AWARDS);
    for (int i = 1; i <= sergeants + constables; i++) {
      people.append("%s,%d,%s,,,2020-01-01,\n".formatted(force, i, i <= sergeants ? "PS" : "PC"));
      awards.append("%s,%d,PO-L2,2024-01-01,\n".formatted(force, i));
    }
    files.load(planner, people.toString());
    files.load(planner, awards.toString());
  }

  private Board board() {
    return boards.board(
        REGION, new BoardQuestion("serial", LocalDate.of(2026, 6, 1), Optional.empty()));
  }

  @Test
  void a_link_between_two_forces_takes_the_second_count_off() {
    var files = new ImportFiles(exchange, reference);
    load(files, AVON, 1, 3);
    load(files, DEVON, 0, 3);
    assertThat(board().pooled()).isEqualTo(1);

    var link = files.load(AVON, LINKS + "avon-and-somerset,4,devon-and-cornwall,3\n");

    assertThat(link.counts().added()).isEqualTo(1);
    assertThat(board().pooled()).isZero();
    assertThat(board().countedOnce()).isEqualTo(1);
    files.load(DEVON, LINKS + "devon-and-cornwall,3,avon-and-somerset,4\n");
    assertThat(board().countedOnce()).as("said by both forces").isEqualTo(1);
  }

  @Test
  void a_link_of_somebody_else_or_to_the_force_itself_is_quarantined() {
    var files = new ImportFiles(exchange, reference);
    var outcome =
        files.load(
            AVON,
            LINKS
                + """
                avon-and-somerset,nobody,devon-and-cornwall,1
                avon-and-somerset,1,avon-and-somerset,2
                avon-and-somerset,1,atlantis,2
                devon-and-cornwall,1,avon-and-somerset,2
                """);

    assertThat(outcome.counts().quarantined()).isEqualTo(4);
    assertThat(outcome.counts().added()).isZero();
  }
}
