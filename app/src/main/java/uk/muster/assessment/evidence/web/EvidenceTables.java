package uk.muster.assessment.evidence.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import uk.muster.assessment.evidence.EvidenceRecord;
import uk.muster.assessment.evidence.EvidenceVersion;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// The versions of an item of evidence, and what rests on it.
record EvidenceTables(ZoneId zone) {
  private static final int SHOWN_OF_DIGEST = 16;

  Table versions(EvidenceRecord record, String path) {
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

  Table uses(EvidenceRecord record) {
    return Table.of(
        "Answers that rest on it",
        "No answer rests on it.",
        List.of(
            Column.of("Answer"), Column.number("Version"), Column.of("Since"), Column.of("Until")),
        record.uses().stream()
            .map(one ->
                List.of(
                    Cell.link(one.answer(), "/assessment/answers/" + one.answer()),
                    Cell.of(one.version()),
                    Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(one.usedAt(), zone))),
                    one.endedAt()
                        .map(at -> Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(at, zone))))
                        .orElse(Cell.state(State.MET, "now"))))
            .toList());
  }
}
