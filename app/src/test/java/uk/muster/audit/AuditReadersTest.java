package uk.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// Who reads which rows of the audit: those of the own forces, and those of no force, such as
/// signing in, only with a post that covers every force.
@MusterTest
class AuditReadersTest {
  private static final Actor SIGN_IN = Actor.system("sign-in", List.of());

  @Autowired Audit audit;
  @Autowired Catalogue catalogue;
  @Autowired Reference reference;

  private record SignedIn(Actor actor, String subject) implements Recorded {
    @Override
    public String act() {
      return "signed in";
    }

    @Override
    public Optional<ForceId> force() {
      return Optional.empty();
    }
  }

  private List<AuditRow> rows(Actor actor) {
    return audit.list(
        actor, new AuditQuestion("", "signed in", "account reader.test", Optional.empty(), 0));
  }

  private String[] forces(long most) {
    reference.load(Actor.system("test", List.of()));
    return catalogue.forces().stream()
        .map(force -> force.id().value())
        .limit(most)
        .toArray(String[]::new);
  }

  @Test
  void signing_in_is_read_by_the_auditor_of_the_nation_and_by_no_other() {
    audit.keep(SIGN_IN, new SignedIn(SIGN_IN, "account reader.test"));

    assertThat(rows(Acting.actor(Role.AUDITOR, forces(43)))).isNotEmpty();
    assertThat(rows(Acting.actor(Role.AUDITOR, forces(42)))).isEmpty();
    assertThat(rows(Acting.actor(Role.AUDITOR, "kent"))).isEmpty();
    assertThatThrownBy(() -> rows(Acting.actor(Role.ADMINISTRATOR, forces(43))))
        .isInstanceOf(NotAllowed.class);
  }
}
