package uk.muster.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// A share for which several registers are read.
///
/// @param none why there is no figure, when there is nothing to take a share of
/// @param kind the register where what was counted can be seen
record PlanShare(
    String identifier, String title, String definition, String none, String kind, Count count)
    implements Indicator {
  /// Counts the part and the whole.
  interface Count {
    Share of(Actor actor, ForceId force, LocalDate on);
  }

  /// A part of a whole.
  record Share(long part, long whole) {}

  static Indicator linksPassed(Plans plans) {
    return new PlanShare(
        "plans.links-passed-within-12-months",
        "Links whose last test passed within 12 months",
        "Links whose last test up to the day passed and was made in the 12 months before, and whose"
            + " next test is not overdue, of all links in the register; a link that nobody tried"
            + " counts as not passed",
        "no links of plans are in the register",
        PlanLinks.LINKS,
        (actor, force, on) -> {
          var links = plans.links(actor, force, on);
          var passed =
              links.stream().filter(one -> one.standing(on) == TestedLink.Standing.PASSED).count();
          return new Share(passed, links.size());
        });
  }

  static Indicator readyAtNight(Plans plans) {
    return new PlanShare(
        "plans.ready-at-night",
        "Plans in force that say when, who commands and who is called",
        "Plans in force that say when they are activated and have at least one first command and"
            + " one call-out, of all plans in force",
        "no plans in force are in the register",
        PlanKinds.PLANS,
        (actor, force, on) -> {
          var inForce = plans.inForce(actor, force, on);
          return new Share(inForce.ready(), inForce.all());
        });
  }

  @Override
  public String unit() {
    return "per cent";
  }

  @Override
  public Better better() {
    return Better.MORE;
  }

  @Override
  public String source() {
    return "Registers of plans";
  }

  @Override
  public Right right() {
    return Right.READ_CAPABILITY;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var href =
        Address.of("/registers/" + kind)
            .with("force", force.value())
            .with("on", on.toString())
            .text();
    var share = count.of(actor, force, on);
    return share.whole() == 0
        ? new Value.None(none, href)
        : new Value.Figure(
            BigDecimal.valueOf(100 * share.part())
                .divide(BigDecimal.valueOf(share.whole()), 1, RoundingMode.HALF_UP),
            href);
  }
}
