package uk.muster.workforce.training.web;

import java.util.List;
import uk.muster.look.table.Table;

/// Which forces trained together.
public record JointView(String heading, String lead, List<Table> tables, String download) {
  public JointView {
    tables = List.copyOf(tables);
  }
}
