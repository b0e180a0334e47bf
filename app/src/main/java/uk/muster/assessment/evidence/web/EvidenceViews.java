package uk.muster.assessment.evidence.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.assessment.evidence.EvidenceRecord;
import uk.muster.assessment.evidence.EvidenceVersion;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// What the pages of evidence show.
record EvidenceViews(Register register, FieldReading reading, ZoneId zone) {
  private static final int SHOWN_OF_DIGEST = 16;

  NewEvidenceView blank(ForceId force, long mostBytes, EvidenceForm form, List<FieldError> errors) {
    return new NewEvidenceView(
        "Add evidence for %s".formatted(force),
        "A file of at most %d MB, or the list of a register. One item can prove many answers."
            .formatted(mostBytes >> 20),
        errors,
        force.value(),
        form.field("name", "What it shows", errors),
        form.field("owner", "Owner, by post", errors),
        form.field("about", "About", errors),
        form.field("effective_on", "True as of", errors)
            .hinted("Such as 2026-11-28, 2026-11 or 2026: not the day on which it is sent"),
        form.field("expires", "Expires", errors).hinted("Such as 2027-11-28"),
        form.field("remind_on", "Remind on", errors).hinted("Stands in the calendar"),
        Field.of("marking", "Marking").holding(form.marking().words()),
        Stream.of(Marking.values()).map(one -> new Choice(one.words(), one.words())).toList(),
        file(errors),
        EvidenceRecord.accepted(),
        form.field("address", "Or the address of a list", errors)
            .hinted(
                "Open the list of a register, narrow it, and copy its address: it is frozen each"
                    + " time that an answer uses it"));
  }

  private static Field file(List<FieldError> errors) {
    return Field.of("file", "File")
        .hinted("PDF, JPEG, PNG, Word, Excel, OpenDocument, CSV or text; no macros")
        .among(errors);
  }

  EvidenceView item(
      EvidenceRecord record, boolean changes, EvidenceForm form, List<FieldError> errors) {
    var item = record.item();
    var path = "/evidence/%s/%s".formatted(item.force(), item.code());
    return new EvidenceView(
        item.text("name") + (record.isWithdrawn() ? ": withdrawn" : ""),
        "%s; %s."
            .formatted(
                Words.count(record.versions().size(), "version", "versions"),
                Words.count(record.inUse(), "answer rests on it", "answers rest on it")),
        errors,
        facts(record),
        versions(record, path),
        uses(record),
        changes && !record.isView() && !record.isWithdrawn(),
        changes && !record.isWithdrawn(),
        path,
        file(errors),
        EvidenceRecord.accepted(),
        form.field("effective_on", "True as of", errors).hinted("Such as 2026-11-28"),
        form.field("note", "What is new", errors),
        form.field("withdrawn_because", "Why it is withdrawn", errors),
        List.of(
            new Link("The record, with its history", item.path()),
            new Link("All evidence", "/registers/evidence?force=" + item.force())));
  }

  private List<Fact> facts(EvidenceRecord record) {
    return register.kind("evidence").fields().stream()
        .filter(field -> !record.item().text(field.name()).isEmpty())
        .map(field ->
            new Fact(
                field.label(),
                record
                    .item()
                    .titles()
                    .getOrDefault(
                        field.name(), reading.shown(field, record.item().text(field.name())))))
        .toList();
  }

  private Table versions(EvidenceRecord record, String path) {
    return Table.of(
        "Versions",
        record.isView()
            ? "The list was not used yet: it is frozen when an answer uses it."
            : "No file is kept yet.",
        List.of(
            Column.of("Version"),
            Column.number("Size or entries"),
            Column.of("True as of"),
            Column.of("Kept"),
            Column.of("By"),
            Column.of("SHA-256"),
            Column.of("What is new")),
        record.versions().stream()
            .map(one ->
                List.of(
                    Cell.link(
                        "%d: %s".formatted(one.number(), one.fileName()),
                        address(record, one, path)),
                    Cell.of(size(one)),
                    Cell.of(one.effectiveOn()),
                    Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(one.addedAt(), zone))),
                    Cell.of(one.addedBy()),
                    Cell.of(one.sha256().substring(0, SHOWN_OF_DIGEST) + "…"),
                    Cell.of(one.note())))
            .toList());
  }

  /// A file is taken out; of a frozen list the list of that day is opened.
  private static String address(EvidenceRecord record, EvidenceVersion version, String path) {
    return version
        .frozenOn()
        .map(day -> record.listOn(day))
        .orElse("%s/versions/%d".formatted(path, version.number()));
  }

  private static String size(EvidenceVersion version) {
    return version.frozenOn().isPresent()
        ? Words.count(version.rows(), "entry", "entries")
        : version.bytes() < 1 << 20
            ? "%s KB".formatted(Words.number((version.bytes() >> 10) + 1))
            : "%s MB".formatted(Words.number(version.bytes() >> 20));
  }

  private Table uses(EvidenceRecord record) {
    return Table.of(
        "Answers that rest on it",
        "No answer rests on it.",
        List.of(
            Column.of("Answer"), Column.number("Version"), Column.of("Since"), Column.of("Until")),
        record.uses().stream()
            .map(one ->
                List.of(
                    Cell.of(one.answer()),
                    Cell.of(one.version()),
                    Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(one.usedAt(), zone))),
                    one.endedAt()
                        .map(at -> Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(at, zone))))
                        .orElse(Cell.state(State.MET, "now"))))
            .toList());
  }
}
