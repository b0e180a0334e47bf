package uk.muster.examples.web;

import uk.muster.look.table.Table;

/// All worked cases.
public record CasesView(String heading, Table cases) {}
