package uk.muster.assessment.campaign;

import java.util.List;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Term;
import uk.muster.reference.Threat;
import uk.muster.shared.ForceId;

/// How pages call forces, threats, Cs and levels.
public record Wording(Catalogue catalogue) {
  public String force(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }

  /// What the edition calls a threat.
  public String threat(String edition, String code) {
    return catalogue.threats(edition).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(Threat::name)
        .orElse(code);
  }

  /// The threats of an edition, in its order.
  public List<Threat> threats(String edition) {
    return catalogue.threats(edition);
  }

  public List<Term> cs() {
    return catalogue.fourCs();
  }

  public List<Term> levels() {
    return catalogue.levels();
  }

  public String c(String code) {
    return name(cs(), code);
  }

  public String level(String code) {
    return name(levels(), code);
  }

  public String scope(String code) {
    return new CampaignScopes(catalogue).name(code);
  }

  private static String name(List<Term> terms, String code) {
    return terms.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(Term::name)
        .orElse(code);
  }
}
