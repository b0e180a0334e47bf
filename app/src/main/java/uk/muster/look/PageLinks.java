package uk.muster.look;

import java.util.List;
import java.util.stream.IntStream;

/// Where one page of a long list stands among the others.
///
/// @param path the address with its other parameters, without `page`
/// @param current counted from 1
public record PageLinks(String path, int current, int last) {
  public String href(int page) {
    return path + (path.contains("?") ? "&" : "?") + "page=" + page;
  }

  public boolean hasPrevious() {
    return current > 1;
  }

  public boolean hasNext() {
    return current < last;
  }

  /// The pages named: first, last and the neighbours; 0 stands for those left out between.
  public List<Integer> shown() {
    return IntStream.rangeClosed(1, last)
        .filter(page -> isNamed(page) || isNamed(page - 1))
        .map(page -> isNamed(page) ? page : 0)
        .boxed()
        .toList();
  }

  private boolean isNamed(int page) {
    return page == 1 || page == last || Math.abs(page - current) <= 1;
  }
}
