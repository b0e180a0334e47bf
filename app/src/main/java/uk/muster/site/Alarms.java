package uk.muster.site;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.access.accounts.Accounts;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell.Item;

/// What the shell of every page calls out to whoever has to act on it.
@Component
class Alarms {
  private final Accounts accounts;
  private final Clock clock;

  Alarms(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /// Who signed in without the provider in the last day.
  List<Item> of(Actor actor) {
    return actor.can(Right.MANAGE_ACCOUNTS)
        ? accounts.alarms(actor).stream()
            .map(one ->
                new Item(
                    "%s broke the glass at %s from %s: %s"
                        .formatted(
                            one.account(),
                            Words.hourAndDate(LocalDateTime.ofInstant(one.at(), clock.getZone())),
                            one.from(),
                            one.reason()),
                    "/accounts/" + one.account()))
            .toList()
        : List.of();
  }
}
