package uk.muster;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts the statements that a piece of work sends to the database.
public final class Statements {
  private Statements() {}

  /// How many were sent meanwhile.
  public static int during(Runnable work) {
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = log.getLevel();
    var additive = log.isAdditive();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.setLevel(Level.DEBUG);
    log.setAdditive(false);
    log.addAppender(heard);
    try {
      work.run();
    } finally {
      log.detachAppender(heard);
      log.setAdditive(additive);
      log.setLevel(before);
    }
    return (int)
        heard.list.stream()
            .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
            .count();
  }
}
