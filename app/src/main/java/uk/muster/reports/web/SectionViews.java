package uk.muster.reports.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reports.draft.Comment;
import uk.muster.reports.draft.DocumentRecord;
import uk.muster.reports.draft.DocumentRights;
import uk.muster.reports.draft.OwnText;
import uk.muster.reports.web.SectionView.Part;
import uk.muster.reports.web.SectionView.Remark;
import uk.muster.shared.Actor;

/// Makes the page of one section of a document.
record SectionViews(DocumentWords words) {
  /// What was typed where the page is shown again.
  ///
  /// @param text over which version it was written, and whether it may be published
  record Typed(OwnText text, String comment, ChangedMeanwhile changed, List<FieldError> errors) {
    static Typed nothing(OwnText kept) {
      return new Typed(kept, "", ChangedMeanwhile.NOTHING, List.of());
    }
  }

  SectionView view(
      Actor actor,
      DocumentRecord record,
      List<Part> parts,
      List<String> problems,
      List<OwnText> versions,
      Typed typed) {
    var document = record.document();
    var rights = DocumentRights.of(actor, document);
    var name = typed.text().section();
    return new SectionView(
        name,
        "A section of %s. %s.".formatted(document.title(), DocumentWords.state(document)),
        document.id().path(),
        typed.errors(),
        problems,
        parts,
        name,
        rights.writes() ? document.id().path() + "/section" : "",
        typed.text().revision(),
        Field.of("text", "Your own text")
            .hinted(
                "Paragraphs with an empty line between; # before a heading; - before each item of a"
                    + " list; *stressed*; ^[a footnote]. {figure: readiness.psu-formable} says what"
                    + " the record says until the document is frozen.")
            .holding(typed.text().words())
            .among(typed.errors()),
        Field.of("for-publication", "Public edition")
            .holding(typed.text().forPublication() ? "yes" : ""),
        List.of(new Choice("yes", "This text may stand in the edition for the public")),
        typed.changed(),
        versions(versions),
        record.comments().stream()
            .filter(one -> one.section().equals(name))
            .map(one -> remark(record, rights, one, typed))
            .toList(),
        rights.comments() ? document.id().path() + "/comments" : "",
        Field.of("comment", "What is not right, or not clear")
            .holding(typed.comment())
            .among(typed.errors()));
  }

  private Remark remark(
      DocumentRecord record, DocumentRights rights, Comment comment, Typed typed) {
    var answer =
        comment
            .settled()
            .map(one ->
                "%s by %s at %s. %s"
                    .formatted(
                        one.accepted() ? "Accepted" : "Refused",
                        DocumentWords.who(one.account(), one.post()),
                        words.when(one.at()),
                        one.reason())
                    .strip())
            .orElse("Open.");
    return new Remark(
        "Comment %d, %s, %s"
            .formatted(
                comment.number(),
                DocumentWords.who(comment.account(), comment.post()),
                words.when(comment.at())),
        comment.words(),
        answer,
        comment.isOpen() && rights.settles()
            ? "%s/comments/%d".formatted(record.document().id().path(), comment.number())
            : "",
        Field.of("reason-" + comment.number(), "Reason").among(typed.errors()));
  }

  private Table versions(List<OwnText> versions) {
    return Table.of(
        "Versions of your own text",
        "Nobody has written here yet.",
        List.of(Column.number("Version"), Column.of("By"), Column.of("When"), Column.of("Text")),
        versions.stream()
            .map(one ->
                List.of(
                    Cell.of(one.revision()),
                    Cell.of(DocumentWords.who(one.account(), one.post())),
                    Cell.of(words.when(one.at())),
                    Cell.of(one.words())))
            .toList());
  }
}
