package uk.muster.site.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Tells Spring what the settings mean, before anything starts. Without a place to send traces to,
/// nothing that could send any is even made.
public final class SettingsAtStart implements EnvironmentPostProcessor {
  private static final List<String> LOG_FORMATS = List.of("plain", "json");
  private static final String BOOT = "org.springframework.boot.";
  private static final List<String> TRACING =
      List.of(
          BOOT
              + "micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
          BOOT + "micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
          BOOT + "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
          BOOT + "micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
          BOOT + "opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration");
  private static final List<String> NEVER =
      List.of(
          BOOT
              + "micrometer.tracing.opentelemetry.autoconfigure.zipkin.ZipkinWithOpenTelemetryTracingAutoConfiguration",
          BOOT + "opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
          BOOT + "opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var format = environment.getProperty("MUSTER_LOG_FORMAT", "plain");
    if (!LOG_FORMATS.contains(format)) {
      throw new IllegalArgumentException(
          "MUSTER_LOG_FORMAT (%s) must be one of %s".formatted(format, LOG_FORMATS));
    }
    var meaning = new LinkedHashMap<String, Object>();
    meaning.put("server.address", environment.getProperty("MUSTER_BIND", "127.0.0.1"));
    traces(environment.getProperty("MUSTER_TRACES_TO", ""), meaning);
    environment.getPropertySources().addFirst(new MapPropertySource("muster settings", meaning));
  }

  private static void traces(String to, Map<String, Object> meaning) {
    if (to.isBlank()) {
      meaning.put(
          "spring.autoconfigure.exclude",
          String.join(",", TRACING) + "," + String.join(",", NEVER));
      return;
    }
    if (!to.startsWith("http://") && !to.startsWith("https://")) {
      throw new IllegalArgumentException(
          "MUSTER_TRACES_TO (%s) must begin with http:// or https://".formatted(to));
    }
    meaning.put("spring.autoconfigure.exclude", String.join(",", NEVER));
    meaning.put("management.opentelemetry.tracing.export.otlp.endpoint", to);
    meaning.put("management.tracing.sampling.probability", "1.0");
  }
}
