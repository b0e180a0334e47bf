package uk.muster.assessment.book;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Cell;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.Actor;

/// Keeps the assessments of a whole campaign, set-wise.
@Repository
class BookStore {
  private final JdbcClient sql;

  BookStore(JdbcClient sql) {
    this.sql = sql;
  }

  void addAnswers(String campaign, List<Sheet> sheets, Actor actor, Instant at) {
    var lines = new ArrayList<Book.Line>();
    var gone = new ArrayList<Boolean>();
    for (var sheet : sheets) {
      for (var line : sheet.lines()) {
        lines.add(line);
        gone.add(sheet.end() != AssessmentState.OPEN);
      }
    }
    sql.sql(
            """
            insert into assessment.answer (force_id, campaign, threat, version, question, revision, yes_no,
              rating, target, estimate, reasons, confidence, sources, inherited, explanation, document,
              by_account, by_post, recorded_at, submitted)
            select n.force_id, :campaign, n.threat, 1, n.question, 1, n.yes_no, n.rating, n.target,
              n.estimate, n.reasons, n.confidence, string_to_array(n.sources, ';'), n.inherited,
              n.explanation, n.document, :account, :post, :at, n.submitted
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:questions as text[]),
              cast(:yesNos as text[]), cast(:ratings as text[]), cast(:targets as text[]),
              cast(:estimates as text[]), cast(:reasons as text[]), cast(:confidences as text[]),
              cast(:sources as text[]), cast(:inherited as text[]), cast(:explanations as text[]),
              cast(:documents as text[]), cast(:submitted as boolean[]))
              as n (force_id, threat, question, yes_no, rating, target, estimate, reasons, confidence,
                sources, inherited, explanation, document, submitted)\
            """)
        .param("campaign", campaign)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .param("forces", texts(lines, one -> one.key().force().value()))
        .param("threats", texts(lines, one -> one.key().threat()))
        .param("questions", texts(lines, Book.Line::question))
        .param("yesNos", said(lines, Said::yesNo))
        .param("ratings", said(lines, Said::rating))
        .param("targets", said(lines, Said::target))
        .param("estimates", said(lines, Said::estimate))
        .param("reasons", said(lines, Said::reasons))
        .param("confidences", said(lines, Said::confidence))
        .param("sources", said(lines, BookStore::sources))
        .param("inherited", said(lines, Said::inherited))
        .param("explanations", said(lines, Said::explanation))
        .param("documents", said(lines, Said::document))
        .param("submitted", gone.toArray(Boolean[]::new))
        .update();
  }

  private static String sources(Said said) {
    return said.sources().stream().map(Basis::code).sorted().collect(Collectors.joining(";"));
  }

  /// Moves the assessments to where they ended; what is signed is submitted first.
  void move(String campaign, List<Sheet> sheets, Actor actor, Instant at) {
    sql.sql(
            """
            update assessment.assessment a set state = n.state, answered = n.answered,
              submissions = case n.state when 'open' then 0 else 1 end,
              authors = array[:account], submitted_by = case n.state when 'open' then '' else :account end,
              submitted_post = case n.state when 'open' then '' else :post end,
              submitted_at = case n.state when 'open' then 'infinity' else cast(:at as timestamptz) end
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:states as text[]),
              cast(:answered as int[])) as n (force_id, threat, state, answered)
            where a.force_id = n.force_id and a.campaign = :campaign and a.threat = n.threat
              and a.version = 1\
            """)
        .param("campaign", campaign)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .param("forces", texts(sheets, one -> one.key().force().value()))
        .param("threats", texts(sheets, one -> one.key().threat()))
        .param(
            "states",
            texts(
                sheets,
                one -> one.end() == AssessmentState.SIGNED ? "submitted" : one.end().code()))
        .param("answered", sheets.stream().map(Sheet::answered).toArray(Integer[]::new))
        .update();
  }

  /// Signs what was submitted, once its facts are kept.
  void sign(String campaign, List<Sheet> sheets, Actor author, Book.Hands hands, Instant at) {
    sql.sql(
            """
            update assessment.assessment a set state = 'signed', reviewed_by = :reviewer,
              reviewed_post = :reviewerPost, reviewed_at = :at, signed_by = :signer,
              signed_name = :name, signed_post = :signerPost, signed_at = :at,
              declaration = :declaration, digest = n.digest
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:digests as text[]))
              as n (force_id, threat, digest)
            where a.force_id = n.force_id and a.campaign = :campaign and a.threat = n.threat
              and a.version = 1\
            """)
        .param("campaign", campaign)
        .param("reviewer", hands.reviewer().account())
        .param("reviewerPost", hands.reviewer().post())
        .param("signer", hands.signer().account())
        .param("signerPost", hands.signer().post())
        .param("name", hands.name())
        .param("at", Timestamp.from(at))
        .param("declaration", Signing.DECLARATION)
        .param("forces", texts(sheets, one -> one.key().force().value()))
        .param("threats", texts(sheets, one -> one.key().threat()))
        .param("digests", texts(sheets, one -> one.digest(campaign, author, at)))
        .update();
  }

