package uk.muster.look;

import gg.jte.Content;
import java.util.OptionalInt;

/// The classes of a margin on maps: darker means fewer, so that grey keeps the order.
public enum MarginClass {
  SHORT_6("6 or more short", "−6 or fewer", "#6a1c10", "#ffffff", "#ffffff"),
  SHORT_3("3 to 5 short", "−5 to −3", "#a8432f", "#ffffff", "#ffffff"),
  SHORT_1("1 or 2 short", "−2 or −1", "#dd9c88", "#17222a", "#ffffff"),
  MET("exactly met", "0", "#ffffff", "#17222a", "#73828c"),
  SPARE_1("1 or 2 spare", "1 or 2", "#edf4f5", "#17222a", "#73828c"),
  SPARE_3("3 or more spare", "3 or more", "#d5e6ea", "#17222a", "#73828c"),
  NONE("no return", "no figure", "#ffffff", "#17222a", "#73828c");

  private final String words;
  private final String numbers;
  private final String fill;
  private final String ink;
  private final String outline;

  MarginClass(String words, String numbers, String fill, String ink, String outline) {
    this.words = words;
    this.numbers = numbers;
    this.fill = fill;
    this.ink = ink;
    this.outline = outline;
  }

  static MarginClass of(OptionalInt units) {
    if (units.isEmpty()) {
      return NONE;
    }
    int value = units.getAsInt();
    if (value < 0) {
      return value <= -6 ? SHORT_6 : value <= -3 ? SHORT_3 : SHORT_1;
    }
    return value == 0 ? MET : value <= 2 ? SPARE_1 : SPARE_3;
  }

  public String words() {
    return words;
  }

  /// The same as plain numbers, where it is no matter of short and spare.
  public String numbers() {
    return numbers;
  }

  /// A small hexagon of this class, for the key.
  public Content swatch() {
    var svg = Svg.start(22, 24, "aria-hidden", "true", "focusable", "false");
    new Hexagon(11, 12, 11).draw(svg, this);
    return svg.end();
  }

  public String fill() {
    return fill;
  }

  public String ink() {
    return ink;
  }

  String outline() {
    return outline;
  }
}
