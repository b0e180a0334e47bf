package uk.muster.reports.model;

import java.time.LocalDate;
import java.util.List;
import uk.muster.shared.Classification;

/// What something in a document rests on.
///
/// @param what it was counted or taken from, in words: "Register of leads"
/// @param href where that can be seen; empty where no page shows it
/// @param asAt the day for which it holds
/// @param classification of what it was taken from
/// @param counted whether it is a figure, and of what
/// @param facts the numbers of the facts of a worked case that it says; mostly none
public record Basis(
    String what,
    String href,
    LocalDate asAt,
    Classification classification,
    Counted counted,
    List<String> facts) {
  public Basis {
    facts = List.copyOf(facts);
  }

  /// What a figure counts: small numbers of people are protected.
  public enum Counted {
    NOTHING,
    PEOPLE,
    OTHER
  }

  /// A statement, no figure.
  public static Basis of(String what, String href, LocalDate asAt, Classification classification) {
    return new Basis(what, href, asAt, classification, Counted.NOTHING, List.of());
  }

  public Basis counting(Counted other) {
    return new Basis(what, href, asAt, classification, other, facts);
  }

  public Basis saying(List<String> others) {
    return new Basis(what, href, asAt, classification, counted, others);
  }

  public boolean isFigure() {
    return counted != Counted.NOTHING;
  }
}
