package uk.muster.access.accounts.web;

import uk.muster.look.table.Table;

/// What the list of accounts shows.
public record AccountsView(String heading, Table table) {}
