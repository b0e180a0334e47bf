package uk.muster.exchange.row;

import java.util.List;
import uk.muster.shared.NotFound;

/// The kinds of row that are read back, in the order in which their files are imported.
record RowKinds(List<RowKind> list) {
  RowKinds {
    list = List.copyOf(list);
  }

  RowKind get(String code) {
    return list.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("register", code));
  }
}
