package uk.muster.readiness.web;

import java.util.List;
import uk.muster.look.Margin;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;

/// What is left over if the local need, the national promise, or both are called.
///
/// @param twice the sum in words, with what is promised twice
public record LeftOver(int declared, int formable, List<Row> rows, String sum, String twice) {
  /// One call, and what each number of units leaves.
  public record Row(String call, int asked, Margin onDeclared, Margin onFormable) {}

  static LeftOver of(Commitment said, int formable) {
    int declared = said.declared();
    return new LeftOver(
        declared,
        formable,
        List.of(
            new Row(
                "Local need alone",
                said.neededLocally(),
                Margin.of(said.leftLocally(declared)),
                Margin.of(said.leftLocally(formable))),
            new Row(
                "National promise alone",
                said.promisedNationally(),
                Margin.of(said.leftNationally(declared)),
                Margin.of(said.leftNationally(formable))),
            new Row(
                "Both at once",
                said.both(),
                Margin.of(said.leftOfBoth(declared)),
                Margin.of(said.leftOfBoth(formable)))),
        "%s declared, %s + %s promised: %s if both are called."
            .formatted(
                Words.number(declared),
                Words.number(said.neededLocally()),
                Words.number(said.promisedNationally()),
                Margin.of(said.leftOfBoth(declared)).words()),
        twice(said));
  }

  private static String twice(Commitment said) {
    int twice = said.promisedTwice();
    if (twice == 0) {
      return "";
    }
    boolean eachIsKept =
        said.declared() >= said.neededLocally() && said.declared() >= said.promisedNationally();
    return (eachIsKept ? "Each promise looks kept when it is read alone. " : "")
        + "Together they ask for %s units, so %s of the %s declared %s promised twice."
            .formatted(
                Words.number(said.both()),
                Words.number(twice),
                Words.number(said.declared()),
                twice == 1 ? "is" : "are");
  }
}
