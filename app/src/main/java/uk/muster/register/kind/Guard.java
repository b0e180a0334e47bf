package uk.muster.register.kind;

import uk.muster.exchange.Feed;

/// A check that a module above adds to a kind of a module below, which need not know of it. The
/// module supplies it as a bean.
///
/// @param kind the code of the kind whose rows are checked
public record Guard(String kind, Feed.Check check) {}
