package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.need.Need;
import uk.muster.register.need.NeedOutcome;
import uk.muster.register.need.NeedToKnow;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// A need given to the title of a post is saved, and said where no post bears the title.
@MusterTest
class NeedOfPostTest {
  private static final ForceId FORCE = new ForceId("cumbria");
  private static final Actor KNOWS =
      new Actor("knows", "Head of crime", Role.BUSINESS_LEAD, Set.of(FORCE), "local");

  @Autowired RegisterChanges changes;
  @Autowired NeedToKnow needs;
  @Autowired Reference reference;
  @Autowired Access access;

  private void opened(String account, ForceId force, String title, LocalDate until) {
    var role = Role.BUSINESS_LEAD;
    var post =
        new Post(
            0,
            title,
            role,
            new Scope.OfForce(force),
            new Period(LocalDate.of(2020, 1, 1), until),
            role.ceiling(),
            "");
    access.open(Actor.system("test", Set.of()), account, "{noop}not-a-password", post, false);
  }

  @Test
  void a_title_that_no_post_of_the_force_bears_or_bore_is_saved_and_said() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    changes.add(
        KNOWS,
        "crime-groups",
        new Draft(
            FORCE,
            "teal",
            Map.of("name", "Teal", "state", "active", "threats", "serious-organised-crime")),
        Marking.OFFICIAL_SENSITIVE);
    opened("held", FORCE, "Analyst", Period.OPEN);
    opened("past", FORCE, "Vacant post", LocalDate.of(2024, 1, 1));
    opened("elsewhere", new ForceId("cleveland"), "Head of elsewhere", Period.OPEN);

    for (var title : List.of("Analyst", "Vacant post", "Head of elsewhere", "Hed of crime")) {
      var holder = new Need.Holder(Need.Kind.POST, title);
      assertThat(needs.give(KNOWS, "crime-groups", FORCE, "teal", holder, "Stands in"))
          .isEqualTo(new NeedOutcome.Done());
    }

    assertThat(needs.unknownPosts(KNOWS, "crime-groups", FORCE, "teal"))
        .containsExactlyInAnyOrder("Head of elsewhere", "Hed of crime");
  }
}
