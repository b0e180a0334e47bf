package uk.muster.readiness.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.readiness.Commitment;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedNumber;

/// Where the number that a force says it needs comes from: the capability target that it follows
/// from, or that there is none.
///
/// @param before the words before the link
/// @param after the words after it
public record NeededFrom(String before, String link, String href, String after) {
  static NeededFrom of(Commitment said, List<Entry> targets) {
    var needed = Words.number(said.neededLocally());
    if (targets.isEmpty()) {
      return new NeededFrom(
          "No capability target says why %s are needed locally:".formatted(needed),
          "the register of capability targets",
          register(said),
          "holds none for this unit.");
    }
    if (targets.size() > 1) {
      return new NeededFrom(
          "For the %s needed locally there are".formatted(needed),
          Words.count(targets.size(), "capability target", "capability targets"),
          register(said),
          "which do not say together where the number comes from.");
    }
    var target = targets.getFirst();
    var decided = PrintedNumber.of(target.text("needed"));
    var same =
        decided
            .filter(one -> one.comparator().isEmpty())
            .filter(one -> one.number().intValue() == said.neededLocally())
            .isPresent();
    return new NeededFrom(
        same
            ? "The %s needed locally come from the capability target".formatted(needed)
            : "The force states that it needs %s locally, and its capability target"
                .formatted(needed),
        target.text("name"),
        target.path(),
        same
            ? assumption(target)
            : "says %s."
                .formatted(decided.map(PrintedNumber::words).orElse(target.text("needed"))));
  }

  private static String assumption(Entry target) {
    return Optional.ofNullable(target.titles().get("assumption"))
        .map("which follows from the planning assumption “%s”."::formatted)
        .orElse(".");
  }

  private static String register(Commitment said) {
    return Address.of("/registers/capability-targets")
        .with("force", said.force().value())
        .with("unit_type", said.unitType())
        .text();
  }
}
