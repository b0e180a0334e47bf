package uk.muster.look;

import gg.jte.Content;

/// Writes SVG elements; every attribute value and text is escaped.
public final class Svg {
  private final StringBuilder out = new StringBuilder();

  public static Svg start(double width, double height, Object... attributes) {
    var svg = new Svg();
    svg.open("svg", "xmlns", "http://www.w3.org/2000/svg");
    svg.out.setLength(svg.out.length() - 1);
    svg.attributes("width", width, "height", height);
    svg.attributes("viewBox", "0 0 " + number(width) + " " + number(height));
    svg.attributes(attributes);
    svg.out.append('>');
    return svg;
  }

  public Svg open(String tag, Object... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
    out.append('>');
    return this;
  }

  public Svg close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  public Svg shape(String tag, Object... attributes) {
    open(tag, attributes);
    out.setLength(out.length() - 1);
    out.append("/>");
    return this;
  }

  public Svg text(double x, double y, int size, String fill, String words, Object... attributes) {
    open("text", "x", x, "y", y, "font-size", size, "fill", fill);
    out.setLength(out.length() - 1);
    attributes(attributes);
    out.append('>').append(escape(words));
    return close("text");
  }

  public Svg title(String words) {
    open("title");
    out.append(escape(words));
    return close("title");
  }

  public Content end() {
    close("svg");
    var text = out.toString();
    return output -> output.writeContent(text);
  }

  private void attributes(Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      var value = pairs[i + 1];
      var words = value instanceof Double d ? number(d) : value.toString();
      out.append(' ').append(pairs[i]).append("=\"").append(escape(words)).append('"');
    }
  }

  /// At most 2 decimals, none where there are none to show.
  public static String number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    var digits = Long.toString(Math.abs(hundredths));
    digits = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    int point = digits.length() - 2;
    int end = digits.endsWith("0") ? digits.length() - 1 : digits.length();
    return (value < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point, end);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
