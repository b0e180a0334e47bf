package uk.muster.register.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.exchange.Feed;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// A kind of record, declared by the module that owns its table. The first field is what an entry
/// is called; it is always required, searched and listed.
///
/// @param code in addresses and the name of its file: `teams` is read from `teams.csv`
/// @param one what one is called, in small letters: "team or unit"
/// @param many what several are called: "teams and units"
/// @param purpose what it is kept for, in a sentence for the index
/// @param table schema and name
/// @param rules the module's own checks of one row
/// @param checks the module's own checks against what the registers hold, set-wise as in a feed
/// @param usual the marking of an entry of which nothing else is said
/// @param inNeed whether an entry is seen only by those who need to know of it
/// @param following entries of another kind that follow from those of this one
public record Kind(
    String code,
    String one,
    String many,
    String purpose,
    String table,
    Right read,
    Right change,
    List<KindField> fields,
    KindRules rules,
    List<Feed.Check> checks,
    Marking usual,
    boolean inNeed,
    Optional<Following> following) {
  public Kind {
    fields = List.copyOf(fields);
    checks = List.copyOf(checks);
    if (!code.matches("[a-z][a-z-]{1,38}[a-z]")) {
      throw new IllegalArgumentException("kind (%s) must be small letters and -".formatted(code));
    }
    if (!table.matches("[a-z_]+\\.[a-z_]+")) {
      throw new IllegalArgumentException("table (%s) must be schema.name".formatted(table));
    }
  }

  /// A kind that is read and changed with the rights of capability. Its last field is the handling
  /// instruction, whatever the kind.
  public static Kind of(
      String code, String one, String many, String table, String purpose, KindField... fields) {
    var first = fields[0].required().searched().listed();
    var rest = Stream.concat(Stream.of(fields).skip(1), Stream.of(UsualFields.HANDLING));
    var all = Stream.concat(Stream.of(first), rest).toList();
    return new Kind(
        code,
        one,
        many,
        purpose,
        table,
        Right.READ_CAPABILITY,
        Right.CHANGE_CAPABILITY,
        all,
        KindRules.NONE,
        List.of(),
        Marking.OFFICIAL,
        false,
        Optional.empty());
  }

  /// Who may read and change it, where that is not the rights of capability. The policies of the
  /// table must say the same.
  public Kind with(Right toRead, Right toChange) {
    return new Kind(
        code, one, many, purpose, table, toRead, toChange, fields, rules, checks, usual, inNeed,
        following);
  }

  /// Also checked by these rules.
  public Kind checked(KindRules more) {
    return new Kind(
        code,
        one,
        many,
        purpose,
        table,
        read,
        change,
        fields,
        rules.and(more),
        checks,
        usual,
        inNeed,
        following);
  }

  /// Also checked against the registers; see `Feed.Check`.
  public Kind checked(Feed.Check... more) {
    var all = Stream.concat(checks.stream(), Stream.of(more)).toList();
    return new Kind(
        code, one, many, purpose, table, read, change, fields, rules, all, usual, inNeed,
        following);
  }

  /// What an entry is marked when nothing else is said.
  public Kind usually(Marking marking) {
    return new Kind(
        code, one, many, purpose, table, read, change, fields, rules, checks, marking, inNeed,
        following);
  }

  /// An entry is seen only by those who need to know of it, or of what it hangs on. The policies of
  /// the table must say so.
  public Kind onlyInNeed() {
    return new Kind(
        code, one, many, purpose, table, read, change, fields, rules, checks, usual, true,
        following);
  }

  /// What follows from its entries.
  public Kind followedBy(Following what) {
    var next = Optional.of(what);
    return new Kind(
        code, one, many, purpose, table, read, change, fields, rules, checks, usual, inNeed, next);
  }

  /// The field that says what an entry is called.
  public KindField title() {
    return fields.getFirst();
  }

  public Optional<KindField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public List<KindField> fieldsFor(KindField.Use use) {
    return fields.stream().filter(field -> field.is(use)).toList();
  }

  /// "Teams and units", to begin a sentence.
  public String heading() {
    return capital(many);
  }

  /// The words with a capital at the beginning.
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
