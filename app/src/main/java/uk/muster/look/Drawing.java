package uk.muster.look;

import gg.jte.Content;

/// One drawing made twice: wide, and narrow for a phone, so that its words are never scaled down.
///
/// @param kind `tiles`, `areas` or `steps`
public record Drawing(String kind, Content wide, Content narrow) {}
