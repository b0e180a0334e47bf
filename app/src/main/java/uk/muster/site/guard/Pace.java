package uk.muster.site.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many requests a minute each caller may make: a bucket that holds a minute's worth and fills
/// evenly. It remembers so many callers and forgets the one that has been quiet longest.
final class Pace {
  private static final int CALLERS = 20_000;
  private static final double MINUTE = Duration.ofMinutes(1).toNanos();

  private final int aMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CALLERS;
        }
      };

  /// How much was left at a moment.
  private record Bucket(double left, long at) {}

  /// Begins with full buckets.
  ///
  /// @param aMinute 0 for any number
  Pace(int aMinute) {
    if (aMinute < 0) {
      throw new IllegalArgumentException(
          "requests a minute (%d) must be 0 or more".formatted(aMinute));
    }
    this.aMinute = aMinute;
  }

  /// Takes one request from the caller's bucket.
  ///
  /// @param now nanoseconds of a clock that only goes forward
  /// @return how long to wait; zero when the request may go on
  synchronized Duration take(String caller, long now) {
    if (aMinute == 0) {
      return Duration.ZERO;
    }
    var bucket = buckets.getOrDefault(caller, new Bucket(aMinute, now));
    var left = Math.min(aMinute, bucket.left() + (now - bucket.at()) / MINUTE * aMinute);
    if (left >= 1) {
      buckets.put(caller, new Bucket(left - 1, now));
      return Duration.ZERO;
    }
    buckets.put(caller, new Bucket(left, now));
    return Duration.ofNanos((long) ((1 - left) / aMinute * MINUTE));
  }
}
