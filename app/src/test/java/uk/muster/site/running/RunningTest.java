package uk.muster.site.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.audit.AuditChain;
import uk.muster.database.SchemaState;
import uk.muster.shared.Role;

/// Whether it lives, whether it is ready, and its figures.
@MusterTest
class RunningTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired AuditChain chain;
  @Autowired SchemaState schema;
  @Autowired Clock clock;

  private Readiness fresh(Duration late) {
    return new Readiness(schema, chain, clock, late);
  }

  private String figures() {
    var answer = mvc.get().uri("/metrics").with(signedIn.as(Role.ADMINISTRATOR, "kent")).exchange();
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void it_lives_and_is_ready() {
    assertThat(mvc.get().uri("/health")).hasStatusOk().hasBodyTextEqualTo("Muster answers\n");
    assertThat(mvc.get().uri("/ready")).hasStatusOk().hasBodyTextEqualTo("ready\n");
  }

  @Test
  void it_is_not_ready_when_a_migration_is_missing() {
    TestDatabase.asOwner("update audit.flyway_history set success = false where version = '1'");
    try (var readiness = fresh(Duration.ofDays(1000))) {
      assertThat(readiness.faults()).containsExactly("the database lacks the migration audit 1");
    } finally {
      TestDatabase.asOwner("update audit.flyway_history set success = true where version = '1'");
    }
  }

  @Test
  void it_is_not_ready_when_the_audit_waits_too_long_for_its_seal() {
    signInWrongly();
    try (var readiness = fresh(Duration.ofNanos(1))) {
      assertThat(readiness.faults()).containsExactly("the audit is not sealed in time");
    }

    for (var from = 0L; chain.seal(AuditChain.SEALER, from).more(); ) {}
    try (var readiness = fresh(Duration.ofNanos(1))) {
      assertThat(readiness.faults()).isEmpty();
    }
  }

  private void signInWrongly() {
    mvc.post()
        .uri("/sign-in")
        .with(csrf())
        .param("account", "nobody.of.kent")
        .param("password", "wrong")
        .exchange();
  }

  @Test
  void figures_name_templates_and_no_person_force_or_account() {
    signInWrongly();
    mvc.get().uri("/readiness/kent").with(signedIn.as(Role.PLANNER, "kent")).exchange();
    var text = figures();

    assertThat(text)
        .contains(
            "uri=\"/readiness/{force}\"",
            "status=\"200\"",
            "hikaricp_connections",
            "muster_ready 1.0",
            "muster_quarantine_rows ",
            "muster_audit_unsealed_rows ",
            "muster_acts_total{act=\"sign-in refused\"}",
            "jvm_memory_used_bytes")
        .doesNotContain("kent");
  }

  @Test
  void figures_are_open_to_nobody() {
    assertThat(mvc.get().uri("/metrics")).hasStatus(302).hasRedirectedUrl("/sign-in");
    assertThat(mvc.get().uri("/metrics").with(signedIn.as(Role.PLANNER, "kent"))).hasStatus(403);
    assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer ")).hasStatus(401);
    assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer x")).hasStatus(401);
  }

  @Test
  void a_request_has_an_identifier_in_the_header_and_on_the_error_page() {
    var answer =
        mvc.get()
            .uri("/no/such/page")
            .header("X-Request-Id", "mine")
            .with(signedIn.as(Role.PLANNER, "kent"))
            .exchange();
    var id = answer.getResponse().getHeader("X-Request-Id");

    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(HtmlPage.whole(answer, 404).select("main").text()).contains("Reference: " + id);
  }
}
