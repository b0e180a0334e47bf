package uk.muster.readiness.room;

import java.util.List;
import muster.engine.formation.FormationPlan;
import uk.muster.reference.Force;
import uk.muster.reference.UnitType;

/// What a control room sees: who and what is on duty, and what can be at a place how soon.
///
/// @param skills the unit's skills, and people on duty who hold them
/// @param vehicles what is in service
/// @param windows now, within 30 and within 90 minutes
/// @param bases nearest first
/// @param strays bases that stand outside the force's area
/// @param nowhere people whose base has no place
/// @param placeKmOutside how far the place itself is from the force's area; 0 inside
/// @param method how minutes are worked out
public record RoomPicture(
    RoomQuestion question,
    Force force,
    UnitType unit,
    List<OnDuty> skills,
    List<InService> vehicles,
    List<Window> windows,
    List<FromBase> bases,
    List<Stray> strays,
    int nowhere,
    double placeKmOutside,
    String method) {
  public RoomPicture {
    skills = List.copyOf(skills);
    vehicles = List.copyOf(vehicles);
    windows = List.copyOf(windows);
    bases = List.copyOf(bases);
    strays = List.copyOf(strays);
  }

  /// People in date for a skill who are on duty; the empty skill stands for everyone counted.
  public record OnDuty(String skill, int now, int today, int tomorrow) {}

  /// Vehicles of a kind in service.
  public record InService(String kind, int today, int tomorrow) {}

  /// What can be formed at the place in time.
  ///
  /// @param minutes 0: on duty now, wherever they are
  /// @param callsIn whether people are called in for it
  public record Window(int minutes, boolean callsIn, int people, FormationPlan plan) {}

  /// A base outside the force's area.
  ///
  /// @param counted false when it is so far away that its place must be wrong
  public record Stray(Place base, double kmOutside, boolean counted, int people, int vehicles) {}

  /// What one base has, and how far it is from the place.
  ///
  /// @param onDuty minutes until those on duty are there, `calledIn` until those called in are
  /// @param in30 people there within 30 minutes, `in90` within 90
  public record FromBase(
      Place base,
      double km,
      int onDuty,
      int calledIn,
      int peopleOnDuty,
      int people,
      int vehicles,
      int in30,
      int in90) {}
}
