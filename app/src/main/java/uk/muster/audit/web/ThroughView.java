package uk.muster.audit.web;

import uk.muster.look.table.Table;

/// One thing through time, oldest first.
///
/// @param later the address of the later rows; empty when there are none
/// @param who the address of the page that says who can see it
public record ThroughView(String heading, Table rows, String later, String who) {}
