package uk.muster.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = bytes("12345678901234567890");
  private static final Instant NOW = Instant.ofEpochSecond(1111111111L);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Source: RFC 6238, appendix B.
  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826"
  })
  void codes_are_those_of_the_standard(long second, String sha1, String sha256, String sha512) {
    var step = Totp.step(Instant.ofEpochSecond(second));

    assertThat(Totp.code(SECRET, step, "HmacSHA1", 8)).isEqualTo(sha1);
    assertThat(Totp.code(bytes("12345678901234567890123456789012"), step, "HmacSHA256", 8))
        .isEqualTo(sha256);
    assertThat(
            Totp.code(
                bytes("1234567890123456789012345678901234567890123456789012345678901234"),
                step,
                "HmacSHA512",
                8))
        .isEqualTo(sha512);
    assertThat(Totp.code(SECRET, step)).isEqualTo(sha1.substring(2));
  }

  @Test
  void a_code_of_the_step_before_or_after_will_do_and_no_other() {
    var step = Totp.step(NOW);

    for (long off = -1; off <= 1; off++) {
      assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + off), NOW, 0)).hasValue(step + off);
    }
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 2), NOW, 0)).isEmpty();
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 2), NOW, 0)).isEmpty();
    assertThat(Totp.matching(SECRET, "", NOW, 0)).isEmpty();
  }

  @Test
  void a_code_opens_once() {
    var step = Totp.step(NOW);
    var code = Totp.code(SECRET, step);

    assertThat(Totp.matching(SECRET, code, NOW, step - 1)).hasValue(step);
    assertThat(Totp.matching(SECRET, code, NOW, step)).isEmpty();
  }

  /// Source: RFC 4648, section 10, without the padding.
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void a_secret_is_typed_in_base_32(String text, String typed) {
    assertThat(Base32.text(bytes(text))).isEqualTo(typed);
    assertThat(Base32.bytes(typed)).isEqualTo(bytes(text));
  }

  @Test
  void a_secret_is_made_by_chance_and_comes_back_as_it_was() {
    var one = AuthenticatorSecret.make(new SecureRandom());
    var two = AuthenticatorSecret.make(new SecureRandom());

    assertThat(one.text()).hasSize(32).isNotEqualTo(two.text());
    assertThat(Base32.text(one.bytes())).isEqualTo(one.text());
    assertThat(one.address("leics.planner"))
        .isEqualTo(
            "otpauth://totp/Muster:leics.planner?secret=%s&issuer=Muster&algorithm=SHA1&digits=6&period=30"
                .formatted(one.text()));
    assertThat(one).hasToString("AuthenticatorSecret");
  }

  @Test
  void the_picture_reads_back_as_the_address() throws Exception {
    var secret = AuthenticatorSecret.make(new SecureRandom());
    var picture = secret.picture("leics.planner");

    assertThat(QrReader.read(picture)).isEqualTo(secret.address("leics.planner"));
  }
}
