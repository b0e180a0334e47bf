package uk.muster.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.muster.look.table.Address;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// An indicator that counts entries of one kind, or their share among others.
public final class EntryIndicator implements Indicator {
  private final Registers registers;
  private final Kind kind;
  private final String name;
  private final String title;
  private final String definition;
  private final Better better;
  private final Map<String, String> among;
  private final boolean share;
  private final Optional<BiPredicate<Entry, LocalDate>> counted;

  private EntryIndicator(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> among,
      boolean share,
      Optional<BiPredicate<Entry, LocalDate>> counted) {
    this.registers = registers;
    this.kind = kind;
    this.name = name;
    this.title = title;
    this.definition = definition;
    this.better = better;
    this.among = Map.copyOf(among);
    this.share = share;
    this.counted = counted;
  }

  /// Counts the entries that hold these codes.
  public static EntryIndicator count(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> holding) {
    return new EntryIndicator(
        registers, kind, name, title, definition, better, holding, false, Optional.empty());
  }

  /// Counts those entries of which the condition is true on the day.
  public static EntryIndicator counting(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> among,
      BiPredicate<Entry, LocalDate> counted) {
    return new EntryIndicator(
        registers, kind, name, title, definition, better, among, false, Optional.of(counted));
  }

  /// The share, in per cent, of those entries of which the condition is true on the day.
  public static EntryIndicator share(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> among,
      BiPredicate<Entry, LocalDate> counted) {
    return new EntryIndicator(
        registers, kind, name, title, definition, better, among, true, Optional.of(counted));
  }

  @Override
  public String identifier() {
    return kind.table().substring(0, kind.table().indexOf('.')) + "." + name;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public String unit() {
    return share ? "per cent" : kind.many();
  }

  @Override
  public Better better() {
    return better;
  }

  @Override
  public String source() {
    return "Register of " + kind.many();
  }

  @Override
  public Right right() {
    return kind.read();
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var question = EntryQuestion.on(on).of(force).holding(among);
    var found =
        counted.isPresent()
            ? registers.count(actor, kind.code(), question, entry -> counted.get().test(entry, on))
            : registers.count(actor, kind.code(), question);
    if (!share) {
      return new Value.Figure(BigDecimal.valueOf(found), href(force, on));
    }
    var all = registers.count(actor, kind.code(), question);
    return all == 0
        ? new Value.None("no %s are in the register".formatted(kind.many()), href(force, on))
        : new Value.Figure(
            BigDecimal.valueOf(100 * found)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
            href(force, on));
  }

  private String href(ForceId force, LocalDate on) {
    var address =
        Address.of("/registers/" + kind.code())
            .with("force", force.value())
            .with("on", on.toString());
    for (var filter : among.entrySet()) {
      address = address.with(filter.getKey(), filter.getValue());
    }
    return address.text();
  }
}
