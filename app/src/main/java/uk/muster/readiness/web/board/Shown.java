package uk.muster.readiness.web.board;

import java.util.Arrays;
import uk.muster.look.Margin;
import uk.muster.readiness.Board;
import uk.muster.readiness.Commitment;

/// Which margin the maps show.
enum Shown {
  BOTH("both", "Margin if both are called") {
    @Override
    int left(Commitment said, int units) {
      return said.leftOfBoth(units);
    }
  },
  LOCAL("local", "Margin on local need alone") {
    @Override
    int left(Commitment said, int units) {
      return said.leftLocally(units);
    }
  },
  NATIONAL("national", "Margin on the national promise alone") {
    @Override
    int left(Commitment said, int units) {
      return said.leftNationally(units);
    }
  },
  DECLARED("declared", "Formable against declared") {
    @Override
    int left(Commitment said, int units) {
      return units - said.declared();
    }
  };

  private final String code;
  private final String words;

  Shown(String code, String words) {
    this.code = code;
    this.words = words;
  }

  abstract int left(Commitment said, int units);

  String code() {
    return code;
  }

  String words() {
    return words;
  }

  static Shown of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst().orElse(BOTH);
  }

  /// None where a force has stated nothing or sent no register.
  Margin margin(Board.Line line) {
    return line.commitment().isPresent() && line.counted().isPresent()
        ? Margin.of(left(line.commitment().get(), line.counted().get().formable()))
        : Margin.none();
  }
}
