package uk.muster.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reports.draft.KeptDocument;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// Makes the page of the documents that are kept.
record DocumentListViews(Catalogue catalogue, Clock clock) {
  DocumentsView view(
      Actor actor,
      ForceId force,
      List<KeptDocument> documents,
      List<Choice> kinds,
      List<Choice> languages,
      DocumentForm form,
      List<FieldError> errors) {
    var today = Words.date(LocalDate.now(clock));
    return new DocumentsView(
        "Documents kept of " + name(force),
        force.value(),
        actor.forcesWith(Right.READ_CAPABILITY).stream()
            .sorted()
            .map(one -> new Choice(one.value(), name(one)))
            .toList(),
        table(documents),
        errors,
        kinds,
        Field.of("kind", "Kind").holding(form.text("kind")).among(errors),
        Field.of("title", "Title").holding(form.text("title")).among(errors),
        Field.of("as-at", "As at")
            .hinted("The day for which the record is read.")
            .holding(form.text("as-at").isEmpty() ? today : form.text("as-at"))
            .among(errors),
        Field.of("marking", "Marking")
            .hinted("The least that the whole document bears.")
            .holding(form.marking().words()),
        Arrays.stream(Marking.values())
            .filter(one -> actor.ceiling().covers(one))
            .map(one -> new Choice(one.words(), one.words()))
            .toList(),
        Field.of("headings", "Language of the headings").holding(form.welsh() ? "cy" : "en"),
        languages);
  }

  private static Table table(List<KeptDocument> documents) {
    return Table.of(
        "Documents kept",
        "No document is kept that you may read.",
        List.of(
            Column.of("Title"), Column.of("Kind"), Column.of("As at"), Column.of("How far it is")),
        documents.stream()
            .map(one ->
                List.of(
                    Cell.link(one.title(), one.id().path()),
                    Cell.of(one.kind().words()),
                    Cell.day(one.asAt()),
                    Cell.of(DocumentWords.state(one))))
            .toList());
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(one -> one.name()).orElse(force.value());
  }
}
