package uk.muster.database;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Failures that are nobody's mistake and pass: the database does not answer, or has no room.
public enum Outage {
  GONE("The database does not answer"),
  FULL("The disk of the database is full");

  /// The length of a chain of causes that is looked through.
  private static final int DEPTH = 20;

  private final String heading;

  Outage(String heading) {
    this.heading = heading;
  }

  /// As the log has it; pages say it in their own language.
  public String heading() {
    return heading;
  }

  /// The outage behind a failure; empty when it is a bug or a refusal.
  public static Optional<Outage> behind(Throwable failure) {
    var found = Optional.<Outage>empty();
    Throwable at = failure;
    for (var i = 0; at != null && i < DEPTH; i++, at = at.getCause()) {
      if (at instanceof SQLException sql && of(sql).isPresent()) {
        return of(sql);
      }
      if (at instanceof CannotCreateTransactionException
          || at instanceof DataAccessResourceFailureException) {
        found = Optional.of(GONE);
      }
    }
    return found;
  }

  /// Source: PostgreSQL 18 documentation, Appendix A, classes 08, 53 and 57.
  private static Optional<Outage> of(SQLException failure) {
    var state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (state.equals("53100")) {
      return Optional.of(FULL);
    }
    return state.startsWith("08") || state.startsWith("57P") || state.equals("53300")
        ? Optional.of(GONE)
        : Optional.empty();
  }
}
