package uk.muster.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A form as a browser would send it.
record Form(String method, String action, Map<String, String> fields) {
  /// What follows these names a thing of a kind, and all things of a kind have one page.
  private static final Pattern SAME =
      Pattern.compile(
          "(/questions|/indicators/[a-z-]+|/reference|/risks/threats"
              + "|/assessment/[a-z]+/[^/]+/[a-z-]+/one|/assessment/[a-z]+/[^/]+/[a-z-]+"
              + "|/frameworks|/registers/[a-z-]+/[a-z-]+)"
              + "/(?!new\\b|bring-in)[^/]+");

  /// The form of a page, with what stands in its fields.
  static Form of(Element form, String page) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      if (!field.attr("name").equals("_csrf") && !field.attr("type").equals("file")) {
        var chosen = field.select("option[selected], option").first();
        fields.put(field.attr("name"), chosen == null ? field.val() : chosen.val());
      }
    }
    var action = form.attr("action");
    return new Form(
        form.attr("method").toUpperCase(Locale.ROOT).equals("POST") ? "POST" : "GET",
        action.isEmpty() ? page : action,
        fields);
  }

  /// What is the same for forms that differ only in what they are about.
  String key() {
    return method + " " + shape(action) + " " + fields.keySet();
  }

  /// Addresses that lead to one page are one, whatever they ask it for.
  static String shape(String address) {
    var parts = address.replaceAll("[0-9]+", "N").split("\\?", 2);
    var names =
        parts.length < 2
            ? ""
            : Stream.of(parts[1].split("&", -1))
                .map(one -> one.split("=", 2)[0])
                .sorted()
                .distinct()
                .collect(Collectors.joining("&", "?", ""));
    var one = SAME.matcher(parts[0]).replaceAll("$1/one");
    return SAME.matcher(one).replaceAll("$1/one") + names;
  }
}
