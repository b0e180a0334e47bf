package uk.muster.once;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OnceStore {
  private static final String THE_ONE =
      "account = :account and key = :key and digest = decode(:digest, 'hex')";

  private final JdbcClient sql;

  OnceStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Adds it; answers false when it was sent before.
  boolean add(String account, Sent sent, Instant now) {
    return sql.sql(
                """
                insert into once.sent (account, key, digest, begun_at)
                values (:account, :key, decode(:digest, 'hex'), :now)
                on conflict do nothing\
                """)
            .param("account", account)
            .param("key", sent.key())
            .param("digest", sent.digest())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// How it stands; empty when it is unknown.
  Optional<Turn> find(String account, Sent sent) {
    return the(
            """
            select attempt, changed, status, location, content_type, body from once.sent
            where %s\
            """,
            account, sent)
        .query((row, _) -> {
          int status = row.getInt("status");
          if (status > 0) {
            return (Turn)
                new Turn.Answered(
                    new Answer(
                        status,
                        row.getString("location"),
                        row.getString("content_type"),
                        row.getString("body")));
          }
          return row.getBoolean("changed")
              ? new Turn.DoneUnanswered()
              : new Turn.Theirs(row.getInt("attempt"));
        })
        .optional();
  }

  /// Takes over; answers false when it was done or taken over meanwhile.
  boolean takeOver(String account, Sent sent, int from) {
    return the(
                """
                update once.sent set attempt = attempt + 1
                where %s and attempt = :attempt and not changed and status is null\
                """,
                account, sent)
            .param("attempt", from)
            .update()
        == 1;
  }

  /// Marks it as done; answers false when another took over.
  boolean mark(Attempt attempt) {
    return the(
                """
                update once.sent set changed = true
                where %s and attempt = :attempt and status is null\
                """,
                attempt.account(), attempt.sent())
            .param("attempt", attempt.number())
            .update()
        == 1;
  }

  void answer(Attempt attempt, Answer answer) {
    the(
            """
            update once.sent
            set status = :status, location = :location, content_type = :type, body = :body
            where %s and attempt = :attempt\
            """,
            attempt.account(), attempt.sent())
        .param("attempt", attempt.number())
        .param("status", answer.status())
        .param("location", plain(answer.location()))
        .param("type", answer.contentType())
        .param("body", plain(answer.body()))
        .update();
  }

  /// The character zero, which no table holds, as the sign for a letter that is unknown: so that
  /// what was done is not a failure for the sake of its answer.
  private static String plain(String text) {
    return text.replace('\0', '\ufffd');
  }

  /// Forgets it, unless something was changed.
  void release(Attempt attempt) {
    the(
            "delete from once.sent where %s and attempt = :attempt and not changed",
            attempt.account(), attempt.sent())
        .param("attempt", attempt.number())
        .update();
  }

  int forget(Instant now, Duration kept) {
    return sql.sql("delete from once.sent where begun_at < :before")
        .param("before", now.minus(kept).atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec the(String text, String account, Sent sent) {
    return sql.sql(text.formatted(THE_ONE))
        .param("account", account)
        .param("key", sent.key())
        .param("digest", sent.digest());
  }
}
