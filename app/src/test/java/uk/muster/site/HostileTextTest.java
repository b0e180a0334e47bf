package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.answer.OwnFramework;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Text that means ill in every field of every form that can be found by clicking, in every
/// parameter of every path, and in every column of every file that can be imported. Pages show it
/// as text, files keep it from being a formula, the log keeps its lines, and nothing fails.
@MusterTest
class HostileTextTest {
  static final String FORCE = "warwickshire";
  private static final int MOST_PAGES = 400;

  /// Fields of a form that is filled with every text.
  private static final int SHORT = 3;

  /// Texts for each field of a longer one.
  private static final int SOME = 4;

  /// All registers are one set of pages. Between them these hold a field of every type.
  private static final List<String> KINDS =
      List.of(
          "teams",
          "board-meetings",
          "contracts",
          "link-tests",
          "actions",
          "definitions",
          "publications");

  private static final Pattern OF_REGISTERS = Pattern.compile("/registers/([a-z-]+)(?=[/?.]|$).*");

  /// The first page, those that only pages of registers left out lead to, and a framework that is
  /// still a draft, which looks otherwise than one in force.
  private static final List<String> START =
      List.of(
          "/frameworks/%s-spr-2023-public-order/2".formatted(FORCE),
          "/",
          "/your-sessions",
          "/board-meetings/%s/next".formatted(FORCE));

  private static final List<Role> ROLES =
      List.of(Role.SPR_LEAD, Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR);

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired FrameworkChanges frameworks;
  @Autowired Campaigns campaigns;
  @Autowired RegisterChanges changes;
  @Autowired Register register;
  @Autowired Clock clock;

  private final List<String> harm = new ArrayList<>();
  private int asked;
  private int turn;

  /// Something to click on where pages begin with an entry.
  private void something() {
    var lead = Acting.actor(Role.SPR_LEAD, FORCE);
    var today = LocalDate.now(clock);
    OwnFramework.publish(frameworks, FORCE);
    frameworks.begin(lead, FORCE + "-spr-2023-public-order", 1, FORCE);
    campaigns.open(
        lead, new NewCampaign("Attacked", Cycle.QUARTERLY, "2023", FORCE, today, Optional.empty()));
    add(lead, "boards", "spr", Map.of("name", "SPR meeting", "type", "force"));
    add(
        lead,
        "board-meetings",
        "next",
        Map.of(
            "name",
            "Next",
            "board",
            "spr",
            "state",
            "planned",
            "planned_for",
            today.plusDays(7).toString()));
    add(lead, "teams", "cyber", Map.of("name", "Cyber team"));
    add(
        lead,
        "actions",
        "one",
        Map.of(
            "name",
            "Do it",
            "owner",
            "Lead",
            "state",
            "open",
            "due",
            today.minusDays(1).toString()));
  }

  private void add(Actor actor, String kind, String code, Map<String, String> values) {
    var draft = new Draft(new ForceId(FORCE), code, values);
    assertThat(changes.add(actor, kind, draft, Marking.OFFICIAL))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  @Test
  void the_registers_that_are_clicked_through_hold_every_type_of_field() {
    var types = KINDS.stream().flatMap(kind -> types(register.kind(kind))).toList();

    assertThat(register.kinds().stream().flatMap(HostileTextTest::types)).isSubsetOf(types);
  }

  private static Stream<Class<?>> types(Kind kind) {
    return kind.fields().stream().map(field -> field.type().getClass());
  }

  @Test
  void text_that_means_ill_does_no_harm_anywhere() throws IOException {
    something();
    var filled = new TreeMap<String, Form>();
    var before = System.err;
    var log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      importHostileFiles();
      for (var role : ROLES) {
        fillAll(role, filled);
      }
      hostileParameters(signedIn.as(Role.PLANNER, FORCE));
      for (var role : ROLES) {
        fillAll(role, filled);
      }
    } finally {
      System.setErr(before);
    }

    assertThat(filled.keySet())
        .anyMatch(one -> one.startsWith("POST /assessment/answers/"))
        .anyMatch(one -> one.startsWith("POST /registers/teams/new"))
        .anyMatch(one -> one.startsWith("POST /evidence/new"))
        .anyMatch(one -> one.matches("POST /frameworks/one/N/questions/.*change.*"))
        .anyMatch(one -> one.startsWith("POST /registers/board-meetings/"))
        .hasSizeGreaterThan(40);
    assertThat(asked).isGreaterThan(500);
    assertThat(harm).as("%d requests".formatted(asked)).isEmpty();
    assertThat(log.toString(StandardCharsets.UTF_8).split("[\r\n\u2028\u0085]+", -1))
        .noneMatch(line ->
            line.startsWith("X-Zq")
                || (line.contains("INFO  - zq forged") && line.startsWith("2026-11-28T03:00")))
        .noneMatch(line -> line.contains("ERROR") && line.contains("Failure at"));
  }

  /// Looks at all pages of a role and fills every form that was not filled before. The second time
  /// it looks at what the first left behind, and fills what only then can be reached.
  private void fillAll(Role role, Map<String, Form> filled) {
    var who = signedIn.as(role, FORCE);
    var forms = new TreeMap<String, Form>();
    crawl(who, role, forms);
    forms.keySet().removeAll(filled.keySet());
    forms.values().forEach(form -> fill(form, who, role));
    filled.putAll(forms);
  }

  private void importHostileFiles() throws IOException {
    signedIn.as(Role.PLANNER, FORCE);
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var kinds = HostileFiles.headings();
    assertThat(kinds).hasSizeGreaterThan(6);
    for (var kind : kinds.entrySet()) {
      var outcome =
          exchange.importFile(
              planner,
              ImportFiles.csv(kind.getKey(), HostileFiles.text(kind.getValue())),
              ImportOptions.USUAL);
      assertThat(outcome).as(kind.getKey()).isNotEmpty();
    }
  }

  /// Looks at every page that can be reached by clicking, and gathers the forms.
  private void crawl(RequestPostProcessor who, Role role, Map<String, Form> forms) {
    var seen = new LinkedHashSet<String>();
    var next = new ArrayDeque<>(START);
    while (!next.isEmpty() && seen.size() < MOST_PAGES) {
      var address = next.poll();
      if (!isMeant(address) || !seen.add(Form.shape(address))) {
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
            var one = Form.of(form, address);
            forms.putIfAbsent(one.key(), one);
          });
    }
  }

  private static boolean isMeant(String address) {
    var register = OF_REGISTERS.matcher(address);
    return !register.matches() || KINDS.contains(register.group(1));
  }

  private void fill(Form form, RequestPostProcessor who, Role role) {
    for (var field : form.fields().keySet()) {
      for (var hostile : texts(form)) {
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

  /// All texts for a short form. A long one gets markup and a break of the header in each field,
  /// and of the others some, other ones in each field.
  private List<String> texts(Form form) {
    if (form.fields().size() <= SHORT) {
      return Hostile.TEXTS;
    }
    var texts = new LinkedHashSet<>(List.of(Hostile.MARKUP, Hostile.HEADER));
    while (texts.size() < SOME) {
      texts.add(Hostile.TEXTS.get(turn++ % Hostile.TEXTS.size()));
    }
    return List.copyOf(texts);
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
