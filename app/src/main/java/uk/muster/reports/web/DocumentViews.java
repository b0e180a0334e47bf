package uk.muster.reports.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reports.Drafted;
import uk.muster.reports.TextProblem;
import uk.muster.reports.draft.DocumentRecord;
import uk.muster.reports.draft.DocumentRights;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.draft.KeptDocument;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.format.Format;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Makes the page of one document.
record DocumentViews(DocumentWords words, String force) {
  DocumentView view(
      Actor actor,
      DocumentRecord record,
      Drafted drafted,
      List<Edition> editions,
      String done,
      List<FieldError> errors) {
    var document = record.document();
    var writes = DocumentRights.of(actor, document).writes();
    return new DocumentView(
        document.title(),
        "%s of %s as at %s. %s."
            .formatted(
                document.kind().words(),
                force,
                Words.date(document.asAt()),
                DocumentWords.state(document)),
        done,
        errors,
        facts(record),
        actor.can(Right.READ_POSTS, document.id().force())
            ? Address.of("/who-can-see")
                .with("force", document.id().force().value())
                .with("subject", document.id().subject())
                .text()
            : "",
        new EditionTable(words, editions).table(),
        new EditionTable(words, editions).comparisons(),
        document.state().isWritten() ? drafts(document) : List.of(),
        drafted.problems().stream().map(TextProblem::words).toList(),
        sections(record, DraftReading.headings(drafted.report())),
        Arrays.stream(Move.values())
            .filter(move -> DocumentRights.moves(actor, document, move))
            .map(move -> step(document, move, errors))
            .toList(),
        document.version(),
        writes ? document.id().path() + "/name" : "",
        Field.of("title", "Title").holding(document.title()).among(errors),
        Field.of("as-at", "As at").holding(Words.date(document.asAt())).among(errors),
        steps(record));
  }

  private static List<Fact> facts(DocumentRecord record) {
    var document = record.document();
    return List.of(
        new Fact("Written by", String.join(", ", document.authors().stream().sorted().toList())),
        new Fact("Marking", document.marking().words()),
        new Fact("Comments open", Integer.toString(record.open())));
  }

  private static List<Link> drafts(KeptDocument document) {
    return Arrays.stream(Format.values())
        .map(one -> new Link(one.name(), document.id().path() + "/draft." + one.ending()))
        .toList();
  }

  private static Table sections(DocumentRecord record, List<String> headings) {
    var all =
        Stream.of(
                headings.stream(),
                record.texts().stream().map(one -> one.section()),
                record.comments().stream().map(one -> one.section()))
            .flatMap(one -> one)
            .distinct()
            .toList();
    return Table.of(
        "Sections",
        "The document has no sections.",
        List.of(Column.of("Section"), Column.of("Own text"), Column.of("Comments")),
        all.stream().map(one -> section(record, one)).toList());
  }

  private static List<Cell> section(DocumentRecord record, String heading) {
    var text = record.text(heading);
    var comments = record.comments().stream().filter(one -> one.section().equals(heading)).toList();
    var open = comments.stream().filter(one -> one.isOpen()).count();
    return List.of(
        Cell.link(heading, path(record.document().id(), heading)),
        Cell.of(text.words().isEmpty() ? "" : DocumentWords.who(text.account(), text.post())),
        Cell.of(comments.isEmpty() ? "" : "%d open of %d".formatted(open, comments.size())));
  }

  static String path(DocumentId id, String section) {
    return Address.of(id.path() + "/section").with("name", section).text();
  }

  private static DocumentView.Step step(KeptDocument document, Move move, List<FieldError> errors) {
    return new DocumentView.Step(
        "%s/steps/%s".formatted(document.id().path(), move.code()),
        move.words(),
        move.wantsReason(),
        Field.of("why-" + move.code(), "Why").among(errors));
  }

  private Table steps(DocumentRecord record) {
    return Table.of(
        "What was done",
        "Nothing was done yet.",
        List.of(
            Column.of("Step"),
            Column.of("Edition"),
            Column.of("By"),
            Column.of("When"),
            Column.of("Why")),
        record.steps().stream()
            .map(one ->
                List.of(
                    Cell.of(Words.sentence(one.state().words())),
                    Cell.of(one.edition() == 0 ? "" : Integer.toString(one.edition())),
                    Cell.of(DocumentWords.who(one.account(), one.post())),
                    Cell.of(words.when(one.at())),
                    Cell.of(one.reason())))
            .toList());
  }
}
