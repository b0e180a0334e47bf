package uk.muster.readiness.consistency.web;

import uk.muster.look.table.Table;

/// What is compared between forces.
///
/// @param hidden why some forces are counted and not named, or empty
public record ConsistencyView(String heading, String lead, String hidden, Table table) {}
