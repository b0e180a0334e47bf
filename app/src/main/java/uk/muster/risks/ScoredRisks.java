package uk.muster.risks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Rating;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScore;

/// The community risks of a force, each scheme for itself: there is no order between risks of two.
///
/// @param unscored risks without a score
public record ScoredRisks(List<Under> schemes, List<Entry> unscored) {
  public ScoredRisks {
    schemes = List.copyOf(schemes);
    unscored = List.copyOf(unscored);
  }

  /// The risks under one scheme, the highest rating first.
  public record Under(RiskScheme scheme, List<Scored> risks) {
    public Under {
      risks = List.copyOf(risks);
    }

    /// The risks with this likelihood and impact.
    public List<Scored> at(int likelihood, int impact) {
      return risks.stream()
          .filter(one -> one.score().likelihood() == likelihood && one.score().impact() == impact)
          .toList();
    }
  }

  /// A risk with its score.
  public record Scored(Entry risk, RiskScore score) {
    /// Under one scheme all are rated or none is.
    private Rating rating() {
      return score.rating().map(RiskScheme.Cell::rating).orElse(Rating.LOW);
    }
  }

  /// Rates by the tables that hold for the force.
  static ScoredRisks of(List<Entry> risks, ForceTables tables) {
    var scored = new ArrayList<Scored>();
    var unscored = new ArrayList<Entry>();
    for (var risk : risks) {
      score(risk, tables)
          .ifPresentOrElse(score -> scored.add(new Scored(risk, score)), () -> unscored.add(risk));
    }
    var schemes =
        tables.schemes().stream()
            .map(scheme -> new Under(scheme, under(scheme, scored)))
            .filter(under -> !under.risks().isEmpty())
            .toList();
    return new ScoredRisks(schemes, unscored);
  }

  private static List<Scored> under(RiskScheme scheme, List<Scored> all) {
    return all.stream()
        .filter(one -> one.score().scheme().equals(scheme))
        .sorted(
            Comparator.comparing(Scored::rating)
                .reversed()
                .thenComparing(one -> one.risk().text("name")))
        .toList();
  }

  static Optional<RiskScore> score(Entry risk, ForceTables tables) {
    return tables.score(risk.text("likelihood"), risk.text("impact"));
  }

  /// All risks that carry a score.
  public List<Scored> all() {
    return schemes.stream().flatMap(under -> under.risks().stream()).toList();
  }

  /// The scored risk with this reference.
  public Optional<Scored> find(String code) {
    return all().stream().filter(one -> one.risk().code().equals(code)).findFirst();
  }
}
