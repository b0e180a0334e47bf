package uk.muster.readiness.web.people;

import uk.muster.look.PageLinks;
import uk.muster.look.table.Table;

/// Who and what counts otherwise from a day on, by collar number and call sign.
public record ChangesView(
    String heading,
    String lead,
    Table people,
    PageLinks pages,
    Table vehicles,
    String back,
    String csv) {}
