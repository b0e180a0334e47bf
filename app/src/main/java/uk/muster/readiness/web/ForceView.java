package uk.muster.readiness.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Count;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;

/// The readiness of one force: the heading is the answer, and everything below can be counted.
///
/// @param heading "Leicestershire can form 14 units today"
/// @param lead what that means for its two calls
/// @param workedCase when the numbers are those of a published document
/// @param notes what must be known before the numbers are used, such as the age of the register
/// @param neededFrom where the number needed locally comes from; empty where nobody may be told
/// @param leftOver empty when nothing was stated for this unit type
/// @param asked heads of the columns that say what each limit needs for what is asked
/// @param moreLimits how many limits are not shown
public record ForceView(
    String heading,
    String lead,
    List<FieldError> errors,
    Controls controls,
    Optional<WorkedCaseNote> workedCase,
    List<String> notes,
    List<Figure> figures,
    Optional<NeededFrom> neededFrom,
    Optional<Count> count,
    Optional<LeftOver> leftOver,
    WhyNot whyNot,
    List<String> limitRoles,
    String inDate,
    List<String> asked,
    List<LimitRow> limits,
    int moreLimits,
    int allLimits,
    List<StairRow> stairs,
    Supposition whatIf,
    Optional<YearView> year,
    List<String> method,
    Addresses addresses) {

  /// The bar of questions, and the same in one line for phones.
  public record Controls(
      String action,
      String line,
      Field unit,
      List<Choice> units,
      Field on,
      Field counting,
      List<Choice> countings,
      Field knownOn) {}
}
