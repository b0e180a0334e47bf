package uk.muster.look;

/// How something stands: always a mark and a word, and colour only for what needs attention.
public enum State {
  SHORT("short", Mark.SHORT),
  OPEN("open", Mark.OPEN),
  MET("met", Mark.MET),
  NOT_YET("not-yet", Mark.NOT_YET),
  DISAGREES("disagrees", Mark.DISAGREES);

  private final String style;
  private final Mark mark;

  State(String style, Mark mark) {
    this.style = style;
    this.mark = mark;
  }

  public String style() {
    return style;
  }

  public Mark mark() {
    return mark;
  }
}
