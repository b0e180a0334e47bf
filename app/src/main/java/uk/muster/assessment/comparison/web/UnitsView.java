package uk.muster.assessment.comparison.web;

import uk.muster.look.table.Table;

/// Units declared and needed, force by force; the heading is counted from the table.
public record UnitsView(String heading, String lead, Table units) {}
