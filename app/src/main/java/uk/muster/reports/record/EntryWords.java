package uk.muster.reports.record;

import java.util.Locale;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.KindField;

/// A field of an entry as it stands inside a sentence.
final class EntryWords {
  private EntryWords() {}

  /// What stands for a field; a type that the name says already is left out.
  static String of(KindField field, String text, Entry entry, FieldReading reading) {
    var shown = isOneOfMany(field) ? small(reading.shown(field, text)) : reading.shown(field, text);
    return field.name().equals("type")
            && (shown.equals("other")
                || entry.text("name").toLowerCase(Locale.UK).contains(shown.toLowerCase(Locale.UK)))
        ? ""
        : shown;
  }

  private static boolean isOneOfMany(KindField field) {
    return field.type() instanceof FieldType.Choice || field.name().startsWith("level");
  }

  /// Without the large first letter that only the list of choices gave it.
  static String small(String words) {
    return words.length() > 1 && Character.isLowerCase(words.charAt(1))
        ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)
        : words;
  }
}
