package muster.engine.formation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A supposition about the counts: first losses, then training, then units held back for local
/// cover.
public record WhatIf(List<Loss> losses, List<Train> trainings, int holdBack) {
  public WhatIf {
    losses = List.copyOf(losses);
    trainings = List.copyOf(trainings);
    if (holdBack < 0) {
      throw new IllegalArgumentException(
          "units held back (%d) must not be negative".formatted(holdBack));
    }
  }

  /// What a loss takes people from.
  public enum Among {
    /// Everyone of a rank.
    RANK,
    /// Everyone who can fill a role.
    ROLE
  }

  /// So many per cent of a rank or of those who can fill a role are lost, rounded up, in proportion
  /// from all their combinations of skills.
  public record Loss(Among among, String name, int percent) {
    public Loss {
      if (percent < 0 || percent > 100) {
        throw new IllegalArgumentException("percent (%d) must be 0 to 100".formatted(percent));
      }
    }
  }

  /// So many people gain whatever they lack for the role: those who lack the fewest skills, of
  /// these the ones who can fill the fewest roles, of these the largest group.
  public record Train(int people, String role) {
    public Train {
      if (people < 0) {
        throw new IllegalArgumentException("people (%d) must not be negative".formatted(people));
      }
    }
  }

  /// What would follow.
  ///
  /// @param trained who was trained, as a staircase says it
  /// @param notTrained how many could not be trained because nobody was left to train
  /// @param lost how many people were lost
  /// @param free units left after those held back
  public record Effect(
      FormationPlan before,
      FormationPlan after,
      List<Staircase.Training> trained,
      int notTrained,
      int lost,
      int heldBack,
      int free) {
    public Effect {
      trained = List.copyOf(trained);
    }
  }

  Effect on(Histogram histogram, Map<String, Integer> vehicles) {
    UnitModel model = new UnitModel(histogram.unit());
    List<Histogram.Cell> cells = histogram.cells();
    for (Loss loss : losses) {
      cells = lose(model, cells, loss);
    }
    int lost = histogram.people() - cells.stream().mapToInt(Histogram.Cell::people).sum();
    List<Staircase.Training> trained = new ArrayList<>();
    int notTrained = 0;
    for (Train train : trainings) {
      List<Histogram.Cell> now = new Histogram(histogram.unit(), cells).cells();
      List<Staircase.Training> done = train(model, now, train);
      notTrained += train.people() - done.stream().mapToInt(Staircase.Training::people).sum();
      trained.addAll(done);
      cells = apply(now, done);
    }
    FormationPlan before = Formation.plan(histogram, vehicles);
    FormationPlan after = Formation.plan(new Histogram(histogram.unit(), cells), vehicles);
    int heldBack = Math.min(holdBack, after.formable());
    return new Effect(
        before, after, trained, notTrained, lost, heldBack, after.formable() - heldBack);
  }

  private static List<Histogram.Cell> lose(UnitModel model, List<Histogram.Cell> cells, Loss loss) {
    int bit = loss.among() == Among.ROLE ? 1 << model.mergedOf[model.role(loss.name())] : 0;
    long total = 0;
    for (Histogram.Cell cell : cells) {
      total += among(model, cell, loss, bit) ? cell.people() : 0;
    }
    long toLose = (total * loss.percent() + 99) / 100;
    List<Histogram.Cell> left = new ArrayList<>();
    long seen = 0;
    long taken = 0;
    for (Histogram.Cell cell : cells) {
      int people = cell.people();
      if (among(model, cell, loss, bit)) {
        seen += people;
        long upToHere = toLose * seen / total;
        people -= Math.toIntExact(upToHere - taken);
        taken = upToHere;
      }
      left.add(new Histogram.Cell(cell.rank(), cell.skills(), people));
    }
    return left;
  }

  private static boolean among(UnitModel model, Histogram.Cell cell, Loss loss, int bit) {
    return loss.among() == Among.RANK
        ? cell.rank().equals(loss.name())
        : (Histogram.mask(model, cell) & bit) != 0;
  }

  private static List<Staircase.Training> train(
      UnitModel model, List<Histogram.Cell> cells, Train train) {
    int role = model.mergedOf[model.role(train.role())];
    List<Histogram.Cell> sources =
        cells.stream()
            .filter(cell -> missing(model, role, cell) > 0)
            .sorted(
                Comparator.comparingInt(
                        (Histogram.Cell cell) -> Long.bitCount(missing(model, role, cell)))
                    .thenComparingInt(cell -> Integer.bitCount(Histogram.mask(model, cell)))
                    .thenComparing(Comparator.comparingInt(Histogram.Cell::people).reversed()))
            .toList();
    List<Staircase.Training> done = new ArrayList<>();
    int left = train.people();
    for (Histogram.Cell cell : sources) {
      int n = Math.min(left, cell.people());
      if (n > 0) {
        List<String> learns = model.skillNames(missing(model, role, cell));
        done.add(new Staircase.Training(train.role(), cell.rank(), cell.skills(), learns, n));
        left -= n;
      }
    }
    return done;
  }

  private static long missing(UnitModel model, int role, Histogram.Cell cell) {
    return model.missing(role, model.rank(cell.rank()), model.skillBits(cell.skills()));
  }

  private static List<Histogram.Cell> apply(
      List<Histogram.Cell> cells, List<Staircase.Training> done) {
    List<Histogram.Cell> after = new ArrayList<>();
    for (Histogram.Cell cell : cells) {
      int people = cell.people();
      for (Staircase.Training training : done) {
        if (training.rank().equals(cell.rank()) && training.holds().equals(cell.skills())) {
          people -= training.people();
          List<String> skills = new ArrayList<>(cell.skills());
          skills.addAll(training.learns());
          after.add(new Histogram.Cell(cell.rank(), skills, training.people()));
        }
      }
      after.add(new Histogram.Cell(cell.rank(), cell.skills(), people));
    }
    return after;
  }
}
