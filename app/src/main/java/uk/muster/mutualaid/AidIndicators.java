package uk.muster.mutualaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// The balance of aid as an indicator, with and without exceptional operations.
record AidIndicators(MutualAid aid, Catalogue catalogue) implements Indicator.Several {
  private static final String UNIT = "psu";
  private static final String YEARS =
      " in the two whole financial years before the day and the one that it is in. Aid belongs to"
          + " the day on which it began; what both sides recorded is counted once, by the donor's"
          + " record";

  /// One of them.
  private record One(
      AidIndicators all,
      String identifier,
      String title,
      String definition,
      String unit,
      AidFilter filter,
      Function<Ledger, Balance> balance)
      implements Indicator {
    @Override
    public Better better() {
      return Better.NEITHER;
    }

    @Override
    public String source() {
      return "Ledger of mutual aid";
    }

    @Override
    public Right right() {
      return Right.READ_CAPABILITY;
    }

    @Override
    public Value value(Actor actor, ForceId force, LocalDate on) {
      return of(all.aid().ledger(actor, force, Placed.usual(on), on));
    }

    Value of(Ledger ledger) {
      var href =
          "/mutual-aid/%s/entries?unit=%s&left=%s&from=%s&until=%s"
              .formatted(
                  ledger.force(),
                  filter.unit(),
                  filter.left(),
                  ledger.period().from(),
                  ledger.period().to());
      var counted = ledger.list(filter);
      var found = balance.apply(ledger);
      if (counted.isEmpty()) {
        return new Value.None("No aid of these years is recorded", href);
      }
      return found.unsaid() == counted.size()
          ? new Value.None("No entry of these years states the number", href)
          : new Value.Figure(BigDecimal.valueOf(found.net()), href);
    }
  }

  @Override
  public List<Indicator> list() {
    var units = AidFilter.ALL.unit(UNIT);
    var usual = AidFilter.ALL.withoutExceptional();
    var unitsUsual = units.withoutExceptional();
    return List.of(
        one(
            "balance",
            "Mutual aid balance without exceptional operations",
            "Police support units provided less those received, exceptional operations apart,"
                + YEARS,
            "units",
            unitsUsual,
            ledger -> ledger.units(unitsUsual)),
        one(
            "balance-with-exceptional",
            "Mutual aid balance with exceptional operations",
            "Police support units provided less those received, exceptional operations included,"
                + YEARS,
            "units",
            units,
            ledger -> ledger.units(units)),
        one(
            "officer-days",
            "Officer-days of mutual aid without exceptional operations",
            "Officer-days provided less those received, exceptional operations apart," + YEARS,
            "officer-days",
            usual,
            ledger -> ledger.officerDays(usual)),
        one(
            "officer-days-with-exceptional",
            "Officer-days of mutual aid with exceptional operations",
            "Officer-days provided less those received, exceptional operations included," + YEARS,
            "officer-days",
            AidFilter.ALL,
            ledger -> ledger.officerDays(AidFilter.ALL)));
  }

  private Indicator one(
      String name,
      String title,
      String definition,
      String unit,
      AidFilter filter,
      Function<Ledger, Balance> balance) {
    return new One(this, "mutualaid." + name, title, definition, unit, filter, balance);
  }

  @Override
  public Map<Indicator, Indicator.Value> values(
      Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
    return values(aid.ledger(actor, force, Placed.usual(on), on), asked);
  }

  @Override
  public Map<ForceId, Map<Indicator, Indicator.Value>> values(
      Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
    var values = new TreeMap<ForceId, Map<Indicator, Indicator.Value>>();
    aid.ledgers(actor, forces, Placed.usual(on), on)
        .forces()
        .forEach((force, ledger) -> values.put(force, values(ledger, asked)));
    return values;
  }

  private static Map<Indicator, Indicator.Value> values(Ledger ledger, List<Indicator> asked) {
    var values = new LinkedHashMap<Indicator, Indicator.Value>();
    asked.forEach(one -> values.put(one, ((One) one).of(ledger)));
    return values;
  }
}
