package uk.muster.governance.web;

import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;

/// Fields of entries in the words of their register.
record Told(Register register, FieldReading reading) {
  /// What a field says; of a link, what it points at is called.
  String text(Entry entry, String field) {
    return entry.titles().getOrDefault(field, word(entry.kind(), field, entry.text(field)));
  }

  /// What a code of a field means.
  String word(String kind, String field, String code) {
    return register
        .find(kind)
        .flatMap(one -> one.field(field))
        .map(one -> reading.shown(one, code))
        .orElse(code);
  }
}
