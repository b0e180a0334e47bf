package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.shared.Role;

/// Text that means ill in every field of every form that can be found by clicking, in every
/// parameter of every path, and in every column of every file that can be imported. Pages show it
/// as text, files keep it from being a formula, the log keeps its lines, and nothing fails.
@MusterTest
class HostileTextTest {
  private static final String FORCE = "warwickshire";
  private static final int MOST_PAGES = 120;
  private static final List<Role> ROLES =
      List.of(Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR, Role.SPR_LEAD);

  /// What a column usually holds, so that the other columns of a hostile row are good.
  private static final Map<Pattern, String> USUAL = usual();

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;

  private final List<String> harm = new ArrayList<>();
  private int asked;

  /// A form as a browser would send it.
  private record Form(String method, String action, Map<String, String> fields) {
    String key() {
      return method + " " + action.replaceAll("[0-9]+", "N") + " " + fields.keySet();
    }
  }

  @Test
  void text_that_means_ill_does_no_harm_anywhere() throws IOException {
    var before = System.err;
    var log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      importHostileFiles();
      var filled = new TreeMap<String, Form>();
      for (var role : ROLES) {
        var who = signedIn.as(role, FORCE);
        var forms = new TreeMap<String, Form>();
        crawl(who, role, forms);
        forms.keySet().removeAll(filled.keySet());
        forms.values().forEach(form -> fill(form, who, role));
        filled.putAll(forms);
      }
      hostileParameters(signedIn.as(Role.PLANNER, FORCE));
      for (var role : ROLES) {
        crawl(signedIn.as(role, FORCE), role, new TreeMap<>());
      }
      assertThat(filled).hasSizeGreaterThan(8);
    } finally {
      System.setErr(before);
    }

