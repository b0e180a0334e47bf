package uk.muster.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server process that this process started, kept running: when it ends by itself, because it
/// was killed or its disk was full, it is started again until it runs.
final class KeptServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);
  private static final long BETWEEN = 1000;

  private final DatabaseHome home;
  private final DatabaseHome.Access access;
  private final Path passwords;
  private final Thread watch;
  private EmbeddedPostgres server;
  private boolean stopped;

  private KeptServer(DatabaseHome home, DatabaseHome.Access access, Path passwords)
      throws IOException {
    this.home = home;
    this.access = access;
    this.passwords = passwords;
    server = LocalServer.launch(home, access, passwords);
    watch = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::keep);
  }

  static KeptServer start(DatabaseHome home, DatabaseHome.Access access, Path passwords)
      throws IOException {
    var kept = new KeptServer(home, access, passwords);
    kept.watch.start();
    return kept;
  }

  private void keep() {
    try {
      while (!Thread.interrupted()) {
        Thread.sleep(BETWEEN);
        again();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void again() throws InterruptedException {
    if (stopped || new LeftBehind(home.data()).isRunning()) {
      return;
    }
    LOG.error("PostgreSQL in {} has ended by itself and is started again", home.folder());
    try {
      server.close();
      new LeftBehind(home.data()).settle(() -> LocalServer.answers(access));
      server = LocalServer.launch(home, access, passwords);
      LOG.warn("PostgreSQL in {} runs again", home.folder());
    } catch (IOException | RuntimeException e) {
      LOG.error("PostgreSQL in {} did not start again: {}", home.folder(), e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    synchronized (this) {
      stopped = true;
      server.close();
    }
  }
}
