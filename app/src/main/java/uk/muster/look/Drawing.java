package uk.muster.look;

import gg.jte.Content;

/// One drawing, mostly made twice: wide, and narrow for a phone, so that its words are never
/// scaled.
///
/// @param kind `tiles`, `areas` or `steps`
/// @param scales whether the wide one serves everywhere, having no words
public record Drawing(String kind, Content wide, Content narrow, boolean scales) {
  Drawing(String kind, Content wide, Content narrow) {
    this(kind, wide, narrow, false);
  }

  /// One made elsewhere with the same pen.
  public static Drawing of(String kind, Content wide, Content narrow) {
    return new Drawing(kind, wide, narrow);
  }

  static Drawing scaling(String kind, Content any) {
    return new Drawing(kind, any, any, true);
  }
}
