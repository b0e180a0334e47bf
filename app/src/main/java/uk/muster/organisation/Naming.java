package uk.muster.organisation;

import static uk.muster.register.kind.KindField.address;
import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// What is published, what things are called, and what words mean.
final class Naming {
  private Naming() {}

  static List<Kind> kinds() {
    return List.of(publications(), aliases(), definitions());
  }

  static Kind publications() {
    return Kind.of(
        "publications",
        "publication",
        "publications",
        "organisation.publication",
        "Reports and guidance, with where to find them",
        text("name", "Title"),
        text("publisher", "Publisher").searched().listed(),
        printedDate("published", "Published").listed(),
        text("reference", "Reference").searched(),
        address("address", "Web address"),
        longText("about", "About").searched(),
        code("edition", "Edition of the requirement", Lookup.EDITION).filtered(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  static Kind aliases() {
    return Kind.of(
        "aliases",
        "other name",
        "other names",
        "organisation.alias",
        "Names that mean the same unit, group, course or threat",
        text("name", "Also called"),
        text("stands_for", "Stands for").required().searched().listed(),
        choice(
                "type",
                "What it names",
                "unit",
                "Unit",
                "group",
                "Group",
                "course",
                "Course",
                "threat",
                "Threat",
                "document",
                "Document",
                "address",
                "Web address",
                "other",
                "Other")
            .required()
            .filtered()
            .listed(),
        link("team", "Team", "teams"),
        link("partnership", "Partnership", "partnerships"),
        link("collaboration", "Collaboration", "collaborations"),
        printedDate("since", "Used since"),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  static Kind definitions() {
    return Kind.of(
        "definitions",
        "definition",
        "definitions",
        "organisation.definition",
        "What the force means by a term of the requirement, beside what an edition says",
        text("name", "Term"),
        longText("wording", "Means").required().searched().listed(),
        code("edition", "Edition of the requirement", Lookup.EDITION).filtered().listed(),
        text("stands_for", "Stands for the term"),
        printedDate("adopted_on", "Adopted on").listed(),
        text("adopted_by", "Adopted by"),
        text("owner", "Owner, by post").searched(),
        link("lead", "Owner in the register of leads", "leads"),
        printedDate("next_review", "Next review").due(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
