package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.MusterTest;
import uk.muster.RowCounts;
import uk.muster.SignedIn;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// What is sent twice is done once, on every path that changes something.
@MusterTest
class SentTwiceTest {
  private static final String FORCE = "gwent";
  private static final Map<String, String> STATED =
      Map.of(
          "unit",
          "psu",
          "needed",
          "4",
          "declared",
          "9",
          "promised",
          "3",
          "stated-day",
          "1",
          "stated-month",
          "4",
          "source",
          "Strategic assessment");

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired uk.muster.exchange.Exchange exchange;

  private RequestPostProcessor planner;

  @BeforeEach
  void somebody() {
    planner = signedIn.as(Role.PLANNER, FORCE);
  }

  private MvcTestResult post(
      RequestPostProcessor who, String path, String key, Map<String, String> form) {
    var request =
        mvc.post().uri(URI.create(path)).with(who).with(csrf()).param(WholeRequest.KEY, key);
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult state(String key, String year) {
    var form = new TreeMap<>(STATED);
    form.put("stated-year", year);
    return post(planner, "/readiness/%s/commitments".formatted(FORCE), key, form);
  }

  private MvcTestResult upload(String key, String text) {
    var file = new MockPart("file", "people.csv", text.getBytes(StandardCharsets.UTF_8));
    return mvc.post()
        .uri("/imports")
        .multipart()
        .part(file)
        .with(planner)
        .with(csrf())
        .param(WholeRequest.KEY, key)
        .exchange();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static boolean wasBefore(MvcTestResult answer) {
    return "true".equals(answer.getResponse().getHeader(OnceFilter.AGAIN));
  }

  private static void same(MvcTestResult second, MvcTestResult first) throws Exception {
    assertThat(wasBefore(first)).isFalse();
    assertThat(wasBefore(second)).isTrue();
    assertThat(second.getResponse().getStatus()).isEqualTo(first.getResponse().getStatus());
    assertThat(second.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    assertThat(second.getResponse().getContentAsByteArray())
        .isEqualTo(first.getResponse().getContentAsByteArray());
  }

  @Test
  void every_path_that_changes_something_answers_the_second_time_as_the_first_and_changes_nothing()
      throws Exception {
    var paths = EveryPathTest.PATHS.stream().filter(path -> path.method().equals("POST")).toList();
    assertThat(paths).hasSizeGreaterThan(5);
    for (var path : paths) {
      var address =
          path.address()
              .replace("{force}", FORCE)
              .replaceAll("\\{(import|row|post)\\}", "99999999")
              .replace("{person}", "N999")
              .replace("{entry}", "nobodys-team");
      var key = key();
      var first = post(planner, address, key, Map.of());
      var before = RowCounts.now();

      var second = post(planner, address, key, Map.of());

      assertThat(RowCounts.now()).as(path.mapping()).isEqualTo(before);
      same(second, first);
    }
  }

  @Test
  void a_change_is_made_once_and_other_contents_under_the_same_key_are_another_change()
      throws Exception {
    var key = key();
    var first = state(key, "2021");
    var stated = RowCounts.now();
    same(state(key, "2021"), first);

    assertThat(first).hasStatus(302);
    assertThat(RowCounts.now()).isEqualTo(stated);
    assertThat(wasBefore(state(key, "2022"))).isFalse();
    assertThat(RowCounts.now().get("readiness.commitment"))
        .isEqualTo(stated.getOrDefault("readiness.commitment", 0L) + 1);
  }

  @Test
  void a_file_is_taken_once_and_another_file_under_the_same_key_is_taken_too() throws Exception {
    var key = key();
    var one = ImportFiles.PEOPLE + "gwent,9101,PC,,,2020-01-01,\n";
    reference.load(Actor.system("test", java.util.Set.of()));
    var first = upload(key, one);
    var taken = RowCounts.now();
    same(upload(key, one), first);

    assertThat(first).hasStatus(302);
    assertThat(RowCounts.now()).isEqualTo(taken);
    assertThat(wasBefore(upload(key, one.replace("9101", "9102")))).isFalse();
    assertThat(RowCounts.now().get("workforce.person"))
        .isEqualTo(taken.getOrDefault("workforce.person", 0L) + 1);
  }

  @Test
  void of_eight_at_once_one_is_done_and_all_get_its_answer() throws Exception {
    var before = RowCounts.now();
    var key = key();
    Callable<MvcTestResult> click = () -> state(key, "2019");
    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers =
          threads.invokeAll(java.util.Collections.nCopies(8, click)).stream()
              .map(SentTwiceTest::got)
              .toList();

      assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsOnly(302);
      assertThat(answers).filteredOn(answer -> !wasBefore(answer)).hasSize(1);
    }
    var after = RowCounts.now();
    assertThat(after.get("readiness.commitment"))
        .isEqualTo(before.getOrDefault("readiness.commitment", 0L) + 1);
    assertThat(after.get("audit.record")).isEqualTo(before.getOrDefault("audit.record", 0L) + 1);
  }

  @Test
  void another_account_may_use_the_same_key() {
    var key = key();
    state(key, "2018");

    var theirs =
        post(
            signedIn.as(Role.PLANNER, "dorset"),
            "/readiness/%s/commitments".formatted(FORCE),
            key,
            STATED);

    assertThat(theirs).hasStatus(403);
    assertThat(wasBefore(theirs)).isFalse();
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThat(state("short", "2017")).hasStatus(400);
  }

  @Test
  void each_form_of_a_page_carries_a_key_of_its_own_and_each_drawing_new_ones() throws Exception {
    var first = keysOn("/readiness/%s/commitments".formatted(FORCE));
    var again = keysOn("/readiness/%s/commitments".formatted(FORCE));

    assertThat(first).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(first).doesNotContainAnyElementsOf(again);
  }

  private List<String> keysOn(String path) throws Exception {
    var page = mvc.get().uri(path).with(planner).exchange();
    return Jsoup.parse(page.getResponse().getContentAsString())
        .select("form[method=post] input[name=_once]")
        .eachAttr("value");
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
