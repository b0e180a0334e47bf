package uk.muster.equipment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// The share of the value of contracts that is agreed with other forces. It is worked out only
/// where the value of every contract is known: a sum with holes would be a wrong figure.
record JointValue(Registers registers) implements Indicator {
  private static final String CONTRACTS = "contracts";

  @Override
  public String identifier() {
    return "equipment.joint-value";
  }

  @Override
  public String title() {
    return "Value of contracts agreed with other forces";
  }

  @Override
  public String definition() {
    return "The value of the contracts for equipment agreed with other forces, of the value of all"
        + " contracts in the register on the day; none where a contract has no exact value";
  }

  @Override
  public String unit() {
    return "per cent";
  }

  @Override
  public Better better() {
    return Better.NEITHER;
  }

  @Override
  public String source() {
    return "Register of contracts for equipment";
  }

  @Override
  public Right right() {
    return Right.READ_EQUIPMENT;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var href =
        Address.of("/registers/" + CONTRACTS)
            .with("force", force.value())
            .with("on", on.toString())
            .text();
    var joint = new AtomicReference<>(BigDecimal.ZERO);
    var all = new AtomicReference<>(BigDecimal.ZERO);
    var unknown =
        registers.count(
            actor,
            CONTRACTS,
            EntryQuestion.on(on).of(force),
            entry -> {
              var value =
                  PrintedNumber.of(entry.text("value"))
                      .filter(number -> number.comparator().isEmpty());
              value.ifPresent(number -> {
                all.accumulateAndGet(number.number(), BigDecimal::add);
                if (entry.text("joint").equals("yes")) {
                  joint.accumulateAndGet(number.number(), BigDecimal::add);
                }
              });
              return value.isEmpty();
            });
    if (unknown > 0) {
      return new Value.None(
          Words.count(unknown, "contract has", "contracts have") + " no exact value", href);
    }
    if (all.get().signum() == 0) {
      return new Value.None("no contracts with a value are in the register", href);
    }
    return new Value.Figure(
        joint.get().multiply(BigDecimal.valueOf(100)).divide(all.get(), 1, RoundingMode.HALF_UP),
        href);
  }
}
