package uk.muster.site.records;

import org.springframework.stereotype.Component;
import uk.muster.access.posts.Seats;
import uk.muster.register.need.Accounts;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Tells the registers whether whoever is given a need to know can use it.
@Component
class AccountsInNeed implements Accounts {
  private final Seats seats;

  AccountsInNeed(Seats seats) {
    this.seats = seats;
  }

  @Override
  public boolean knowsPost(Actor asking, String title, Right right, ForceId force) {
    return seats.knowsPost(asking, title, right, force);
  }

  @Override
  public boolean can(Actor asking, String account, Right right, ForceId force) {
    return seats.can(asking, account, right, force);
  }
}
