package uk.muster.equipment.check.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.muster.equipment.check.CheckList;
import uk.muster.equipment.check.CheckOutcome;
import uk.muster.equipment.check.Finding;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.register.Entry;

/// The form of a check in words and fields.
final class CheckViews {
  private CheckViews() {}

  static CheckView of(
      CheckList list, CheckForm form, List<CheckOutcome.Fault> faults, LocalDate today) {
    var errors = faults.stream().map(one -> new FieldError(one.field(), one.words())).toList();
    var on = form.value("on");
    return new CheckView(
        "Check %s %s".formatted(list.what(), list.name()),
        list.standard().map(CheckViews::standard).orElse("No standard says what to look at"),
        adds(list),
        "/check/%s/%s/%s".formatted(list.force(), list.what(), list.code()),
        errors,
        Field.of("on", "Checked on").holding(on.isEmpty() ? Words.date(today) : on).among(errors),
        Field.of("by", "Your collar number").holding(form.value("by")).among(errors),
        Field.of("notes", "Anything else").holding(form.value("notes")).among(errors),
        Field.of(CheckForm.PHOTOGRAPH + 0, "Photograph of the whole")
            .hinted("JPEG or PNG, at most 20 MB. Place and time are taken out of the file")
            .among(errors),
        lines(list, form, errors));
  }

  private static String standard(CheckList.Standard standard) {
    return standard.items().isEmpty()
        ? "%s: the standard has no lines yet".formatted(standard.name())
        : "%s: %s"
            .formatted(standard.name(), Words.count(standard.items().size(), "line", "lines"));
  }

  /// Where to add what is missing before anything can be checked.
  private static List<Link> adds(CheckList list) {
    if (list.standard().isPresent()) {
      return list.standard().get().items().isEmpty()
          ? List.of(
              new Link(
                  "Add a line to the standard",
                  Address.of("/registers/standard-items/new")
                      .with("force", list.force().value())
                      .with("standard", list.standard().get().code())
                      .text()))
          : List.of();
    }
    var standard =
        new Link(
            "Add a standard, then the items of its inspection list",
            "/registers/kit-standards/new");
    return list.what().equals("kit")
        ? List.of(
            new Link(
                "Say which standard this kit is made to",
                Entry.path("kit", list.force(), list.code()) + "/change"),
            standard)
        : List.of(standard);
  }

  private static List<CheckView.Line> lines(
      CheckList list, CheckForm form, List<FieldError> errors) {
    var items = list.standard().map(CheckList.Standard::items).orElse(List.of());
    return IntStream.rangeClosed(1, items.size())
        .mapToObj(line -> line(line, items.get(line - 1), form, errors))
        .toList();
  }

  private static CheckView.Line line(
      int line, CheckList.Item item, CheckForm form, List<FieldError> errors) {
    var note = Field.of("note-" + line, "Note").holding(form.value("note-" + line)).among(errors);
    var photograph = Field.of(CheckForm.PHOTOGRAPH + line, "Photograph").among(errors);
    return new CheckView.Line(
        Field.of("finding-" + line, "%d. %s".formatted(line, title(item)))
            .hinted(hint(item))
            .holding(form.finding(line).code())
            .among(errors),
        Arrays.stream(Finding.values()).map(one -> new Choice(one.code(), one.words())).toList(),
        note,
        photograph,
        note.isWrong() || photograph.isWrong() || !note.value().isEmpty());
  }

  private static String title(CheckList.Item item) {
    return item.quantity().isEmpty() ? item.name() : item.quantity() + " × " + item.name();
  }

  private static String hint(CheckList.Item item) {
    var asks = item.tests().equals("works") ? "Does it work?" : "Is it there?";
    return Optional.of(item.lookFor()).filter(words -> !words.isEmpty()).orElse(asks);
  }
}
