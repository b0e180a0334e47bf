package uk.muster.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.audit.chain.Link;
import uk.muster.audit.chain.Root;

@Repository
class LinkStore {
  private final JdbcClient sql;

  LinkStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whether this transaction may seal, and which transactions are settled.
  ///
  /// @param oldestOpen records of older transactions are committed and seen by the next statement
  /// @param newest the number that the next transaction gets
  record Turn(boolean mine, long oldestOpen, long newest) {}

  /// A record that has no link.
  record Unsealed(long recordId, String digest) {}

  /// Tries to be the one sealer until the end of the transaction; never waits.
  Turn turn() {
    return sql.sql(
            """
            select pg_try_advisory_xact_lock(hashtext('audit.link')) as mine,
              cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as oldest_open,
              cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint) as newest\
            """)
        .query(Turn.class)
        .single();
  }

  /// Records without a link that these transactions wrote. The upper end leaves out records that
  /// came from another server with a backup, whose transactions count otherwise.
  List<Unsealed> waiting(long from, long to, int most) {
    return sql.sql(
            """
            select r.record_id, encode(r.digest, 'hex') as digest
            from audit.record r
            where r.xact >= :from and r.xact <= :to
              and not exists (select from audit.link l where l.record_id = r.record_id)
            order by r.record_id
            limit :most\
            """)
        .param("from", from)
        .param("to", to)
        .param("most", most)
        .query((row, _) -> new Unsealed(row.getLong("record_id"), row.getString("digest")))
        .list();
  }

  /// How many records wait for the sealer, and since when; looks back over as many places as a
  /// transaction may have held its number before it was committed.
  Backlog backlog() {
    return sql.sql(
            """
            select count(1) as rows, min(r.at) as oldest
            from audit.record r
            where r.record_id > coalesce((select max(l.record_id) from audit.link l), 0) - 10000
              and not exists (select from audit.link l where l.record_id = r.record_id)\
            """)
        .query((row, _) ->
            new Backlog(
                row.getLong("rows"),
                Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant)))
        .single();
  }

  /// The link with the highest place; the start of the chain when there is none.
  Link last() {
    return last(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)).orElse(Link.START);
  }

  /// The last link that was sealed before a moment.
  Optional<Link> lastBefore(Instant moment) {
    return last(moment.atOffset(ZoneOffset.UTC));
  }

  private Optional<Link> last(OffsetDateTime before) {
    return sql.sql(
            """
            select seq, record_id,
              to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sealed_at,
              encode(digest, 'hex') as digest, encode(previous, 'hex') as previous,
              encode(hash, 'hex') as hash
            from audit.link
            where sealed_at < :before
            order by seq desc
            limit 1\
            """)
        .param("before", before)
        .query(Link.class)
        .optional();
  }

  /// When a link was sealed.
  static Instant moment(Link link) {
    return Instant.parse(link.sealedAt());
  }

  /// Up to which place roots were signed; 0 when none was.
  long lastRootSeq() {
    return sql.sql("select coalesce(max(seq), 0) from audit.root").query(Long.class).single();
  }

  /// Adds a root, unless another instance has just signed that day.
  void add(Root root) {
    sql.sql(
            """
            insert into audit.root (day, seq, hash, public_key, signature)
            values (:day, :seq, decode(:hash, 'hex'), :publicKey, :signature)
            on conflict (day) do nothing\
            """)
        .param("day", root.day())
        .param("seq", root.seq())
        .param("hash", root.hash())
        .param("publicKey", root.publicKey())
        .param("signature", root.signature())
        .update();
  }

  /// Adds a link for each record after the last link.
  void add(Link last, List<Unsealed> records, String at) {
    var links = new Link[records.size()];
    var before = last;
    for (var i = 0; i < links.length; i++) {
      var record = records.get(i);
      before = before.next(record.recordId(), at, record.digest());
      links[i] = before;
    }
    var all = List.of(links);
    sql.sql(
            """
            insert into audit.link (seq, record_id, sealed_at, digest, previous, hash)
            select l.seq, l.record_id, cast(:at as timestamptz), decode(l.digest, 'hex'),
              decode(l.previous, 'hex'), decode(l.hash, 'hex')
            from unnest(cast(:seqs as bigint[]), cast(:records as bigint[]),
              cast(:digests as text[]), cast(:previous as text[]), cast(:hashes as text[]))
              as l (seq, record_id, digest, previous, hash)\
            """)
        .param("at", at)
        .param("seqs", all.stream().map(Link::seq).toArray(Long[]::new))
        .param("records", all.stream().map(Link::recordId).toArray(Long[]::new))
        .param("digests", all.stream().map(Link::digest).toArray(String[]::new))
        .param("previous", all.stream().map(Link::previous).toArray(String[]::new))
        .param("hashes", all.stream().map(Link::hash).toArray(String[]::new))
        .update();
  }
}
