package uk.muster.cli.formable;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import muster.engine.formation.FormationPlan;
import org.jspecify.annotations.Nullable;

/// What `formable` answers, in the order in which it is printed.
///
/// @param forces whose people were counted; more than one means pooled
/// @param limit what stops the next unit
/// @param limits every limit, tightest first
record FormableAnswer(
    String unit,
    LocalDate on,
    List<String> forces,
    int formable,
    Limit limit,
    List<Marginal> marginals,
    List<Limit> limits,
    List<FileRegister.RefusedRow> refused) {

  /// @param people people who can fill one of the roles, or vehicles in service
  /// @param neededForOneMore what one unit more than this limit allows would need
  record Limit(
      String kind,
      List<String> roles,
      int people,
      int neededForOneMore,
      @JsonProperty("short") int shortBy,
      int units) {
    static Limit of(muster.engine.formation.Limit limit) {
      return new Limit(
          limit.kind().name().toLowerCase(Locale.ROOT),
          limit.names(),
          limit.have(),
          limit.neededForOneMore(),
          limit.shortForOneMore(),
          limit.units());
    }
  }

  /// @param peopleForOneMore null when this skill alone cannot do it
  record Marginal(String role, String skill, @Nullable Integer peopleForOneMore) {
    static Marginal of(muster.engine.formation.Marginal marginal) {
      return new Marginal(
          marginal.role(),
          marginal.skill(),
          marginal.peopleForOneMore().isPresent() ? marginal.peopleForOneMore().getAsInt() : null);
    }
  }

  static FormableAnswer of(
      FormationPlan plan,
      LocalDate on,
      List<String> forces,
      List<FileRegister.RefusedRow> refused) {
    return new FormableAnswer(
        plan.unit().code(),
        on,
        forces,
        plan.formable(),
        Limit.of(plan.limit()),
        plan.marginals().stream().map(Marginal::of).toList(),
        plan.limits().stream().map(Limit::of).toList(),
        refused);
  }

  String words() {
    var more =
        marginals.stream()
            .filter(marginal -> marginal.peopleForOneMore() != null)
            .map(marginal ->
                "  %d more with %s as %s would give one more"
                    .formatted(marginal.peopleForOneMore(), marginal.skill(), marginal.role()))
            .collect(Collectors.joining(System.lineSeparator()));
    return """
    %d of %s can be formed on %s from %s.
    One more needs %d as %s; there are %d, so %d short.
    %s\
    """
        .formatted(
            formable,
            unit,
            on,
            forces.size() == 1 ? forces.getFirst() : forces.size() + " forces pooled",
            limit.neededForOneMore(),
            String.join(" or ", limit.roles()),
            limit.people(),
            limit.shortBy(),
            more)
        .strip();
  }
}
