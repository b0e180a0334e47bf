package muster.engine.formation.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who takes which post and what they learn for it: the cheapest plan that fills as many posts as
/// can be filled.
///
/// @param seats every post that is filled; those who learn nothing are fit already
/// @param recruits posts that nobody can be taught for
/// @param cost of all that is learnt
/// @param proof that no plan is cheaper
public record TrainingPlan(
    TrainingProblem problem, List<Seats> seats, List<Recruits> recruits, long cost, Proof proof) {
  public TrainingPlan {
    seats = List.copyOf(seats);
    recruits = List.copyOf(recruits);
  }

  /// So many people of a group in posts of one role, each of whom learns these skills first.
  ///
  /// @param price of what one of them learns
  public record Seats(
      String role, TrainingProblem.Group group, List<String> learns, int people, long price) {
    public Seats {
      learns = List.copyOf(learns);
    }
  }

  /// So many must come from outside for the role.
  public record Recruits(String role, int people) {}

  /// Worths that prove the plan: a post is worth at most what filling it would cost in another way,
  /// and the worths of all posts less those of all people come to the cost of the plan.
  ///
  /// @param recruit what a post is worth that stays empty: more than any chain of courses
  /// @param posts the worth of one post, by role
  /// @param groups the worth of one person, in the order of the problem's groups
  public record Proof(long recruit, Map<String, Long> posts, List<Long> groups) {
    public Proof {
      posts = Map.copyOf(new TreeMap<>(posts));
      groups = List.copyOf(groups);
    }
  }

  /// The seats whose people learn something.
  public List<Seats> trainings() {
    return seats.stream().filter(seat -> !seat.learns().isEmpty()).toList();
  }

  public int peopleToTrain() {
    return trainings().stream().mapToInt(Seats::people).sum();
  }

  public int recruitsNeeded() {
    return recruits.stream().mapToInt(Recruits::people).sum();
  }

  /// How many places of each course are needed: by skill, first courses apart from refreshers.
  public Map<String, int[]> places() {
    Map<String, int[]> places = new TreeMap<>();
    for (Seats seat : trainings()) {
      for (String skill : seat.learns()) {
        boolean again =
            seat.group().heldBefore().contains(skill)
                && problem.prices().containsKey(skill)
                && problem.prices().get(skill).again().isPresent();
        places.computeIfAbsent(skill, key -> new int[2])[again ? 1 : 0] += seat.people();
      }
    }
    return places;
  }
}
