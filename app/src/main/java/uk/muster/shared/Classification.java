package uk.muster.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The government classification that a record or a page bears: its marking, and what is said about
/// handling it.
///
/// @param handling such as "For forces of the region only"; empty where nothing is said
public record Classification(Marking marking, String handling) {
  /// What bears nothing else.
  public static final Classification OFFICIAL = new Classification(Marking.OFFICIAL, "");

  private static final String SEVERAL = "as each record says";
  private static final int LONGEST_IN_A_NAME = 40;

  /// The one that a page bears which shows all of these: the highest marking; their instruction
  /// where they have the same one, else a word that sends to each.
  public static Classification of(Stream<Classification> shown) {
    var instructions = new TreeSet<String>();
    var highest =
        shown
            .peek(one ->
                Optional.of(one.handling).filter(it -> !it.isEmpty()).ifPresent(instructions::add))
            .map(Classification::marking)
            .reduce(Marking.OFFICIAL, Marking::higher);
    return new Classification(
        highest, instructions.isEmpty() ? "" : between(instructions.first(), instructions.last()));
  }

  /// The instruction of many, of which the first and the last in the alphabet are known.
  public static String between(String first, String last) {
    return first.equals(last) ? last : SEVERAL;
  }

  /// What bears this one and the other.
  public Classification and(Classification other) {
    return of(Stream.of(this, other));
  }

  /// As the policy writes it: `OFFICIAL-SENSITIVE: for forces of the region only`.
  public String words() {
    return handling.isEmpty() ? marking.words() : marking.words() + ": " + handling;
  }

  /// As the name of a file can hold it.
  public String inName() {
    var letters = handling.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var cut = letters.substring(0, Math.min(letters.length(), LONGEST_IN_A_NAME));
    return (marking.words() + "-" + cut).replaceAll("-+$", "").replace("--", "-");
  }
}
