package uk.muster.reports.run.web;

import uk.muster.look.table.Table;

/// What the page of one run shows.
///
/// @param going whether it goes on; the page looks again by itself then
/// @param callOff where it is called off; empty when it cannot be
/// @param files where the files are; empty when there are none
public record RunView(
    String heading,
    String lead,
    String path,
    int done,
    int of,
    String words,
    boolean going,
    String callOff,
    String files,
    Table forces) {}
