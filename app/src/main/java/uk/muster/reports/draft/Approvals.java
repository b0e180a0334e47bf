package uk.muster.reports.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.muster.reports.Reports;
import uk.muster.reports.TextProblem;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.edition.Audience;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.edition.Editions;
import uk.muster.reports.edition.Frozen;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;

/// Approves documents: makes the edition, whole and for the public, as the approver may read the
/// record, and freezes it. The documents are made before the transaction that keeps them begins.
@Service
public class Approvals {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Drafts drafts;
  private final Reports reports;
  private final Editions editions;
  private final Clock clock;

  Approvals(Drafts drafts, Reports reports, Editions editions, Clock clock) {
    this.drafts = drafts;
    this.reports = reports;
    this.editions = editions;
    this.clock = clock;
  }

  /// Approves a document.
  ///
  /// @param version of the document as the actor saw it
  /// @param program the version of Muster
  /// @param notice what must stand on each page; empty for nothing
  public StepOutcome approve(
      Actor actor, DocumentId id, int version, String program, String notice) {
    var record = drafts.get(actor, id);
    var document = record.document();
    actor.require(StepRules.right(document, Move.APPROVE), id.force());
    var refusal = StepRules.refusal(actor, document, version, Move.APPROVE, "", record.open());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var whole = reports.draft(actor, document.order(false).noting(notice), record.written());
    var open = reports.draft(actor, document.order(true).noting(notice), record.forPublication());
    var problems =
        Stream.concat(whole.problems().stream(), open.problems().stream())
            .map(TextProblem::words)
            .distinct()
            .toList();
    if (!problems.isEmpty()) {
      return new StepOutcome.Refused(problems);
    }
    var bears = new Classification(document.marking(), "");
    return freeze(
        actor,
        document,
        program,
        imprinted(whole.report().atLeast(bears), document, actor),
        imprinted(open.report(), document, actor));
  }

  private StepOutcome freeze(
      Actor actor, KeptDocument document, String program, Report whole, Report open) {
    var all = Frozen.of(whole);
    var told = Frozen.of(open);
    var edition =
        new Edition(
            document.id(),
            document.editions() + 1,
            Audience.WHOLE,
            document.kind().code(),
            document.title(),
            document.asAt(),
            program,
            all.classification(),
            actor.account(),
            actor.post(),
            Instant.now(clock),
            Optional.empty(),
            List.of());
    var muster = Actor.system("reports", Set.of(document.id().force()));
    var tells = editions.told(muster, edition, all, told);
    return tells.isEmpty()
        ? drafts.approve(actor, document.id(), document.version(), edition, all, told)
        : new StepOutcome.Refused(tells);
  }

  private Report imprinted(Report report, KeptDocument document, Actor actor) {
    var lines = new ArrayList<>(report.cover().lines());
    lines.add(
        Cover.Line.of(
            "Edition",
            "%d, approved on %s: %s"
                .formatted(
                    document.editions() + 1, DAY.format(LocalDate.now(clock)), actor.post())));
    var cover = report.cover().saying(lines, report.cover().state()).called(document.title());
    return new Report(cover, report.sections());
  }
}
