package uk.muster.assessment.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.assessment.evidence.EvidenceRecord;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// What the pages of evidence show.
record EvidenceViews(Register register, FieldReading reading, Catalogue catalogue, Clock clock) {
  NewEvidenceView blank(ForceId force, long mostBytes, EvidenceForm form, List<FieldError> errors) {
    return new NewEvidenceView(
        "Add evidence for %s"
            .formatted(catalogue.force(force).map(Force::name).orElse(force.value())),
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
                "Open the list of a register, narrow it, and choose “Keep this list as evidence”:"
                    + " it is frozen each time that an answer uses it"));
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
        new EvidenceTables(clock.getZone()).versions(record, path),
        new EvidenceTables(clock.getZone()).uses(record),
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
    var now =
        record.now().stream()
            .mapToObj(count ->
                new Fact(
                    "In the list today",
                    Words.count(count, "entry", "entries"),
                    new Link("Open the list", record.listOn(LocalDate.now(clock)))));
    return Stream.concat(now, stated(record)).toList();
  }

  private Stream<Fact> stated(EvidenceRecord record) {
    return register.kind("evidence").fields().stream()
        .filter(field -> !record.item().text(field.name()).isEmpty())
        .map(field ->
            new Fact(
                field.label(),
                record
                    .item()
                    .titles()
                    .getOrDefault(
                        field.name(), reading.shown(field, record.item().text(field.name())))));
  }
}
