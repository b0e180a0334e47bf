package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// The sign-ins of a demonstration.
@MusterTest
class DemoAccountsTest {
  @Autowired Access access;
  @Autowired PasswordEncoder encoder;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  @Test
  void there_is_one_of_each_role_and_each_opens_what_its_post_covers() {
    var listed = new DemoAccounts(access, encoder).open("a-made-password");

    assertThat(DemoAccounts.SEATS)
        .extracting(seat -> seat.post().role())
        .containsAll(Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList());
    assertThat(listed.lines())
        .hasSize(DemoAccounts.SEATS.size())
        .allMatch(line -> line.length() <= 80);
    for (var seat : DemoAccounts.SEATS) {
      assertThat(mvc.get().uri("/your-posts").with(user(seat.account())).exchange())
          .as(seat.account())
          .hasStatusOk()
          .bodyText()
          .contains(seat.post().title());
    }
  }
}
