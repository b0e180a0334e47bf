package uk.muster.readiness.web.room;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Words;
import uk.muster.readiness.room.RoomPicture;
import uk.muster.readiness.web.UnitWords;

/// What of a register cannot be right, and what follows for the figures.
final class RoomNotes {
  /// A place asked about that is farther than this from the force is worth a second look.
  private static final double FAR_KM = 100;

  private RoomNotes() {}

  static List<String> of(RoomPicture picture, UnitWords words) {
    var notes = new ArrayList<String>();
    if (picture.placeKmOutside() > FAR_KM) {
      notes.add(
          "The place asked about is %s km outside the force’s area."
              .formatted(Words.number(Math.round(picture.placeKmOutside()))));
    }
    picture.strays().forEach(stray -> notes.add(stray(stray, words)));
    if (picture.nowhere() > 0) {
      notes.add(
          "%s no base whose place is known: not counted in 30 or 90 minutes."
              .formatted(Words.count(picture.nowhere(), "person has", "people have")));
    }
    return notes;
  }

  private static String stray(RoomPicture.Stray stray, UnitWords words) {
    var base = stray.base();
    var where =
        "Data note: %s stands at %s, %s, which is %s km outside the force’s area."
            .formatted(
                base.name(),
                base.latitude(),
                base.longitude(),
                Words.number(Math.round(stray.kmOutside())));
    if (stray.counted()) {
      return where + " Its minutes are counted from there.";
    }
    var lost = new ArrayList<String>();
    lost.add(Words.count(stray.people(), "person", "people"));
    words.type().vehicles().stream()
        .findFirst()
        .ifPresent(need -> lost.add(words.vehicles(stray.vehicles(), need.kind())));
    return "%s That cannot be right: its %s are not counted in 30 or 90 minutes."
        .formatted(where, String.join(" and ", lost));
  }
}
