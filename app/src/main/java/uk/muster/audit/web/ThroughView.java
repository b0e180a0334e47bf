package uk.muster.audit.web;

import uk.muster.look.table.Table;

/// One thing through time, oldest first.
///
/// @param later the address of the later rows; empty when there are none
public record ThroughView(String heading, Table rows, String later) {}
