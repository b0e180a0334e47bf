package uk.muster.access.web;

import java.util.List;

/// Recovery codes, shown once.
public record CodesView(List<String> codes) {
  public CodesView {
    codes = List.copyOf(codes);
  }
}
