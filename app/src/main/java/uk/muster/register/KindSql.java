package uk.muster.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Following;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;

/// The SQL of one kind, made from its declaration: the only place where such SQL is made. All names
/// in it come from declarations, all values are parameters. `c` is the register.
final class KindSql {
  static final String NOW = "c.recorded_to = 'infinity'";
  static final String TRUE_ON = " and c.valid_from <= :on and c.valid_to >= :on";

  private final Kind kind;
  private final Register register;

  KindSql(Kind kind, Register register) {
    this.kind = kind;
    this.register = register;
  }

  /// What every question reads, named like the fields.
  String columns() {
    return columns(kind.fields());
  }

  private String columns(List<KindField> fields) {
    var all = new ArrayList<String>();
    all.add("c.force_id, c.code, c.marking, c.ended_on, c.valid_from, c.valid_to");
    all.add("c.recorded_from, c.recorded_to, c.recorded_by, c.import_id");
    for (var field : fields) {
      all.add("%s as %s".formatted(text(field), field.name()));
      if (field.type() instanceof FieldType.Link(var to)) {
        all.add(linked(field, register.kind(to)));
      }
    }
    return String.join(", ", all);
  }

  private static String linked(KindField field, Kind to) {
    return """
    (select t.%s from %s t where t.force_id = c.force_id and t.code = c.%s and c.%3$s <> ''
      and t.recorded_to = 'infinity' order by t.valid_to desc limit 1) as %3$s_title\
    """
        .formatted(to.title().name(), to.table(), field.name());
  }

  /// The text of a field.
  static String text(KindField field) {
    return field.isDay()
        ? "case when isfinite(c.%1$s) then to_char(c.%1$s, 'YYYY-MM-DD') else '' end"
            .formatted(field.name())
        : "c." + field.name();
  }

  /// What a list is sorted by, never null.
  String sortedBy(String column) {
    return kind.field(column)
        .map(field ->
            switch (field.type()) {
              case FieldType.Day() -> "c." + column;
              case FieldType.Printed() -> "coalesce(c.%s_sort, 'infinity'::date)".formatted(column);
              case FieldType.Figure _, FieldType.Money() ->
                  "coalesce(c.%s_sort, '-infinity'::numeric)".formatted(column);
              default -> "lower(c.%s)".formatted(column);
            })
        .orElse(column.equals("force") ? "c.force_id" : "c.code");
  }

  /// The type of what a list is sorted by.
  String sortType(String column) {
    return kind.field(column)
        .map(field ->
            switch (field.type()) {
              case FieldType.Day(), FieldType.Printed() -> "date";
              case FieldType.Figure _, FieldType.Money() -> "numeric";
              default -> "text";
            })
        .orElse("text");
  }

  /// The conditions of a question, its parameters named like its parts.
  String where(EntryQuestion question) {
    var all = new ArrayList<String>();
    all.add(
        question.knownOn().isEmpty()
            ? NOW
            : "c.recorded_from <= :known and c.recorded_to > :known");
    all.add("c.valid_from <= :on and c.valid_to >= :on");
    if (!question.ended()) {
      all.add("c.ended_on >= :on");
    }
    if (question.published()) {
      all.add("c.marking = 'OFFICIAL' and c.handling = ''");
      kind.fieldsFor(KindField.Use.WITHHOLDING)
          .forEach(field -> all.add("c.%s <> 'yes'".formatted(field.name())));
    }
    question.force().ifPresent(_ -> all.add("c.force_id = :force"));
    if (!question.text().isEmpty()) {
      all.add(searched(question));
    }
    question.filters().keySet().stream()
        .sorted()
        .forEach(name -> kind.field(name).map(KindSql::holds).ifPresent(all::add));
    return String.join(" and ", all);
  }

  /// Field by field, first what it is called: the first that holds the text settles it. Joining the
  /// fields first cost more than all else in a large register.
  private String searched(EntryQuestion question) {
    var own =
        Stream.concat(
                kind.fieldsFor(KindField.Use.SEARCHED).stream().map(KindSql::text),
                Stream.of("c.code"))
            .map("lower(%s) like :text"::formatted);
    return Stream.concat(own, otherNames(question)).collect(Collectors.joining(" or ", "(", ")"));
  }

  /// An entry is found by its other names too.
  private Stream<String> otherNames(EntryQuestion question) {
    var known =
        question.knownOn().isEmpty()
            ? "n.recorded_to = 'infinity'"
            : "n.recorded_from <= :known and n.recorded_to > :known";
    var shown = question.published() ? " and n.marking = 'OFFICIAL' and n.handling = ''" : "";
    return register.find(Register.OTHER_NAMES).stream()
        .flatMap(names ->
            Register.namedBy(names, kind).stream()
                .map(field ->
                    """
                    c.code in (select n.%1$s from %2$s n where n.force_id = c.force_id and n.%1$s <> ''
                      and %4$s and n.valid_from <= :on and n.valid_to >= :on
                      and lower(n.%3$s) like :text%5$s)\
                    """
                        .formatted(
                            field.name(), names.table(), names.title().name(), known, shown)));
  }

  private static String holds(KindField field) {
    return field.type().isSeveral()
        ? "strpos(';' || c.%1$s || ';', ';' || :filter_%1$s || ';') > 0".formatted(field.name())
        : "%s = :filter_%s".formatted(text(field), field.name());
  }

