package uk.muster.inspection.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.inspection.InspectionRecord;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.shown.Shown;

/// What stands beside the judgements of an inspection: the fact check, the fieldwork, the criteria
/// and the publications.
record AsideTables(InspectionRecord record, Shown shown) {
  Table comments() {
    var rows =
        record.comments().stream()
            .map(one -> {
              var reply = Optional.ofNullable(record.replies().get(one.code()));
              return List.of(
                  Shown.titled(one),
                  shown.cell(one, "judgement", "finding"),
                  shown.cell(one, "says"),
                  reply
                      .map(it -> Cell.link(shown.text(it, "outcome"), it.path()))
                      .orElseGet(() -> Cell.state(State.OPEN, "no reply yet")),
                  Cell.of(reply.map(it -> it.text("reply")).orElse("")));
            })
            .toList();
    return Table.of(
        "Fact check",
        "The force has made no comment.",
        List.of(
            Column.of("Comment"),
            Column.of("About"),
            Column.of("What the force says"),
            Column.of("Reply"),
            Column.of("Why")),
        rows);
  }

  /// What several inspectors judged of the same thing; the force does not see it.
  Table moderation() {
    var rows =
        record.moderated().stream()
            .map(one ->
                List.of(
                    shown.cell(
                        one.judgements().getFirst(), "criterion", "threats", "four_c", "level"),
                    Cell.of(
                        one.judgements().stream()
                            .map(it -> "%s: %s".formatted(judge(it), it.text("step")))
                            .collect(Collectors.joining("; "))),
                    one.moderation()
                        .map(it -> Cell.link(it.text("step"), it.path()))
                        .orElseGet(() ->
                            one.differ()
                                ? Cell.state(State.OPEN, "not moderated yet")
                                : Cell.state(State.MET, "the same")),
                    Cell.of(one.moderation().map(it -> it.text("reasons")).orElse("")),
                    Cell.of(one.moderation().map(AsideTables::moderator).orElse(""))))
            .toList();
    return Table.of(
        "Moderation across inspectors",
        "No two inspectors have judged the same thing.",
        List.of(
            Column.of("Of what"),
            Column.of("Judged by whom, 0 to 4"),
            Column.of("Moderated"),
            Column.of("Why"),
            Column.of("By")),
        rows);
  }

  private static String judge(Entry judgement) {
    var post = judgement.text("judged_by");
    return post.isEmpty() ? judgement.recordedBy() : post;
  }

  private static String moderator(Entry moderation) {
    var post = moderation.text("moderated_by");
    return post.isEmpty() ? moderation.recordedBy() : post;
  }

  Table fieldwork() {
    return shown.table(
        "Fieldwork",
        "No fieldwork is recorded that your post may read.",
        record.fieldwork(),
        "Type",
        "type",
        "When",
        "held_on",
        "With",
        "with_role",
        "Counted",
        "counted counted_of",
        "Seen or said",
        "seen");
  }

  Table criteria() {
    return shown.table(
        "Criteria",
        "No criterion is recorded.",
        record.criteria(),
        "How far",
        "depth",
        "Threat",
        "threats",
        "Framework",
        "framework",
        "Question",
        "question asks");
  }

  Table publications() {
    return shown.table(
        "Publications",
        "Nothing is published of it.",
        record.publications(),
        "Covers",
        "covers",
        "Counts in",
        "counts_in",
        "Area",
        "area",
        "Published",
        "published_in published_on");
  }
}
