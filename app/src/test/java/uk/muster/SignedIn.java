package uk.muster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Sends a request of a page test as somebody who holds a post:
/// `mvc.get().uri("/people").with(signedIn.as(Role.PLANNER, "leicestershire"))`.
@Component
public class SignedIn {
  private final Access access;
  private final Reference reference;

  public SignedIn(Access access, Reference reference) {
    this.access = access;
    this.reference = reference;
  }

  /// Someone with a role in one force; a business lead leads on public order.
  public RequestPostProcessor as(Role role, String force) {
    return as(role, new Scope.OfForce(new ForceId(force)));
  }

  /// Someone with a role for the whole nation.
  public RequestPostProcessor inTheNation(Role role) {
    return as(role, new Scope.OfNation());
  }

  /// Someone with a role in a force, a region or the nation; the account is opened, and the
  /// catalogue loaded, when needed.
  public RequestPostProcessor as(Role role, Scope scope) {
    reference.load(Actor.system("test", Set.of()));
    var name = account(role, scope);
    access.open(
        Actor.system("test", Set.of()), name, "{noop}not-a-password", post(role, scope), false);
    return SecurityMockMvcRequestPostProcessors.user(name);
  }

  private static Post post(Role role, Scope scope) {
    var inspects = scope instanceof Scope.OfInspectorate;
    return new Post(
        0,
        "%s, %s".formatted(role.title(), scope.value()),
        role,
        scope,
        new Period(LocalDate.of(2020, 1, 1), inspects ? LocalDate.of(2099, 12, 31) : Period.OPEN),
        role.ceiling(),
        inspects ? "Programme of the tests" : "",
        role == Role.BUSINESS_LEAD ? "public-order" : "");
  }

  /// The name of the account that {@link #as} signs in.
  public static String account(Role role, Scope scope) {
    return "page.%s.%s".formatted(role.name().toLowerCase(Locale.ROOT), scope.value());
  }
}
