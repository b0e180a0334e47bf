package uk.muster.readiness.succession;

import java.util.List;
import muster.engine.formation.register.Fleet;
import uk.muster.workforce.Extract;
import uk.muster.workforce.ahead.Booking;
import uk.muster.workforce.ahead.ExpectedLeaver;

/// What a forecast is made from: the registers, who is booked, and who is expected to leave.
record Rows(Extract people, Fleet fleet, List<Booking> bookings, List<ExpectedLeaver> leavers) {
  Rows {
    bookings = List.copyOf(bookings);
    leavers = List.copyOf(leavers);
  }
}
