package uk.muster.reports.web;

import uk.muster.look.table.Table;

/// Two editions side by side.
///
/// @param document where the page of the document is
public record ComparedView(String heading, String lead, Table changes, String document) {}