    assertThat(asked).isGreaterThan(500);
    assertThat(harm).as("%d requests".formatted(asked)).isEmpty();
    assertThat(log.toString(StandardCharsets.UTF_8).split("[\r\n\u2028\u0085]+", -1))
        .noneMatch(line ->
            line.startsWith("X-Zq")
                || (line.contains("INFO  - zq forged") && line.startsWith("2026-11-28T03:00")))
        .noneMatch(line -> line.contains("ERROR") && line.contains("Failure at"));
  }

  private void importHostileFiles() throws IOException {
    signedIn.as(Role.PLANNER, FORCE);
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var kinds = headings();
    assertThat(kinds).hasSizeGreaterThan(6);
    for (var kind : kinds.entrySet()) {
      var text = new StringBuilder(String.join(",", kind.getValue())).append("\r\n");
      text.append(row(kind.getValue(), "", "")).append("\r\n");
      for (var column : kind.getValue()) {
        for (var hostile : Hostile.TEXTS) {
          text.append(row(kind.getValue(), column, hostile.replace("\ud800", ""))).append("\r\n");
        }
      }
      var outcome =
          exchange.importFile(
              planner, ImportFiles.csv(kind.getKey(), text.toString()), ImportOptions.USUAL);
      assertThat(outcome).as(kind.getKey()).isNotEmpty();
    }
  }

  private static String row(List<String> columns, String column, String hostile) {
    return columns.stream()
        .map(one -> one.equals(column) ? hostile : plausible(one))
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String plausible(String column) {
    return USUAL.entrySet().stream()
        .filter(one -> one.getKey().matcher(column).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("1");
  }

  private static Map<Pattern, String> usual() {
    var usual = new LinkedHashMap<Pattern, String>();
    usual.put(Pattern.compile("force"), FORCE);
    usual.put(Pattern.compile("other_force"), "west-mercia");
    usual.put(Pattern.compile(".*person_id|vehicle_id|base"), "ZQ1");
    usual.put(Pattern.compile("rank"), "PC");
    usual.put(Pattern.compile("skill"), "level-2");
    usual.put(Pattern.compile("unit_type"), "psu");
    usual.put(Pattern.compile("kind"), "carrier");
    usual.put(Pattern.compile("awarded_on|starts_on|in_service_on|stated_on"), "2020-01-01");
    usual.put(Pattern.compile("starts_at"), "2026-11-28T08:00:00Z");
    usual.put(Pattern.compile("ends_at"), "2026-11-28T18:00:00Z");
    usual.put(Pattern.compile(".*_on"), "");
    usual.put(Pattern.compile("latitude"), "52.28");
    usual.put(Pattern.compile("longitude"), "-1.58");
    usual.put(Pattern.compile("post|name|source"), "words");
    return usual;
  }

  /// The files that the README says can be imported.
  private static Map<String, List<String>> headings() throws IOException {
    var found = new LinkedHashMap<String, List<String>>();
    var line = Pattern.compile("(?m)^([a-z_]+\\.csv) +([a-z_,]+)$");
    line.matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .forEach(one -> found.put(one.group(1), List.of(one.group(2).split(",", -1))));
    return found;
  }

  /// Looks at every page that can be reached by clicking, and gathers the forms.
  private void crawl(RequestPostProcessor who, Role role, Map<String, Form> forms) {
    var seen = new LinkedHashSet<String>();
    var next = new ArrayDeque<>(List.of("/", "/your-sessions"));
    while (!next.isEmpty() && seen.size() < MOST_PAGES) {
      var address = next.poll();
      if (!seen.add(address)) {
        continue;
      }
      var answer = get(address, who);
      look("GET " + shortened(address), role, answer);
      if (!type(answer).startsWith("text/html")) {
        continue;
      }
      var page = Jsoup.parse(text(answer));
      page.select("a[href^=/]").stream()
          .map(link -> link.attr("href").replaceFirst("#.*", ""))
          .filter(href -> !href.startsWith("/assets"))
          .forEach(next::add);
      page.select("form")
          .forEach(form -> {
            var one = form(form, address);
            forms.putIfAbsent(one.key(), one);
          });
    }
  }

  private static Form form(Element form, String page) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      if (!field.attr("name").equals("_csrf") && !field.attr("type").equals("file")) {
        var chosen = field.select("option[selected], option").first();
        fields.put(field.attr("name"), chosen == null ? field.val() : chosen.val());
      }
    }
    var action = form.attr("action");
    return new Form(
        form.attr("method").toUpperCase(java.util.Locale.ROOT).equals("POST") ? "POST" : "GET",
        action.isEmpty() ? page : action,
        fields);
  }

  private void fill(Form form, RequestPostProcessor who, Role role) {
    for (var field : form.fields().keySet()) {
      for (var hostile : Hostile.TEXTS) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.put(field, hostile);
        var request =
            mvc.method(HttpMethod.valueOf(form.method()))
                .uri(URI.create(form.action()))
                .header("Accept", "text/html,*/*;q=0.8")
                .with(who)
                .with(csrf());
        fields.forEach(request::param);
        look(
            "%s %s %s=%s".formatted(form.method(), form.action(), field, shortened(hostile)),
            role,
            request.exchange());
      }
    }
  }

  /// Every parameter that an address of the table names, some that pages know, and each step of the
  /// path that may vary.
  private void hostileParameters(RequestPostProcessor who) {
    for (var path : EveryPathTest.PATHS) {
      if (path.method().equals("GET")) {
        Hostile.IN_ADDRESSES.forEach(hostile -> {
          var address = hostile(path.address(), hostile);
          look("GET " + shortened(address), Role.PLANNER, get(address, who));
        });
      }
    }
  }

  private static String hostile(String address, String text) {
    var encoded = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    var parts = address.replaceAll("\\{[a-z]+}", encoded).split("\\?", 2);
    var names = new LinkedHashSet<>(List.of("q", "on", "page", "sort", "force", "unit"));
    if (parts.length > 1) {
      for (var one : parts[1].split("&", -1)) {
        names.add(one.split("=", 2)[0]);
      }
    }
    return names.stream()
        .map(name -> name + "=" + encoded)
        .collect(Collectors.joining("&", parts[0] + "?", ""));
  }

  private void look(String what, Role role, MvcTestResult answer) {
    asked++;
    var status = answer.getResponse().getStatus();
    if (status >= 500 || answer.getUnresolvedException() != null) {
      harm.add("%s as %s: %d %s".formatted(what, role, status, answer.getUnresolvedException()));
      return;
    }
    if (answer.getResponse().getHeader("X-Zq") != null) {
      harm.add("%s as %s: a header was put in".formatted(what, role));
    }
    var to = answer.getResponse().getRedirectedUrl();
    if (to != null && !to.matches("/(?!/).*|/|http://localhost/error.*")) {
      harm.add("%s as %s: leads to %s".formatted(what, role, to));
    }
    Hostile.harm(type(answer), text(answer))
        .forEach(one -> harm.add("%s as %s: %s".formatted(what, role, one)));
  }

  private MvcTestResult get(String address, RequestPostProcessor who) {
    return mvc.get()
        .uri(URI.create(address))
        .header("Accept", "text/html,*/*;q=0.8")
        .with(who)
        .exchange();
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  private static String type(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getContentType());
  }

  private static String text(MvcTestResult answer) {
    return answer.getResponse().getContentAsByteArray().length == 0
        ? ""
        : new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
