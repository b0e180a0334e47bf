package uk.muster.site.running;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A line of the log is one event, whatever somebody typed.
class LogLinesTest {
  private static final Pattern BEGINS = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\dT");
  private static final String FORGED = "2026-11-28T03:00:00.000Z INFO  - u.m.s.SignIn forged";

  private static String logged(String format, String words, Throwable failure) throws Exception {
    var before = System.err;
    var bytes = new ByteArrayOutputStream();
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("MUSTER_LOG_FORMAT", format);
    try {
      System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      var configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(LogLinesTest.class.getResource("/logback.xml"));
      context.getLogger("uk.muster.Trial").error("wrong name ({})", words, failure);
    } finally {
      context.stop();
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void text_from_outside_cannot_begin_a_plain_line() throws Exception {
    for (var breaks : new String[] {"\n", "\r", "\r\n", "\u2028", "\u0085"}) {
      var text =
          logged("plain", "x" + breaks + FORGED, new IllegalStateException("y" + breaks + FORGED));

      assertThat(BEGINS.matcher(text.replaceAll("[\u2028\u0085\r]", "\n")).results().count())
          .as(text)
          .isEqualTo(1);
      assertThat(text).contains("ERROR - uk.muster.Trial wrong name (x ", "    \tat uk.muster");
    }
  }

  @Test
  void a_json_line_is_one_object() throws Exception {
    var text = logged("json", "x\n" + FORGED + "\"}", new IllegalStateException("y\n" + FORGED));

    assertThat(text.lines()).hasSize(1);
    var event = JsonMapper.shared().readTree(text);
    assertThat(event.path("level").asString()).isEqualTo("ERROR");
    assertThat(event.path("formattedMessage").asString()).contains("wrong name (x\n");
    assertThat(event.path("throwable").path("message").asString()).contains("forged");
  }
}
