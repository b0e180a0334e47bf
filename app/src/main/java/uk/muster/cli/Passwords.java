package uk.muster.cli;

import java.util.random.RandomGenerator;

/// Makes passwords that can be read out: five groups of four, without letters that look alike.
final class Passwords {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private Passwords() {}

  static String make(RandomGenerator chance) {
    var made = new StringBuilder();
    for (var i = 0; i < 20; i++) {
      if (i > 0 && i % 4 == 0) {
        made.append('-');
      }
      made.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return made.toString();
  }
}
