package uk.muster.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a table after its fields were checked.
public sealed interface Row {
  /// The line of the file where the row begins, or the row of the sheet.
  long line();

  /// A row whose every field can be read. Values come in the order of the shape's columns.
  record Good(long line, Shape shape, List<Object> values) implements Row {
    public String text(String column) {
      return (String) value(column);
    }

    public LocalDate day(String column) {
      return (LocalDate) value(column);
    }

    public Instant instant(String column) {
      return (Instant) value(column);
    }

    public BigDecimal number(String column) {
      return (BigDecimal) value(column);
    }

    /// A figure that may not be stated.
    public Optional<BigDecimal> figure(String column) {
      return value(column) instanceof BigDecimal stated ? Optional.of(stated) : Optional.empty();
    }

    public Object value(String column) {
      return values.get(shape.position(column));
    }
  }

  /// A row that cannot be used.
  ///
  /// @param force the force named in the row, or empty when it cannot be read
  /// @param cells what stood in the file, by heading
  record Bad(long line, String force, Fault fault, Map<String, String> cells) implements Row {}
}
