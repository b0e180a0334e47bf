package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.register.need.Need;

/// What was typed about who needs to know, and what is wrong with it.
final class NeedForm {
  private static final int LONGEST = 200;

  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  NeedForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  private String text(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  /// The account or post to give it to.
  Optional<Need.Holder> holder() {
    var kind =
        switch (text("kind")) {
          case "account" -> Optional.of(Need.Kind.ACCOUNT);
          case "post" -> Optional.of(Need.Kind.POST);
          default -> {
            wrong("kind", "Say whether it is an account or a post");
            yield Optional.<Need.Kind>empty();
          }
        };
    var name = words("holder", "Enter the name of the account or the title of the post");
    return kind.filter(_ -> !name.isEmpty()).map(it -> new Need.Holder(it, name));
  }

  /// The one whose need is to end, as `post/Head of crime`.
  Optional<Need.Holder> ended() {
    var chosen = text("ended").split("/", 2);
    if (chosen.length == 2 && List.of("account", "post").contains(chosen[0])) {
      return Optional.of(
          new Need.Holder(Need.Kind.valueOf(chosen[0].toUpperCase(Locale.ROOT)), chosen[1]));
    }
    wrong("ended", "Choose whose need ends");
    return Optional.empty();
  }

  /// A text that may not be empty.
  String words(String name, String whenEmpty) {
    var text = text(name);
    if (text.isEmpty()) {
      wrong(name, whenEmpty);
    } else if (text.length() > LONGEST) {
      wrong(name, "It has %d characters and may have at most %d".formatted(text.length(), LONGEST));
    }
    return text;
  }

  void wrong(String field, String words) {
    errors.add(new FieldError(field, words));
  }

  boolean good() {
    return errors.isEmpty();
  }

  List<FieldError> errors() {
    return errors;
  }

  Field field(String name, String label) {
    return Field.of(name, label).holding(text(name)).among(errors);
  }
}
