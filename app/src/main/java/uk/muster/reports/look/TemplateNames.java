package uk.muster.reports.look;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Term;
import uk.muster.register.Register;
import uk.muster.reports.kind.PartNames;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Inline;
import uk.muster.reports.text.Parts;
import uk.muster.shared.Classification;

/// Knows every name that a template may use, without asking the record: a template is read against
/// it when it is brought in.
record TemplateNames(Catalogue catalogue, Register register, List<String> indicators)
    implements Parts {
  private static final Inline.Said SAID =
      new Inline.Said("–", Basis.of("", "", java.time.LocalDate.EPOCH, Classification.OFFICIAL));

  @Override
  public Optional<Inline.Said> field(String name) {
    return fields().contains(name) ? Optional.of(SAID) : Optional.empty();
  }

  @Override
  public Collection<String> fields() {
    return Stream.concat(PartNames.FIELDS.stream(), indicators.stream()).toList();
  }

  @Override
  public Optional<Made> part(String name) {
    var words = name.split(" ", 2);
    return PartNames.PARTS.contains(words[0]) && fits(words[0], words.length == 2 ? words[1] : "")
        ? Optional.of(Made.of())
        : Optional.empty();
  }

  private boolean fits(String part, String of) {
    return switch (part) {
      case "register" -> register.find(of).isPresent();
      case "general", "four-c" -> catalogue.fourCs().stream().map(Term::code).anyMatch(of::equals);
      case "figures", "map" -> areIndicators(of);
      case "forces" -> {
        var words = of.split(" ", 2);
        yield Set.of("region", "nation").contains(words[0])
            && words.length == 2
            && areIndicators(words[1]);
      }
      default -> of.isEmpty();
    };
  }

  private boolean areIndicators(String words) {
    return List.of(words.split(" ")).stream().allMatch(indicators::contains);
  }

  @Override
  public Collection<String> parts() {
    return PartNames.PARTS;
  }
}
