package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A page of facts and tables about frameworks.
///
/// @param done what was just done; empty for nothing
/// @param other what else can be shown here; without choices there is no such question
/// @param steps what the actor may do with it
public record SectionsView(
    String heading,
    String lead,
    String done,
    List<FieldError> errors,
    List<Fact> facts,
    List<Section> sections,
    List<Link> links,
    Other other,
    Steps steps) {
  public SectionsView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  public record Section(String heading, String lead, Table table) {}

  /// Another version or framework to hold beside it.
  public record Other(String path, Field field, List<Choice> choices) {
    static final Other NONE = new Other("", Field.of("with", ""), List.of());

    public Other {
      choices = List.copyOf(choices);
    }
  }

  /// What the actor may do with a version.
  ///
  /// @param path of the version
  /// @param edit the number of the draft as shown
  /// @param owners for whom a new version or an own framework can be begun
  public record Steps(
      String path,
      int edit,
      boolean publish,
      boolean withdraw,
      Field why,
      Field owner,
      List<Choice> owners) {
    static final Steps NONE =
        new Steps("", 0, false, false, Field.of("why", ""), Field.of("owner", ""), List.of());

    public Steps {
      owners = List.copyOf(owners);
    }
  }
}
