package uk.muster.access.web;

import uk.muster.look.table.Table;

/// What the page of roles shows.
///
/// @param own the role of who asks
public record RolesView(String own, Table roles) {
  public String heading() {
    return "Roles and what each may do";
  }
}
