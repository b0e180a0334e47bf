package uk.muster.exchange.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// A row as its register holds it.
///
/// @param cells what its file would say, by column and in their order, without the force
/// @param valid the days on which it is true; all days where no column is true from a day
public record HeldRow(
    ForceId force, Map<String, String> cells, Period valid, Instant recordedFrom) {
  public HeldRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /// Differs for whoever was shown something else.
  public String version() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(cells.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
