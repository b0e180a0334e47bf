package uk.muster.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
  private final Optional<Entry.Condition> counted;

  private EntryIndicator(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> among,
      boolean share,
      Optional<Entry.Condition> counted) {
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
    return countingUnder(
        registers, kind, name, title, definition, better, among, Entry.Condition.of(counted));
  }

  /// Counts those entries that a condition counts on the day.
  public static EntryIndicator countingUnder(
      Registers registers,
      Kind kind,
      String name,
      String title,
      String definition,
      Better better,
      Map<String, String> among,
      Entry.Condition counted) {
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
        registers,
        kind,
        name,
        title,
        definition,
        better,
        among,
        true,
        Optional.of(Entry.Condition.of(counted)));
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
            ? registers.count(actor, kind.code(), question, counted.get().on(actor, on))
            : registers.count(actor, kind.code(), question);
    var all = share ? registers.count(actor, kind.code(), question) : found;
    return value(found, all, force, on);
  }

  private Value value(long found, long all, ForceId force, LocalDate on) {
    if (!share) {
      return new Value.Figure(BigDecimal.valueOf(found), href(force, on));
    }
    return all == 0
        ? new Value.None("no %s are in the register".formatted(kind.many()), href(force, on))
        : new Value.Figure(
            BigDecimal.valueOf(100 * found)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
            href(force, on));
  }

  @Override
  public Map<ForceId, String> apart(Actor actor, LocalDate on) {
    return counted.map(one -> one.apart(actor, on)).orElse(Map.of());
  }

  /// Counts while the entries of the kind are walked through for several indicators at once: one
  /// for each force, all under the same condition.
  Supplier<Tally> tallies(Actor actor, LocalDate on) {
    Predicate<Entry> condition = counted.map(one -> one.on(actor, on)).orElse(_ -> true);
    return () -> new Tally(condition);
  }

  /// What was counted so far for this indicator.
  final class Tally {
    private final Predicate<Entry> condition;
    private long found;
    private long all;

    private Tally(Predicate<Entry> condition) {
      this.condition = condition;
    }

    void add(Entry entry) {
      if (among.entrySet().stream()
          .allMatch(code -> holds(entry, code.getKey(), code.getValue()))) {
        all++;
        found += condition.test(entry) ? 1 : 0;
      }
    }

    /// As the registers filter: one of the codes where a field holds several.
    private boolean holds(Entry entry, String field, String code) {
      return kind.field(field).filter(one -> one.type().isSeveral()).isPresent()
          ? List.of(entry.text(field).split(";", -1)).contains(code)
          : entry.text(field).equals(code);
    }

    EntryIndicator indicator() {
      return EntryIndicator.this;
    }

    Value value(ForceId force, LocalDate on) {
      return EntryIndicator.this.value(found, all, force, on);
    }
  }

  /// The indicators of one module of registers: those of one kind of record are counted together,
  /// in one walk through its entries, and whatever else there is by itself.
  public record Together(Registers registers, List<Indicator> list) implements Several {
    public Together {
      list = List.copyOf(list);
    }

    @Override
    public Map<Indicator, Indicator.Value> values(
        Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
      return values(actor, Set.of(force), on, asked).getOrDefault(force, Map.of());
    }

    @Override
    public Map<ForceId, Map<Indicator, Indicator.Value>> values(
        Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
      var values = new TreeMap<ForceId, Map<Indicator, Indicator.Value>>();
      var counted = new ArrayList<EntryIndicator>();
      forces.forEach(force -> values.put(force, new LinkedHashMap<>()));
      for (var one : asked) {
        if (one instanceof EntryIndicator entries) {
          counted.add(entries);
        } else {
          values.forEach((force, found) -> found.put(one, one.value(actor, force, on)));
        }
      }
      counted.stream()
          .collect(Collectors.groupingBy(one -> one.kind.code()))
          .forEach((kind, together) -> count(kind, actor, on, together, values));
      return values;
    }

    /// One walk through the entries of a kind, whatever the number of forces.
    private void count(
        String kind,
        Actor actor,
        LocalDate on,
        List<EntryIndicator> indicators,
        Map<ForceId, Map<Indicator, Indicator.Value>> values) {
      var tallies = new HashMap<ForceId, List<Tally>>();
      var each = indicators.stream().map(one -> one.tallies(actor, on)).toList();
      values
          .keySet()
          .forEach(force -> tallies.put(force, each.stream().map(Supplier::get).toList()));
      var question = EntryQuestion.on(on);
      registers.count(
          actor,
          kind,
          values.size() == 1 ? question.of(values.keySet().iterator().next()) : question,
          entry -> {
            tallies.getOrDefault(entry.force(), List.of()).forEach(tally -> tally.add(entry));
            return false;
          });
      tallies.forEach((force, counted) ->
          counted.forEach(tally ->
              Objects.requireNonNull(values.get(force))
                  .put(tally.indicator(), tally.value(force, on))));
    }
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