  String list(EntryQuestion question, List<KindField> fields) {
    var by = sortedBy(question.sort());
    var backwards = question.from().filter(Cursor::backwards).isPresent();
    var down = question.descending() != backwards;
    var from =
        question.from().isEmpty()
            ? ""
            : " and (%s, c.force_id, c.code) %s (:at::%s, :at_force, :at_code)"
                .formatted(by, down ? "<" : ">", sortType(question.sort()));
    var order = down ? "desc" : "asc";
    return """
    select %1$s, (%2$s)::text as sort_value from %3$s c where %4$s
    order by %2$s %5$s, c.force_id %5$s, c.code %5$s limit :most\
    """
        .formatted(columns(fields), by, kind.table(), where(question) + from, order);
  }

  String count(EntryQuestion question) {
    return """
    select count(1) as rows, max(c.recorded_from) as changed,
      coalesce(max(c.marking), 'OFFICIAL') as marking,
      min(nullif(c.handling, '')) as first_handling, max(c.handling) as last_handling
    from %s c where %s\
    """
        .formatted(kind.table(), where(question));
  }

  /// The same of the first that come, so that a large register is not counted for each page.
  String countFirst(EntryQuestion question) {
    return """
    select count(1) as rows, max(b.recorded_from) as changed,
      coalesce(max(b.marking), 'OFFICIAL') as marking,
      min(nullif(b.handling, '')) as first_handling, max(b.handling) as last_handling
    from (select c.recorded_from, c.marking, c.handling from %s c where %s limit :first) b\
    """
        .formatted(kind.table(), where(question));
  }

  /// What all that answer a question bear and when one was recorded last, for a question that many
  /// answer: each part ends at the first row found, and looks only at those that bear something.
  String borne(EntryQuestion question) {
    return """
    select (select max(c.recorded_from) from %1$s c where %2$s) as changed,
      coalesce((select c.marking from %1$s c where %2$s and c.marking <> 'OFFICIAL' limit 1),
        'OFFICIAL') as marking,
      (select min(c.handling) from %1$s c where %2$s and c.handling <> '') as first_handling,
      (select max(c.handling) from %1$s c where %2$s and c.handling <> '') as last_handling\
    """
        .formatted(kind.table(), where(question));
  }

  /// One entry on a day.
  String one() {
    return "select %s from %s c where c.force_id = :force and c.code = :code and %s%s"
        .formatted(columns(), kind.table(), NOW, TRUE_ON);
  }

  /// The entries of a force that hold one of several values in a field or `code`.
  ///
  /// @throws IllegalArgumentException when the kind has no such field
  String holdingAny(String field) {
    if (kind.field(field).isEmpty() && !field.equals("code")) {
      throw new IllegalArgumentException("%s have no field %s".formatted(kind.many(), field));
    }
    return """
    select %s from %s c where c.force_id = :force and c.%s = any (:values) and %s%s
      and c.ended_on >= :on order by c.code\
    """
        .formatted(columns(), kind.table(), field, NOW, TRUE_ON);
  }

  /// Every state of one entry that was ever recorded, the newest first.
  String history() {
    return """
    select %s from %s c where c.force_id = :force and c.code = :code
    order by c.recorded_from desc, c.valid_from desc\
    """
        .formatted(columns(), kind.table());
  }

  /// Every state of any entry of a force, ever recorded, with a word in one of its fields.
  String naming() {
    return """
    select %s from %s c where c.force_id = :force
      and :word = any (regexp_split_to_array(concat_ws(' ', %s), '[^[:alnum:]_-]+'))
    order by c.recorded_from desc, c.code, c.valid_from desc\
    """
        .formatted(
            columns(),
            kind.table(),
            kind.fields().stream().map(KindSql::text).collect(Collectors.joining(", ")));
  }

  /// The states of one entry that hold now, in the order of their days.
  String pieces() {
    return "select %s from %s c where c.force_id = :force and c.code = :code and %s order by c.valid_from"
        .formatted(columns(), kind.table(), NOW);
  }

  /// What can be pointed at: the references and titles of a force.
  String titles() {
    return """
    select c.force_id, c.code, c.%s as title from %s c
    where %s%s and c.ended_on >= :on and c.force_id = :force
    order by lower(c.%1$s), c.code limit :most\
    """
        .formatted(kind.title().name(), kind.table(), NOW, TRUE_ON);
  }

  String insert() {
    var names = kind.fields().stream().map(KindField::name).toList();
    return """
    insert into %s (force_id, code, %s, marking, ended_on, valid_from, valid_to, recorded_from,
      import_id)
    values (:force, :code, %s, :marking, :ended_on, :valid_from, :valid_to, :at, 0)\
    """
        .formatted(
            kind.table(),
            String.join(", ", names),
            names.stream().map(name -> ":field_" + name).collect(Collectors.joining(", ")));
  }

  String close() {
    return """
    update %s c set recorded_to = :at, superseded_by = 0
    where c.force_id = :force and c.code = :code and c.valid_from = :valid_from and %s\
    """
        .formatted(kind.table(), NOW);
  }

  /// What follows from the entries of an import.
  String followingImport(Following following) {
    return following(following, "c.import_id = :import");
  }

  /// What follows from one entry.
  String followingEntry(Following following) {
    return following(following, "c.force_id = :force and c.code = :code");
  }

  /// Only what is not there: what follows was perhaps worked on since.
  private String following(Following following, String from) {
    return """
    select distinct on (f.force, f.code) f.* from (%s and %s and %s) f
    where not exists (select from %s n where n.force_id = f.force and n.code = f.code)
    order by f.force, f.code\
    """
        .formatted(following.rows(), from, NOW, register.kind(following.kind()).table());
  }
}
