package uk.muster.readiness.room;

/// How long it takes from one place to another. A routing engine can take the place of the estimate
/// that Muster brings along.
public interface TravelTimes {
  /// Whole minutes on the road, rounded up.
  int minutes(Place from, Place to);

  /// Minutes until somebody on duty is on the way.
  int onDutyLag();

  /// Minutes until somebody called in is on the way from their base.
  int callOutLag();

  /// The method in words, with its figures and their source.
  String method();
}
