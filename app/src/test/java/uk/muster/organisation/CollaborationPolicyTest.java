package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A collaboration is kept by one force and read by those that take part in it, and by no others.
@MusterTest
class CollaborationPolicyTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private static final Actor KEEPER = Acting.actor(Role.PLANNER, "devon-and-cornwall");
  private static final Actor MEMBER = Acting.actor(Role.PLANNER, "dorset");
  private static final Actor STRANGER = Acting.actor(Role.PLANNER, "gwent");

  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void collaborations() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add("collaborations", "joint", Map.of("name", "Joint unit"), Marking.OFFICIAL);
    add("collaborations", "closed", Map.of("name", "Closed unit"), Marking.OFFICIAL_SENSITIVE);
    for (var code : List.of("joint", "closed")) {
      add(
          "members",
          code + "-dorset",
          Map.of("name", "Dorset", "collaboration", code, "member", "dorset"),
          Marking.OFFICIAL);
      add(
          "members",
          code + "-cornwall",
          Map.of("name", "Devon", "collaboration", code, "member", "devon-and-cornwall"),
          Marking.OFFICIAL);
    }
    add("teams", "team", Map.of("name", "A team"), Marking.OFFICIAL);
  }

  private void add(String kind, String code, Map<String, String> values, Marking marking) {
    changes.add(KEEPER, kind, new Draft(new ForceId("devon-and-cornwall"), code, values), marking);
  }

  private List<String> seen(Actor actor, String kind) {
    return registers.list(actor, kind, EntryQuestion.on(today)).entries().stream()
        .map(Entry::code)
        .toList();
  }

  @Test
  void a_member_reads_the_collaboration_and_its_own_share() {
    assertThat(seen(KEEPER, "collaborations")).containsExactly("closed", "joint");
    assertThat(seen(MEMBER, "collaborations")).containsExactly("joint");
    assertThat(seen(MEMBER, "members")).containsExactly("closed-dorset", "joint-dorset");
  }

  @Test
  void a_member_reads_nothing_else_and_others_read_nothing() {
    assertThat(seen(MEMBER, "teams")).isEmpty();
    assertThat(seen(STRANGER, "collaborations")).isEmpty();
    assertThat(seen(STRANGER, "members")).isEmpty();
  }

  @Test
  void a_member_changes_nothing() {
    var joint =
        registers.get(MEMBER, "collaborations", new ForceId("devon-and-cornwall"), "joint", today);

    assertThat(joint.text("name")).isEqualTo("Joint unit");
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            changes.end(
                MEMBER,
                "collaborations",
                joint.force(),
                "joint",
                joint.version(),
                java.util.Optional.of(today)))
        .hasMessageContaining("change capability");
  }
}
