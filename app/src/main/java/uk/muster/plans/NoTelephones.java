package uk.muster.plans;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Wrong;

/// A call-out names posts and how they are reached, never the mobile telephone of a person: lists
/// are printed and left on desks.
final class NoTelephones {
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<!\\d)(?:(?:\\+|00)?44[ ().-]*(?:0[ ().-]*)?|0[ ().-]*)7(?:[ ().-]*\\d){9}(?!\\d)");

  private NoTelephones() {}

  static KindRules in(KindField... fields) {
    return row -> Stream.of(fields).flatMap(field -> wrong(row, field).stream()).toList();
  }

  private static List<Wrong> wrong(Draft row, KindField field) {
    var found = MOBILE.matcher(row.text(field.name()));
    return found.find()
        ? List.of(
            new Wrong(
                field.name(),
                row.text(field.name()),
                "%s holds a mobile telephone (%s): name the post and who holds its number"
                    .formatted(field.label(), found.group())))
        : List.of();
  }
}
