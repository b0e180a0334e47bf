import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// People who click through the readiness pages of a running demonstration, each with a session of
/// their own and a second's thought between clicks: how long the pages take, and how many failed.
/// Asks only this machine, and for ten minutes at most.
///
/// `java Clicks.java ADDRESS PASSWORD [PEOPLE] [SECONDS]`; ends with 1 when a page failed or 95 of
/// 100 pages did not come within 300 ms.
class Clicks {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final double WANTED_MILLIS = 300;
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
  private static final List<String> ACCOUNTS = List.of("planner", "national", "regional");
  private static final List<String> FORCES =
      List.of(
          "leicestershire", "derbyshire", "lincolnshire", "northamptonshire", "nottinghamshire");

  /// One page: what was asked, how it was answered, and how long until all of it was there.
  private record Click(String path, int status, double millis) {}

  private final URI at;
  private final String password;
  private final ConcurrentLinkedQueue<Click> clicks = new ConcurrentLinkedQueue<>();

  private Clicks(URI at, String password) {
    this.at = at;
    this.password = password;
  }

  public static void main(String[] given) throws Exception {
    var at = URI.create(given[0]);
    if (!InetAddress.getByName(at.getHost()).isLoopbackAddress()) {
      throw new IllegalArgumentException("address (%s) must be of this machine".formatted(at));
    }
    var people = given.length > 2 ? Integer.parseInt(given[2]) : 50;
    var length = Duration.ofSeconds(given.length > 3 ? Integer.parseInt(given[3]) : 120);
    if (people > 500 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("at most 500 people and 10 minutes");
    }
    var bench = new Clicks(at, given[1]);
    bench.run(people, length);
    System.exit(bench.report(people, length) ? 0 : 1);
  }

  private void run(int people, Duration length) throws InterruptedException {
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < people; i++) {
        var seed = i;
        each.submit(() -> {
          try {
            onePerson(seed, System.nanoTime() + length.toNanos());
          } catch (IOException e) {
            clicks.add(new Click("connection: " + e, 0, 0));
          }
          return null;
        });
      }
    }
  }

  private void onePerson(int seed, long until) throws IOException, InterruptedException {
    var chance = new SplittableRandom(seed);
    var account = ACCOUNTS.get(seed % ACCOUNTS.size());
    try (var browser =
        HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build()) {
      Thread.sleep(chance.nextInt(3000));
      signIn(browser, account);
      while (System.nanoTime() < until) {
        Thread.sleep(500 + chance.nextInt(1001));
        var path = path(account, chance);
        var begun = System.nanoTime();
        var answer = get(browser, path);
        clicks.add(
            new Click(
                path.replaceAll("\\?.*", ""),
                answer.statusCode(),
                (System.nanoTime() - begun) / 1e6));
      }
    }
  }

  private static String path(String account, SplittableRandom chance) {
    var force =
        account.equals("planner") ? "leicestershire" : FORCES.get(chance.nextInt(FORCES.size()));
    var unit = chance.nextBoolean() ? "psu" : "psu-with-medics";
    return switch (chance.nextInt(account.equals("planner") ? 4 : 5)) {
      case 0, 1 -> "/readiness/%s?unit=%s".formatted(force, unit);
      case 2 -> // a planner of one force is sent on from the nation's page to that force
          account.equals("planner")
              ? "/readiness/leicestershire/units?unit=psu"
              : "/readiness?unit=" + unit;
      case 3 ->
          account.equals("planner")
              ? "/readiness/leicestershire/people?unit=psu"
              : "/readiness/%s/commitments?unit=%s".formatted(force, unit);
      default -> "/readiness/regions/region-east-midlands?unit=" + unit;
    };
  }

  private void signIn(HttpClient browser, String account) throws IOException, InterruptedException {
    var hidden = HIDDEN.matcher(get(browser, "/sign-in").body());
    if (!hidden.find()) {
      throw new IOException("the sign-in page has no hidden field");
    }
    var form =
        "_csrf=%s&account=%s&password=%s"
            .formatted(
                URLEncoder.encode(hidden.group(1), StandardCharsets.UTF_8),
                account,
                URLEncoder.encode(password, StandardCharsets.UTF_8));
    var answer =
        browser.send(
            HttpRequest.newBuilder(at.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
      throw new IOException(account + " was not let in");
    }
  }

  private HttpResponse<String> get(HttpClient browser, String path)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at.resolve(path)).timeout(Duration.ofSeconds(60)).build(),
        BodyHandlers.ofString());
  }

  private boolean report(int people, Duration length) {
    var failed = clicks.stream().filter(click -> click.status() != 200).toList();
    var all = sorted("");
    System.out.printf(
        "%d people for %d s: %d pages (%.1f a second), %d failed; %s%n",
        people,
        length.toSeconds(),
        clicks.size(),
        (double) clicks.size() / length.toSeconds(),
        failed.size(),
        words(all));
    clicks.stream()
        .map(
            click -> click.path().replaceAll("/readiness/(?!regions)[a-z-]+", "/readiness/{force}"))
        .distinct()
        .sorted()
        .forEach(path -> System.out.printf("  %s: %s%n", path, words(sorted(path))));
    failed.stream().limit(5).forEach(System.out::println);
    return failed.isEmpty() && !all.isEmpty() && at(all, 0.95) < WANTED_MILLIS;
  }

  private List<Double> sorted(String path) {
    return clicks.stream()
        .filter(click ->
            path.isEmpty()
                || click
                    .path()
                    .replaceAll("/readiness/(?!regions)[a-z-]+", "/readiness/{force}")
                    .equals(path))
        .map(Click::millis)
        .sorted()
        .toList();
  }

  private static String words(List<Double> sorted) {
    return sorted.isEmpty()
        ? "nothing"
        : "%d pages, median %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms, slowest %.0f ms"
            .formatted(
                sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    var list = new ArrayList<>(sorted);
    return list.get(Math.min(list.size() - 1, (int) (share * list.size())));
  }
}
