package uk.muster.readiness;

import java.util.List;

/// One page of a longer list: only what is shown was read.
///
/// @param page counted from 1
/// @param all how many there are on all pages
public record ListPage<T>(List<T> shown, int page, int all) {
  public ListPage {
    shown = List.copyOf(shown);
  }

  public static <T> ListPage<T> of(List<T> all, int page, int size) {
    int last = Math.max(1, (all.size() + size - 1) / size);
    int here = Math.min(page, last);
    int from = (here - 1) * size;
    return new ListPage<>(all.subList(from, Math.min(all.size(), from + size)), here, all.size());
  }
}
