package uk.muster.reference.web;

import uk.muster.look.table.Table;

/// The parts of the catalogue and which files they were read from.
///
/// @param loaded since when the tables hold these files, in words
public record IndexView(String heading, Table parts, String hash, String loaded) {}
