package uk.muster.exchange.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.exchange.Feed;
import uk.muster.files.Column;
import uk.muster.files.Fault;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// A kind of row that is read back: its feed, and how.
public record RowKind(Feed feed, Held held) {
  static final String FORCE = "force";

  /// Its name in addresses and of its file.
  public String code() {
    return feed.kind();
  }

  public Right change() {
    return feed.right();
  }

  /// All columns but the force.
  public List<Column> columns() {
    return feed.shape().columns().stream().filter(one -> !one.name().equals(FORCE)).toList();
  }

  public Column column(String name) {
    return feed.shape().columns().get(feed.shape().position(name));
  }

  /// What tells a row from others of its force.
  public List<String> key() {
    return feed.merge().key();
  }

  /// Whether some of its columns are true from a day.
  public boolean isDated() {
    return !feed.merge().dated().isEmpty();
  }

  /// The column with the last day of a row.
  public Optional<String> end() {
    return feed.end();
  }

  public Held.Asked asked(String column) {
    return held.asked(column);
  }

  /// Whoever changes rows must see what they were.
  public boolean mayChange(Actor actor, ForceId force) {
    return actor.can(change(), force) && actor.can(held.reading(), force);
  }

  /// The cells that make the key of a row.
  public Map<String, String> keyOf(Map<String, String> cells) {
    var all = new LinkedHashMap<String, String>();
    key().forEach(column -> all.put(column, cells.getOrDefault(column, "")));
    return all;
  }

  /// The address of a page about one row.
  public String address(String page, ForceId force, Map<String, String> cells) {
    var address = Address.of("/rows/%s/%s".formatted(code(), page)).with(FORCE, force.value());
    for (var part : keyOf(cells).entrySet()) {
      address = address.with(part.getKey(), part.getValue());
    }
    return address.text();
  }

  /// Whether the cells make a key that a row could have.
  boolean hasKey(Map<String, String> cells) {
    return key().stream()
        .allMatch(name -> column(name).wrong(cells.getOrDefault(name, "")).isEmpty());
  }

  /// What is wrong with single cells, whatever the registers hold.
  List<Fault> wrong(Map<String, String> cells) {
    return columns().stream()
        .flatMap(column -> column.wrong(cells.getOrDefault(column.name(), "")).stream())
        .toList();
  }

  /// Whether the cells say what a row says.
  boolean says(Map<String, String> cells, HeldRow row) {
    return columns().stream()
        .allMatch(column -> cells.getOrDefault(column.name(), "").equals(row.cell(column.name())));
  }
}
