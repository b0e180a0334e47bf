package uk.muster.look.table;

/// A kind of thing in a frame: "Region", "Unverified".
///
/// @param kind how it is framed, as `govuk.tag` knows it; may be empty
public record Tag(String text, String kind) {
  /// A default that somebody still has to confirm.
  public static final Tag CONFIRM = new Tag("Default to confirm", "unverified");

  /// A figure that no source confirms.
  public static final Tag UNVERIFIED = new Tag("Unverified", "unverified");
}
