package uk.muster.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;
import uk.muster.database.Migrations;

/// Muster, started: its database, migrated, and the application on it. Closing stops what was
/// started here, the application first.
final class Running implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final DatabaseAddress address;
  private final @Nullable LocalPostgres postgres;

  private Running(
      ConfigurableApplicationContext context,
      DatabaseAddress address,
      @Nullable LocalPostgres postgres) {
    this.context = context;
    this.address = address;
    this.postgres = postgres;
  }

  /// Starts from the application class, with pages when a port is given, else without.
  static Running start(
      Class<?> application, Path data, Optional<Integer> port, Map<String, String> more) {
    var external = ExternalPostgres.from(System.getenv());
    var postgres = external.isPresent() ? null : LocalPostgres.open(data);
    try {
      var address = external.orElseGet(() -> postgres == null ? absent() : postgres.address());
      Migrations.run(address);
      return new Running(context(application, address, data, port, more), address, postgres);
    } catch (RuntimeException e) {
      if (postgres != null) {
        postgres.close();
      }
      throw e;
    }
  }

  <T> T get(Class<T> door) {
    return context.getBean(door);
  }

  /// The role that owns the tables, for the few acts that the application may not do.
  DatabaseAddress.Login owner() {
    return address.owner();
  }

  /// The port on which pages are served.
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /// Stops in order when the process is told to end.
  void stopAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
  }

  @Override
  public void close() {
    context.close();
    if (postgres != null) {
      postgres.close();
    }
  }

  private static DatabaseAddress absent() {
    throw new IllegalStateException("no database");
  }

  private static ConfigurableApplicationContext context(
      Class<?> application,
      DatabaseAddress address,
      Path data,
      Optional<Integer> port,
      Map<String, String> more) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("muster.database.url", address.application().url());
    settings.put("muster.database.user", address.application().user());
    settings.put("muster.database.password", address.application().password());
    settings.put("muster.data", data.toString());
    settings.put("muster.demonstration", Boolean.toString(DemoFolder.isOne(data)));
    port.ifPresent(number -> settings.put("server.port", number.toString()));
    settings.putAll(more);
    return new SpringApplicationBuilder(application)
        .web(port.isPresent() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
        .registerShutdownHook(false)
        .initializers(context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("muster command", settings)))
        .run();
  }
}
