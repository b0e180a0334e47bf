package uk.muster.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// Evidence on real PostgreSQL: what is kept, what answers rest on, and what cannot be lost.
@MusterTest
class EvidenceTest {
  private static final ForceId FORCE = new ForceId("dorset");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "dorset");
  private static final Actor OTHER = Acting.actor(Role.BUSINESS_LEAD, "kent");
  private static final AtomicInteger CAMPAIGNS = new AtomicInteger();
  private final String campaign = "q%d/dorset/".formatted(CAMPAIGNS.incrementAndGet());
  private final String answer = campaign + "public-order/po-cap-local-1";

  @Autowired Evidence evidence;
  @Autowired EvidenceLibrary library;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private static Map<String, String> item(String name) {
    return Map.of("name", name, "owner", "Head of operations", "effective_on", "2026-03");
  }

  private String kept(String name, byte[] file) {
    var outcome =
        library.keep(
            LEAD, FORCE, item(name), Marking.OFFICIAL_SENSITIVE, Documents.given("plan.pdf", file));
    return ((EvidenceOutcome.Done) outcome).evidence();
  }

  @Test
  void a_large_file_comes_back_byte_for_byte_from_its_parts() {
    var large = new byte[3 << 20];
    Arrays.fill(large, (byte) 'a');
    var outcome =
        library.keep(
            LEAD,
            FORCE,
            item("Log of the night"),
            Marking.OFFICIAL_SENSITIVE,
            Documents.given("log.txt", large));
    var code = ((EvidenceOutcome.Done) outcome).evidence();

    var content = library.content(LEAD, FORCE, code, 1);

    assertThat(content.bytes()).isEqualTo(large);
    assertThat(content.version().sha256()).isEqualTo(Digests.of(large));
    assertThat(content.version().effectiveOn()).isEqualTo("2026-03");
  }

  @Test
  void one_item_proves_many_answers_each_by_the_version_that_was_newest_then() {
    var code = kept("Public order plan", Documents.pdf());
    evidence.use(LEAD, FORCE, code, answer);
    var second = (EvidenceOutcome.Done) version(code, "plan.pdf");
    evidence.use(LEAD, FORCE, code, answer + "-b");

    assertThat(second.version()).isEqualTo(2);
    assertThat(evidence.of(LEAD, FORCE, answer))
        .extracting(EvidenceUse::version)
        .containsExactly(1);
    assertThat(evidence.under(LEAD, FORCE, campaign)).hasSize(2);
    assertThat(evidence.usedBy(LEAD, FORCE, code))
        .extracting(EvidenceUse::version)
        .containsExactly(2, 1);
    assertThat(library.get(LEAD, FORCE, code).versions()).hasSize(2);
  }

  private EvidenceOutcome version(String code, String name) {
    var file = Documents.given(name, Documents.pdf());
    return library.addVersion(LEAD, FORCE, code, "2026-04", "Page 3 is new", file);
  }

  @Test
  void what_is_withdrawn_under_an_answer_stays_with_its_uses_and_is_used_no_more() {
    var code = kept("Old plan", Documents.pdf());
    evidence.use(LEAD, FORCE, code, answer);

    assertThat(library.withdraw(LEAD, FORCE, code, "")).isInstanceOf(EvidenceOutcome.Refused.class);
    assertThat(evidence.choice(LEAD, FORCE, code)).isPresent();
    library.withdraw(LEAD, FORCE, code, "Another plan is in force");

    assertThat(evidence.choice(LEAD, FORCE, code)).as("nothing to choose again").isEmpty();
    assertThat(evidence.of(LEAD, FORCE, answer))
        .extracting(EvidenceUse::withdrawn)
        .containsExactly(true);
    assertThat(library.content(LEAD, FORCE, code, 1).bytes()).isEqualTo(Documents.pdf());
    assertThat(words(evidence.use(LEAD, FORCE, code, answer + "-b")))
        .containsExactly("Old plan was withdrawn: Another plan is in force");
    assertThat(version(code, "plan.pdf")).isInstanceOf(EvidenceOutcome.Refused.class);
  }

  private static List<String> words(EvidenceOutcome outcome) {
    return ((EvidenceOutcome.Refused) outcome)
        .faults().stream().map(EvidenceOutcome.Fault::words).toList();
  }

  @Test
  void an_answer_that_no_longer_uses_an_item_is_still_on_record() {
    var code = kept("Plan", Documents.pdf());
    evidence.use(LEAD, FORCE, code, answer);

    assertThat(evidence.stopUsing(LEAD, FORCE, code, answer)).isTrue();
    assertThat(evidence.stopUsing(LEAD, FORCE, code, answer)).isFalse();

    assertThat(evidence.of(LEAD, FORCE, answer)).isEmpty();
    assertThat(evidence.usedBy(LEAD, FORCE, code))
        .singleElement()
        .satisfies(use -> assertThat(use.endedAt()).isPresent());
  }

  @Test
  void a_list_with_a_character_that_no_table_holds_is_shown_and_proves_nothing() {
    var values = new HashMap<>(item("Kept before such addresses were refused"));
    values.putAll(
        Map.of("type", "view", "state", "kept", "view_of", "teams", "view_narrowed", "type=%00"));
    add("evidence", "odd", values);

    assertThat(library.get(LEAD, FORCE, "odd").now()).isEmpty();
    assertThat(words(evidence.use(LEAD, FORCE, "odd", answer)))
        .containsExactly("What the list is narrowed by (type) holds the control character U+0000");
  }

  @Test
  void a_list_is_frozen_each_time_it_is_used() {
    add("meetings", "one", Map.of("name", "Tasking", "rhythm", "daily"));
    var outcome =
        library.keepView(
            LEAD,
            FORCE,
            item("Meetings that are held"),
            Marking.OFFICIAL,
            "/registers/meetings?q=tasking&sort=name&force=dorset");
    var code = ((EvidenceOutcome.Done) outcome).evidence();

    evidence.use(LEAD, FORCE, code, answer);
    add("meetings", "two", Map.of("name", "Tasking of the region", "rhythm", "weekly"));
    evidence.use(LEAD, FORCE, code, answer + "-b");

    var record = library.get(LEAD, FORCE, code);
    assertThat(record.item().text("view_narrowed")).isEqualTo("q=tasking");
    assertThat(record.versions()).extracting(EvidenceVersion::rows).containsExactly(2, 1);
    assertThat(record.versions()).extracting(EvidenceVersion::sha256).doesNotHaveDuplicates();
    assertThat(record.rows()).containsExactly("meetings/one", "meetings/two");
    assertThat(evidence.of(LEAD, FORCE, answer))
        .extracting(EvidenceUse::version)
        .containsExactly(1);
  }

  @Test
  void a_list_of_what_only_some_may_know_or_of_what_is_marked_higher_is_refused() {
    var marking = Marking.OFFICIAL;
    assertThat(words(library.keepView(LEAD, FORCE, item("x"), marking, "/registers/crime-groups")))
        .singleElement()
        .asString()
        .contains("only for those who need to know");
    assertThat(words(library.keepView(LEAD, FORCE, item("x"), marking, "/people")))
        .containsExactly("Address (/people) is not that of a register's list");
    changes.add(
        LEAD,
        "meetings",
        new Draft(FORCE, "secret", Map.of("name", "Covert")),
        Marking.OFFICIAL_SENSITIVE);
    var view = library.keepView(LEAD, FORCE, item("All"), marking, "/registers/meetings");
    assertThat(words(evidence.use(LEAD, FORCE, ((EvidenceOutcome.Done) view).evidence(), answer)))
        .containsExactly("The list holds entries marked higher than the evidence (OFFICIAL)");
  }

  @Test
  void another_force_and_a_post_without_the_right_see_and_change_nothing() {
    var code = kept("Plan", Documents.pdf());

    assertThatThrownBy(() -> library.get(OTHER, FORCE, code)).isInstanceOf(NotAllowed.class);
    var kent = new ForceId("kent");
    assertThatThrownBy(() -> library.get(OTHER, kent, code)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> library.content(OTHER, kent, code, 1)).isInstanceOf(NotFound.class);
    var planner = Acting.actor(Role.PLANNER, "dorset");
    assertThatThrownBy(() -> evidence.use(planner, FORCE, code, answer))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_file_above_the_limit_is_refused_without_being_read() {
    var file =
        new GivenFile(
            "all.pdf",
            (50L << 20) + 1,
            () -> {
              throw new IllegalStateException("it was read");
            });

    assertThat(words(library.keep(LEAD, FORCE, item("x"), Marking.OFFICIAL, file)))
        .containsExactly("File all.pdf is not kept: it has 51 MB and the limit is 50 MB");
  }

  private void add(String kind, String code, Map<String, String> values) {
    assertThat(changes.add(LEAD, kind, new Draft(FORCE, code, values), Marking.OFFICIAL))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }
}
