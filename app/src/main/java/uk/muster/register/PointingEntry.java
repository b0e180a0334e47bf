package uk.muster.register;

import java.util.ArrayList;
import java.util.List;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.ForceId;

/// An entry that points at another one.
///
/// @param field with which of its fields
public record PointingEntry(String kind, String field, ForceId force, String code, String title) {
  public String path() {
    return Entry.path(kind, force, code);
  }

  /// A field of a kind that points at entries of another.
  ///
  /// @param before what stands before the reference in the field
  record Field(Kind kind, KindField field, String before) {
    /// The fields of all kinds that point at one, each with where it stands.
    static List<Field> all(Kind kind, Register register) {
      var all = new ArrayList<Field>();
      for (var other : register.kinds()) {
        for (var field : other.fields()) {
          if (field.type() instanceof FieldType.Link(var to) && to.equals(kind.code())) {
            all.add(new Field(other, field, ""));
          } else if (field.type() instanceof FieldType.AnyLink) {
            all.add(new Field(other, field, kind.code() + "/"));
          }
        }
      }
      return all;
    }

    /// The references that entries of the kind point at, of a force that is a parameter.
    String references() {
      return """
      select substr(l.%1$s, %2$d) from %3$s l
      where l.force_id = :force and l.recorded_to = 'infinity' and starts_with(l.%1$s, '%4$s')\
      """
          .formatted(field.name(), before.length() + 1, kind.table(), before);
    }

    /// The entries that point at one, with the kind and the field.
    String select() {
      return """
      (select '%1$s' as kind, '%2$s' as field, c.force_id, c.code, c.%3$s as title
      from %4$s c where c.force_id = :force and c.%2$s = '%7$s' || :code and %5$s%6$s and c.ended_on >= :on
      order by c.%3$s limit :most)\
      """
          .formatted(
              kind.code(),
              field.name(),
              kind.title().name(),
              kind.table(),
              KindSql.NOW,
              KindSql.TRUE_ON,
              before);
    }
  }
}
