package uk.muster.assessment.claim;

import java.util.Arrays;
import java.util.Optional;

/// What a rating rests on. Source: West Midlands Strategic Policing and Crime Board, Strategic
/// Policing Requirement, 2 February 2016: the six kinds that self-assessments draw on.
public enum Basis {
  OPERATIONAL_EXPERIENCE("operational-experience", "Operational experience"),
  TESTING_AND_EXERCISING("testing-and-exercising", "Testing and exercising"),
  TABLE_TOP_LEARNING("table-top-learning", "Table-top learning"),
  DOCTRINE_REVIEW("doctrine-review", "Review of doctrine"),
  STRA("stra", "Strategic threat and risk assessment"),
  PROFESSIONAL_JUDGEMENT("professional-judgement", "Professional judgement");

  private final String code;
  private final String words;

  Basis(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Optional<Basis> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
