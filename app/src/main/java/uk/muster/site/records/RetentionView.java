package uk.muster.site.records;

import uk.muster.look.table.Table;

/// How long things are kept.
public record RetentionView(String heading, Table schedule) {}
