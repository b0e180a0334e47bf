package uk.muster.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.framework.text.FrameworkWriter;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// Frameworks on real PostgreSQL: who writes and reads which, and that what is published stays.
@MusterTest
class FrameworkChangesTest {
  private static final Actor KENT = Acting.actor(Role.SPR_LEAD, "kent");
  private static final Actor ESSEX = Acting.actor(Role.SPR_LEAD, "essex");
  private static int next = 500;

  @Autowired FrameworkChanges changes;
  @Autowired Frameworks frameworks;
  @Autowired Mappings mappings;
  @Autowired FrameworkWiring.Names names;
  @Autowired Catalogue catalogue;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private Actor nation() {
    return Acting.actor(
        Role.NATIONAL_COORDINATOR,
        catalogue.forces().stream().map(force -> force.id().value()).toArray(String[]::new));
  }

  private static Framework kents(String threat) {
    var like =
        FrameworkExamples.framework(
            "kent-spr-2023-" + threat,
            next++,
            FrameworkExamples.question("po-capacity-local-1", "capacity", "local"));
    return new Framework(
        like.code(),
        like.version(),
        "2023",
        threat,
        like.title(),
        "kent",
        like.status(),
        like.scale(),
        like.questions(),
        like.terms(),
        like.source(),
        like.origin());
  }

  private Framework drafted(String threat) {
    var draft = kents(threat);
    assertThat(changes.bringIn(KENT, "kent.yaml", FrameworkWriter.write(draft)))
        .isEqualTo(new FrameworkOutcome.Saved(draft, 1));
    return draft;
  }

  @Test
  void a_draft_is_seen_by_its_writers_and_once_published_by_its_readers_only() {
    var draft = drafted("cyber");
    var reader = Acting.actor(Role.RISK_ANALYST, "kent");
    assertThatThrownBy(() -> frameworks.get(reader, draft.code(), draft.version()))
        .isInstanceOf(NotFound.class);

    changes.publish(KENT, draft.code(), draft.version(), 1);

    assertThat(frameworks.get(reader, draft.code(), draft.version()).published()).isTrue();
    assertThatThrownBy(() -> frameworks.get(ESSEX, draft.code(), draft.version()))
        .isInstanceOf(NotFound.class);
    assertThat(frameworks.get(nation(), draft.code(), draft.version()).owner()).isEqualTo("kent");
    assertThat(frameworks.inForce(KENT, new ForceId("kent"), "2023", "cyber"))
        .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(draft.code()));
    assertThatThrownBy(() -> frameworks.inForce(ESSEX, new ForceId("kent"), "2023", "cyber"))
        .isInstanceOf(NotAllowed.class);

    changes.withdraw(KENT, draft.code(), draft.version(), "superseded");

