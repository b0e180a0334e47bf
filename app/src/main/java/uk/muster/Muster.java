package uk.muster;

/// Starts Muster.
public final class Muster {
  private Muster() {}

  public static void main(String[] args) {}
}
