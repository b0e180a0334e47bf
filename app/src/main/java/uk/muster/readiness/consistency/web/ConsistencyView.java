package uk.muster.readiness.consistency.web;

import uk.muster.look.table.Table;

/// What is compared between forces.
public record ConsistencyView(String heading, String lead, Table table) {}
