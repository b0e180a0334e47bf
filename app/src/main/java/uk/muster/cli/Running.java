package uk.muster.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.muster.database.AwaitedDatabase;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;
import uk.muster.database.Migrations;

/// Muster, started: its database, migrated, and the application on it. Closing stops what was
/// started here, the application first.
final class Running implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ConfigurableApplicationContext context;
  private final DatabaseAddress address;
  private final @Nullable LocalPostgres postgres;
  private final List<Thread> beside = new CopyOnWriteArrayList<>();
  private volatile boolean stopping;

  private Running(
      ConfigurableApplicationContext context,
      DatabaseAddress address,
      @Nullable LocalPostgres postgres) {
    this.context = context;
    this.address = address;
    this.postgres = postgres;
  }

  /// Starts from the application class, with pages when a port is given, else without. The
  /// application starts beside the database and waits for it where it first needs it. When there is
  /// no database to be had it waits in vain, and ends with the process.
  static Running start(
      Class<?> application, Path data, Optional<Integer> port, Map<String, String> more) {
    var external = ExternalPostgres.from(System.getenv());
    var ready = new CompletableFuture<DatabaseAddress.Login>();
    var context =
        CompletableFuture.supplyAsync(
            () -> context(application, ready::join, data, port, more),
            work -> Thread.ofPlatform().daemon().name("application").start(work));
    var postgres = external.isPresent() ? null : LocalPostgres.open(data);
    try {
      var address = external.orElseGet(() -> postgres == null ? absent() : postgres.address());
      Migrations.run(address);
      ready.complete(address.application());
      return new Running(context.join(), address, postgres);
    } catch (RuntimeException e) {
      if (postgres != null) {
        postgres.close();
      }
      throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause
          ? cause
          : e;
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

  /// Works off the steps beside the pages; stopping lets the one that runs come to its end.
  void beside(String name, List<Runnable> steps) {
    beside.add(
        Thread.ofVirtual()
            .name(name)
            .start(() -> steps.stream().takeWhile(_ -> !stopping).forEach(Runnable::run)));
  }

  /// Stops in order when the process is told to end.
  void stopAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
  }

  @Override
  public void close() {
    stopping = true;
    beside.forEach(Running::await);
    context.close();
    if (postgres != null) {
      postgres.close();
    }
  }

  private static void await(Thread work) {
    try {
      var _ = work.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static DatabaseAddress absent() {
    throw new IllegalStateException("no database");
  }

  private static ConfigurableApplicationContext context(
      Class<?> application,
      AwaitedDatabase database,
      Path data,
      Optional<Integer> port,
      Map<String, String> more) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("muster.data", data.toString());
    settings.put("muster.demonstration", Boolean.toString(DemoFolder.isOne(data)));
    port.ifPresent(number -> settings.put("server.port", number.toString()));
    settings.putAll(more);
    return new SpringApplicationBuilder(application)
        .web(port.isPresent() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
        .registerShutdownHook(false)
        .initializers(context -> {
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("muster command", settings));
          context.getBeanFactory().registerSingleton("awaitedDatabase", database);
        })
        .run();
  }
}
