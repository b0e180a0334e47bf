package uk.muster.readiness.succession.web;

import uk.muster.look.table.Table;

/// Who stands behind the figures of a month.
public record PeopleView(String heading, Table people, String download) {}
