package uk.muster.reference.web;

import uk.muster.look.table.Table;

/// What one unit is made of.
///
/// @param confirm true when this is a default that nobody has confirmed yet
public record UnitTypeView(
    String code,
    String name,
    String heading,
    boolean confirm,
    Table roles,
    Table vehicles,
    String source) {}
