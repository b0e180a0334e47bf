package uk.muster.readiness.web.room;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.PageLinks;
import uk.muster.readiness.web.people.PeopleView;

/// The control room's picture: who and what is on duty, and how soon it can be at a place.
///
/// @param notes what of the register cannot be right, or is left out
/// @param people those on duty by collar number; empty for whoever may not read it
/// @param emptyBases how many bases are left out because they have nobody and nothing
/// @param method how minutes are worked out
public record RoomView(
    String heading,
    String lead,
    List<FieldError> errors,
    Controls controls,
    List<String> notes,
    List<Figure> figures,
    List<SkillRow> skills,
    List<WindowRow> windows,
    List<BaseRow> bases,
    String emptyBases,
    String method,
    boolean mayReadPeople,
    List<PeopleView.Row> people,
    PageLinks pages) {

  /// The bar of questions, and the same in one line for phones.
  public record Controls(
      String action,
      String line,
      Field unit,
      List<Choice> units,
      Field at,
      Field place,
      List<Choice> places,
      Field point) {}

  /// People on duty who hold a skill, or vehicles in service.
  public record SkillRow(String skill, String now, String today, String tomorrow) {}

  /// What can be formed in time, and what limits it.
  public record WindowRow(
      String when, String people, String vehicles, String units, String limit) {}

  /// One base and how far it is.
  public record BaseRow(
      String name,
      String km,
      String onDutyMinutes,
      String calledMinutes,
      String onDuty,
      String people,
      String vehicles,
      String in30,
      String in90) {}
}
