package uk.muster.look;

import gg.jte.Content;

/// The signs that stand beside a word, drawn because the typeface lacks them.
public enum Mark {
  SHORT("short", "<path d=\"M1 3h12L7 12z\" fill=\"currentColor\"/>"),
  MORE("more", "<path d=\"M1 12h12L7 3z\" fill=\"currentColor\"/>"),
  OPEN("open", line("M7 1.5 12.5 7 7 12.5 1.5 7z", "1.8")),
  MET("met", line("M2 7.5 5.5 11 12 3.5", "2.4")),
  NOT_YET("not-yet", "<circle cx=\"7\" cy=\"7\" r=\"5\" " + stroke() + " stroke-width=\"1.8\"/>"),
  DISAGREES("disagrees", line("M2 5h10M2 9.5h10M10 1.5 4 13", "1.8"));

  private final String svg;

  Mark(String name, String shape) {
    svg =
        "<svg class=\"muster-mark muster-mark--%s\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\" "
                .formatted(name)
            + "aria-hidden=\"true\" focusable=\"false\">"
            + shape
            + "</svg>";
  }

  private static String stroke() {
    return "fill=\"none\" stroke=\"currentColor\"";
  }

  private static String line(String path, String width) {
    return "<path d=\"%s\" %s stroke-width=\"%s\"/>".formatted(path, stroke(), width);
  }

  /// The drawing, hidden from readers: the word beside it says the same.
  public Content svg() {
    return out -> out.writeContent(svg);
  }
}
