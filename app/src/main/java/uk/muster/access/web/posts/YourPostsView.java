package uk.muster.access.web.posts;

import java.util.List;
import uk.muster.look.Fact;

/// The posts that somebody can act as, and what was lent.
///
/// @param loans those to and from the person that are not over
public record YourPostsView(String heading, List<Line> seats, List<LoanLine> loans, String done) {
  public YourPostsView {
    seats = List.copyOf(seats);
    loans = List.copyOf(loans);
  }

  /// One post.
  ///
  /// @param current whether the person acts as it now
  /// @param lend where it can be lent; empty when it cannot
  public record Line(String key, String title, boolean current, String lend, List<Fact> facts) {
    public Line {
      facts = List.copyOf(facts);
    }
  }

  /// One loan in words, with what ends it.
  public record LoanLine(String words, String end) {}
}
