package uk.muster.assessment.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Address;
import uk.muster.register.EntryQuestion;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.ForceId;

/// A list of a register as its page shows it, kept as a question: frozen each time it is used.
///
/// @param kind the code of the kind
/// @param words that were searched for; empty for none
/// @param filters codes that fields must hold
record LiveView(String kind, String words, Map<String, String> filters) {
  private static final Pattern PATH = Pattern.compile("/registers/([a-z][a-z-]{1,38}[a-z])/?");
  private static final String WORDS = "q";
  private static final String FORCE = "force";

  /// What of an address says how a list is shown, and not which entries it has.
  private static final Set<String> SHOWN = Set.of("sort", "order", "from", "count");

  LiveView {
    filters = new TreeMap<>(filters);
  }

  /// What the address of a list's page asks; empty when it is no such address of ours.
  static Optional<LiveView> ofAddress(String address) {
    try {
      var uri = URI.create(address.strip());
      var path = PATH.matcher(Optional.ofNullable(uri.getRawPath()).orElse(""));
      return path.matches() && uri.getRawAuthority() == null && uri.getScheme() == null
          ? Optional.of(of(path.group(1), Optional.ofNullable(uri.getRawQuery()).orElse("")))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The entries of a kind, narrowed as its list was.
  ///
  /// @param narrowed as in an address: `q=flood&threats=cyber`
  static LiveView of(String kind, String narrowed) {
    var filters = new TreeMap<String, String>();
    for (var part : narrowed.split("&", -1)) {
      var at = part.indexOf('=');
      if (at > 0 && at < part.length() - 1) {
        filters.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
      }
    }
    var words = filters.remove(WORDS);
    return new LiveView(kind, words == null ? "" : words, filters);
  }

  /// Only what narrows the list: not its page, its order or its force.
  LiveView within(Kind of) {
    return new LiveView(
        kind,
        words,
        filters.entrySet().stream()
            .filter(one -> narrows(of, one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static boolean narrows(Kind of, String name) {
    return of.field(name).filter(field -> field.is(KindField.Use.FILTERED)).isPresent();
  }

  /// Why the list cannot be kept as it was narrowed: what would be dropped is said, with its value.
  Optional<String> dropped(Kind of, ForceId force) {
    return filters.entrySet().stream()
        .filter(one -> !SHOWN.contains(one.getKey()) && !narrows(of, one.getKey()))
        .filter(one -> !(one.getKey().equals(FORCE) && one.getValue().equals(force.value())))
        .findFirst()
        .map(one ->
            switch (one.getKey()) {
              case FORCE ->
                  "The list is of %s and the evidence of %s: leave the force out"
                      .formatted(one.getValue(), force);
              case "on", "known-on", "ended" ->
                  "%s (%s) cannot be kept: a list is frozen on the day on which an answer uses it"
                      .formatted(one.getKey(), one.getValue());
              default ->
                  "The list of %s cannot be narrowed by %s (%s)"
                      .formatted(of.many(), one.getKey(), one.getValue());
            });
  }

  /// The first character that no text of a register has, and where; empty when there is none.
  Optional<String> oddCharacter() {
    return Stream.concat(Stream.of(Map.entry(WORDS, words)), filters.entrySet().stream())
        .flatMap(one ->
            (one.getKey() + one.getValue())
                .chars()
                .filter(Character::isISOControl)
                .mapToObj(letter ->
                    "What the list is narrowed by (%s) holds the control character U+%04X"
                        .formatted(plain(one.getKey()), letter)))
        .findFirst();
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  EntryQuestion question(ForceId force, LocalDate on) {
    return EntryQuestion.on(on).of(force).searching(words).holding(filters);
  }

  /// As it is kept: `q=flood&threats=cyber`.
  String narrowed() {
    var text = parameters(Address.of("")).text();
    return text.isEmpty() ? "" : text.substring(1);
  }

  /// The page of the list on a day.
  String href(ForceId force, LocalDate on) {
    return parameters(
            Address.of("/registers/" + kind).with("force", force.value()).with("on", on.toString()))
        .text();
  }

  private Address parameters(Address address) {
    var all = address.with(WORDS, words);
    for (var filter : filters.entrySet()) {
      all = all.with(filter.getKey(), filter.getValue());
    }
    return all;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
