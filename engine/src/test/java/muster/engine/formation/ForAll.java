package muster.engine.formation;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Checks a property on many seeded cases; a failure names the seed that repeats it alone.
final class ForAll {
  private ForAll() {}

  static <T> void forAll(
      long seed, int n, Function<RandomGenerator, T> generator, Consumer<T> property) {
    for (int i = 0; i < n; i++) {
      long caseSeed = seed * 1_000_003 + i;
      T example = generator.apply(random(caseSeed));
      try {
        property.accept(example);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("case seed %d: %s".formatted(caseSeed, example), e);
      }
    }
  }

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("SplittableRandom").create(seed);
  }
}