  private record Kept<T>(Sheet sheet, T part) {}

  void addFacts(String campaign, List<Sheet> sheets, Instant at) {
    var all = new ArrayList<Kept<Fact>>();
    sheets.stream()
        .filter(sheet -> sheet.end() != AssessmentState.OPEN)
        .forEach(sheet -> sheet.facts().values().forEach(fact -> all.add(new Kept<>(sheet, fact))));
    sql.sql(
            """
            insert into assessment.fact (force_id, campaign, threat, version, submission, indicator, title,
              unit, value, why_none, as_at, href, frozen_at)
            select n.force_id, :campaign, n.threat, 1, 1, n.indicator, n.title, n.unit, n.value, n.why,
              n.as_at, n.href, :at
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:indicators as text[]),
              cast(:titles as text[]), cast(:units as text[]), cast(:figures as text[]),
              cast(:whys as text[]), cast(:days as date[]), cast(:hrefs as text[]))
              as n (force_id, threat, indicator, title, unit, value, why, as_at, href)\
            """)
        .param("campaign", campaign)
        .param("at", Timestamp.from(at))
        .param("forces", texts(all, one -> one.sheet().key().force().value()))
        .param("threats", texts(all, one -> one.sheet().key().threat()))
        .param("indicators", texts(all, one -> one.part().indicator()))
        .param("titles", texts(all, one -> one.part().title()))
        .param("units", texts(all, one -> one.part().unit()))
        .param(
            "figures",
            texts(all, one -> one.part().value().map(BigDecimal::toPlainString).orElse("")))
        .param("whys", texts(all, one -> one.part().whyNone()))
        .param("days", texts(all, one -> one.part().asAt().toString()))
        .param("hrefs", texts(all, one -> one.part().href()))
        .update();
  }

  /// @param shown `draft`, or `submitted` for those that went out
  void addCells(String campaign, List<Sheet> sheets, String shown) {
    var all = new ArrayList<Kept<Cell>>();
    sheets.forEach(sheet -> sheet.cells().forEach(cell -> all.add(new Kept<>(sheet, cell))));
    sql.sql(
            """
            insert into assessment.cell (force_id, campaign, threat, c, level, shown, rating, confidence,
              disagreeing, answered, questions)
            select n.force_id, :campaign, n.threat, n.c, n.level, :shown, n.rating, n.confidence,
              n.disagreeing, n.answered, n.questions
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:cs as text[]),
              cast(:levels as text[]), cast(:ratings as int[]), cast(:confidences as int[]),
              cast(:disagreeing as int[]), cast(:answered as int[]), cast(:questions as int[]))
              as n (force_id, threat, c, level, rating, confidence, disagreeing, answered, questions)\
            """)
        .param("campaign", campaign)
        .param("shown", shown)
        .param("forces", texts(all, one -> one.sheet().key().force().value()))
        .param("threats", texts(all, one -> one.sheet().key().threat()))
        .param("cs", texts(all, one -> one.part().c()))
        .param("levels", texts(all, one -> one.part().level()))
        .param("ratings", numbers(all, one -> one.rating().orElse(-1)))
        .param(
            "confidences", numbers(all, one -> one.confidence().map(Confidence::degree).orElse(0)))
        .param("disagreeing", numbers(all, Cell::disagreeing))
        .param("answered", numbers(all, Cell::answered))
        .param("questions", numbers(all, Cell::questions))
        .update();
  }

  private static Integer[] numbers(List<Kept<Cell>> all, Function<Cell, Integer> part) {
    return all.stream().map(one -> part.apply(one.part())).toArray(Integer[]::new);
  }

  private static String[] said(List<Book.Line> lines, Function<Said, String> part) {
    return texts(lines, one -> part.apply(one.said()));
  }

  private static <T> String[] texts(List<T> all, Function<T, String> part) {
    return all.stream().map(part).toArray(String[]::new);
  }
}
