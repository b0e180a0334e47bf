package uk.muster.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The layout is a promise to whoever verifies years later: these values may never change.
class LayoutTest {
  private static final Content CONTENT =
      new Content(
          "2026-11-21T09:00:00.000001Z",
          "kent.planner",
          "Planner, Kent",
          "PLANNER",
          "127.0.0.1",
          "kent",
          "accreditation added",
          "person 4711",
          "",
          "café",
          "");

  @Test
  void a_digest_is_what_it_always_was() {
    assertThat(CONTENT.digest())
        .isEqualTo("a0a16be5ee549843429986110c6b344afc78cf1f5fbc41d4163926d739cf82b6");
  }

  @Test
  void a_hash_is_what_it_always_was() {
    assertThat(Link.START.next(11, "2026-11-21T09:00:02.000000Z", "ab".repeat(32)).hash())
        .isEqualTo("0b4c5cac30450238c943ff4d769d7c49e86794f0ec9c3164b545f4148bda1f4d");
  }

  @Test
  void a_moment_has_six_digits_after_the_second() {
    assertThat(Layout.time(Instant.parse("2026-06-30T22:59:59.1234569Z")))
        .isEqualTo("2026-06-30T22:59:59.123456Z");
  }

  @Test
  void words_cannot_move_from_one_part_to_the_next() {
    var moved =
        new Content(
            CONTENT.at(),
            CONTENT.account(),
            CONTENT.post(),
            CONTENT.role(),
            CONTENT.from(),
            CONTENT.force(),
            CONTENT.act() + " person",
            "4711",
            CONTENT.before(),
            CONTENT.after(),
            CONTENT.reason());

    assertThat(moved.digest()).isNotEqualTo(CONTENT.digest());
  }

  @Test
  void a_key_is_read_as_it_was_written() {
    var key = SigningKey.make();
    var read = SigningKey.of(key.pem());

    var root = read.sign(LocalDate.of(2026, 11, 21), 9, Layout.FIRST);

    assertThat(root.isGenuine()).isTrue();
    assertThat(root.publicKey()).isEqualTo(key.sign(root.day(), 9, Layout.FIRST).publicKey());
  }

  @Test
  void halves_that_do_not_belong_together_are_refused_without_showing_them() {
    var one = SigningKey.make().pem();
    var other = SigningKey.make().pem();
    var mixed =
        one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
            + other.substring(other.indexOf("-----BEGIN PUBLIC"));

    assertThatThrownBy(() -> SigningKey.of(mixed))
        .hasMessageContaining("belongs to it")
        .hasMessageNotContaining("MC4");
    assertThatThrownBy(() -> SigningKey.of("")).isInstanceOf(IllegalArgumentException.class);
  }
}
