package uk.muster.reports.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.Plainly;
import uk.muster.reports.text.Parts.Made;

/// What the inspectorate found: causes of concern, recommendations, findings and good practice.
final class InspectionFindingParts {
  /// The types of findings with the headings that they stand under, the gravest first.
  private static final Map<String, List<String>> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("cause-of-concern", List.of("Causes of concern", "cause of concern"));
    TYPES.put("recommendation", List.of("Recommendations", "recommendation"));
    TYPES.put("finding", List.of("Findings", "finding"));
    TYPES.put("good-practice", List.of("Good practice", "good practice"));
  }

  private final ForceRecord record;

  InspectionFindingParts(ForceRecord record) {
    this.record = record;
  }

  /// What was found, by type, with what became of it.
  Made findings() {
    return record
        .inspection()
        .map(inspection ->
            new Made(
                List.of(),
                TYPES.entrySet().stream()
                    .map(type -> section(type.getKey(), type.getValue(), inspection.findings()))
                    .toList()))
        .orElseGet(() -> Made.of(Block.Paragraph.of(InspectionParts.NONE)));
  }

  private Section section(String type, List<String> words, List<Entry> all) {
    var found = all.stream().filter(one -> one.text("type").equals(type)).toList();
    return Section.of(
        words.getFirst(),
        List.of(
            found.isEmpty()
                ? Block.Paragraph.of("The record holds no %s.".formatted(words.getLast()))
                : new Block.Bullets(found.stream().map(this::item).toList())));
  }

  private List<Inline> item(Entry entry) {
    var text = new StringBuilder(Plainly.sentence(entry.text("name"))).append('.');
    if (!entry.text("says").isEmpty()) {
      text.append(' ').append(Plainly.closed(entry.text("says")));
    }
    text.append(' ')
        .append(
            switch (entry.text("state")) {
              case "closed" ->
                  "It was closed%s. What shows it: %s"
                      .formatted(when(entry, "closed_on"), Plainly.closed(entry.text("evidence")));
              case "accepted" -> "The force accepts it%s.".formatted(due(entry));
              default -> "It is open%s.".formatted(due(entry));
            });
    return List.of(record.said(entry, text.toString()));
  }

  private String due(Entry entry) {
    return entry.text("due").isEmpty()
        ? "; no day is recorded by which it is due"
        : ", and due" + when(entry, "due");
  }

  private String when(Entry entry, String field) {
    var day = entry.text(field);
    return day.isEmpty() ? "" : " " + Plainly.on(day);
  }
}
