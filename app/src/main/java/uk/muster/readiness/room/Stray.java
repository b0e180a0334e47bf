package uk.muster.readiness.room;

/// A base that stands outside its force's area: perhaps shared with a neighbour, perhaps a slip.
record Stray(Place base, double kmOutside) {
  /// Nearer than this it is no stray: the areas are drawn to a kilometre or so.
  static final double NEAR_KM = 5;

  /// Farther than this no force keeps people: the place must be wrong, such as 0, 0.
  static final double FAR_KM = 50;

  /// True when the base may really be there, so that its people count.
  boolean isUsable() {
    return kmOutside <= FAR_KM;
  }
}
