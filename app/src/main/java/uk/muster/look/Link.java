package uk.muster.look;

/// Words that lead somewhere; without an address they are plain text.
public record Link(String text, String href) {
  public static Link plain(String text) {
    return new Link(text, "");
  }

  public boolean leads() {
    return !href.isEmpty();
  }
}
