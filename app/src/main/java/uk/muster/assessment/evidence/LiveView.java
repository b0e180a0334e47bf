package uk.muster.assessment.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  LiveView {
    filters = new TreeMap<>(filters);
  }

  /// What the address of a list's page asks; empty when it is no such address.
  static Optional<LiveView> ofAddress(String address) {
    try {
      var uri = URI.create(address.strip());
      var path = PATH.matcher(Optional.ofNullable(uri.getRawPath()).orElse(""));
      return path.matches()
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

  /// Only what narrows the list: not its page, its order, its day or its force.
  LiveView within(Kind of) {
    return new LiveView(
        kind,
        words,
        filters.entrySet().stream()
            .filter(
                one -> of.field(one.getKey()).filter(f -> f.is(KindField.Use.FILTERED)).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
