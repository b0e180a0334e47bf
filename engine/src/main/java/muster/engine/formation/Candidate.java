package muster.engine.formation;

import java.util.List;
import muster.engine.formation.register.Base;

/// One person who can fill at least one of the roles asked about, and which of them.
public record Candidate(
    String force, String personId, String rank, Base base, boolean onDuty, List<String> roles) {
  public Candidate {
    roles = List.copyOf(roles);
  }
}