    assertThat(frameworks.inForce(KENT, new ForceId("kent"), "2023", "cyber").map(Framework::code))
        .isNotEqualTo(Optional.of(draft.code()));
  }

  @Test
  void what_is_published_stays_as_it_is_even_past_the_front_door() {
    var draft = drafted("public-order");
    changes.publish(KENT, draft.code(), draft.version(), 1);

    assertThat(changes.change(KENT, draft, 1))
        .isEqualTo(new FrameworkOutcome.WrongState(Framework.PUBLISHED));
    assertThatThrownBy(() ->
            write(
                KENT,
                "update assessment.framework_version set text = 'x'"
                    + " where code = '%s' and version = %d"
                        .formatted(draft.code(), draft.version())))
        .hasStackTraceContaining("is published and stays as it is");
    assertThatThrownBy(() ->
            write(
                KENT,
                """
                insert into assessment.question values ('%s', %d, 'late', 'capacity', 'local', 9)\
                """
                    .formatted(draft.code(), draft.version())))
        .hasStackTraceContaining("its questions stay as they are");
    assertThatThrownBy(() -> write(KENT, "delete from assessment.framework_version"))
        .hasStackTraceContaining("permission denied");
    changes.withdraw(KENT, draft.code(), draft.version(), "the test is over");
  }

  @Test
  void the_database_lets_nobody_write_for_another_owner() {
    var draft = drafted("terrorism");
    var where = " where code = '%s' and version = %d".formatted(draft.code(), draft.version());

    assertThat(write(ESSEX, "update assessment.framework_version set title = 'x'" + where))
        .isZero();
    for (var owner : new String[] {"essex", ""}) {
      assertThatThrownBy(() ->
              write(
                  KENT,
                  """
                  insert into assessment.framework_version
                    (code, version, owner, edition, threat, title, status, text, sha256, edit,
                    recorded_from, recorded_by, published_at, withdrawn_at, why_withdrawn)
                  values ('%s-x', 1, '%s', '2023', 'cyber', 'x', 'draft', 'x', repeat('0', 64), 1,
                    now(), 'x', 'infinity', 'infinity', '')\
                  """
                      .formatted(owner.isEmpty() ? "spr" : owner, owner)))
          .hasStackTraceContaining("row-level security");
    }
    assertThatThrownBy(() -> changes.bringIn(ESSEX, "a.yaml", FrameworkWriter.write(draft)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> changes.begin(KENT, draft.code(), draft.version(), ""))
        .isInstanceOf(NotAllowed.class);
    assertThat(changes.mayWrite(nation(), "")).isTrue();
  }

  @Test
  void the_second_who_saves_sees_what_the_first_saved() {
    var draft = drafted("public-order");
    var mine = draft.with(List.of(FrameworkExamples.question("po-a", "capacity", "local")));
    var theirs = draft.with(List.of(FrameworkExamples.question("po-b", "capacity", "local")));

    assertThat(changes.change(KENT, theirs, 1)).isEqualTo(new FrameworkOutcome.Saved(theirs, 2));

    assertThat(changes.change(KENT, mine, 1)).isEqualTo(new FrameworkOutcome.Changed(theirs, 2));
    assertThat(changes.publish(KENT, draft.code(), draft.version(), 1))
        .isEqualTo(new FrameworkOutcome.Changed(theirs, 2));
  }

  @Test
  void a_change_is_a_new_version_and_a_version_stands_once() {
    var draft = drafted("civil-emergencies");

    assertThat(changes.bringIn(KENT, "a.yaml", FrameworkWriter.write(draft)))
        .isEqualTo(new FrameworkOutcome.Taken(draft.code(), draft.version()));
    assertThat(changes.begin(KENT, draft.code(), draft.version(), "kent"))
        .isInstanceOfSatisfying(
            FrameworkOutcome.Saved.class,
            saved -> assertThat(saved.framework().version()).isEqualTo(draft.version() + 1));
  }

  @Test
  void loading_again_adds_nothing() {
    var muster =
        Actor.system("frameworks", catalogue.forces().stream().map(force -> force.id()).toList());
    changes.load(muster);

    assertThat(changes.load(muster)).isZero();
    assertThatThrownBy(() -> changes.load(KENT)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void every_shipped_framework_names_only_indicators_that_some_module_supplies() {
    var known = names.now().indicators();

    for (var edition : catalogue.editions()) {
      var shipped =
          frameworks.list(nation(), edition.code()).stream().filter(Framework::national).toList();
      assertThat(shipped).hasSize(edition.threats().size());
      assertThat(shipped)
          .allSatisfy(one ->
              assertThat(one.indicators().filter(each -> !known.contains(each)))
                  .as("unknown indicators of " + one.code())
                  .isEmpty());
    }
  }

  @Test
  void what_a_force_wrote_itself_takes_the_place_of_the_nations() {
    assertThat(
            frameworks.inForce(ESSEX, new ForceId("essex"), "2015", "cyber").map(Framework::code))
        .contains("spr-2015-cyber");

    var begun = changes.begin(ESSEX, "spr-2015-cyber", 1, "essex");

    var draft = ((FrameworkOutcome.Saved) begun).framework();
    assertThat(draft.code()).isEqualTo("essex-spr-2015-cyber");
    changes.publish(ESSEX, draft.code(), draft.version(), 1);
    assertThat(
            frameworks.inForce(ESSEX, new ForceId("essex"), "2015", "cyber").map(Framework::code))
        .contains("essex-spr-2015-cyber");
    changes.withdraw(ESSEX, draft.code(), draft.version(), "the test is over");
  }

  @Test
  void an_answer_of_2012_is_followed_to_2023() {
    var carried = mappings.carried(KENT, "spr-2023-public-order", 1, "spr-2012-public-order", 1);

    assertThat(carried.getFirst().sources().getFirst().relation()).isEqualTo(Relation.EQUAL);
    assertThat(carried).anyMatch(Carried::fresh);
    assertThat(frameworks.mappings(KENT, "spr-2023-public-order", 1))
        .extracting(Mapping::fromCode)
        .containsExactly("spr-2015-public-order");
  }

  @Test
  void a_mapping_that_leads_back_or_hangs_in_the_air_is_refused() {
    var older = drafted("cyber");
    var newer = drafted("public-order");
    var there = mapped(older, newer, "po-capacity-local-1");

    assertThat(mappings.bringIn(KENT, "m.yaml", there)).isInstanceOf(MappingOutcome.Saved.class);
    assertThat(mappings.bringIn(KENT, "m.yaml", there)).isInstanceOf(MappingOutcome.Taken.class);
    assertThat(mappings.bringIn(KENT, "m.yaml", mapped(newer, older, "po-capacity-local-1")))
        .isInstanceOfSatisfying(
            MappingOutcome.Circular.class, circle -> assertThat(circle.chain()).hasSize(3));
    assertThat(mappings.bringIn(KENT, "m.yaml", mapped(newer, older, "gone")))
        .isInstanceOfSatisfying(
            MappingOutcome.Faulty.class,
            faulty -> assertThat(faulty.faults()).hasSize(2).first().asString().contains("(gone)"));
    assertThatThrownBy(() ->
            mappings.bringIn(
                KENT,
                "m.yaml",
                there.replaceAll(
                    "to: kent-\\S+\nto-version: \\d+", "to: spr-2023-cyber\nto-version: 1")))
        .isInstanceOf(NotAllowed.class);
  }

  private static String mapped(Framework from, Framework to, String question) {
    return MappingText.write(
        new Mapping(
            from.code(),
            from.version(),
            to.code(),
            to.version(),
            List.of(new Mapping.Pair(question, question, Relation.EQUAL, ""))));
  }

  private int write(Actor actor, String statement) {
    return acting.rollBack(actor, () -> sql.sql(statement).update());
  }
}
