package uk.muster.exchange.web;

import java.util.List;

/// Who the register holds and a complete file did not name.
///
/// @param more the address of those that follow; empty when these are all
public record MissingView(long id, String heading, List<String> missing, String more) {
  public MissingView {
    missing = List.copyOf(missing);
  }
}
