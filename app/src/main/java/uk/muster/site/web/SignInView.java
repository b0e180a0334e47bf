package uk.muster.site.web;

import java.util.List;
import uk.muster.look.Link;

/// What the sign-in page shows.
///
/// @param problem why the last try was refused; empty when none was
/// @param said what has just happened; empty when nothing
/// @param down the provider that does not answer; empty when none was asked or it does
/// @param providers where else people sign in
public record SignInView(String problem, String said, String down, List<Link> providers) {
  public SignInView {
    providers = List.copyOf(providers);
  }

  public boolean wrong() {
    return !problem.isEmpty();
  }
}
