package uk.muster.register.title;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Register;
import uk.muster.shared.Actor;

/// Entries by what they are called, over all registers that the actor may read.
@Service
@Transactional(readOnly = true)
public class Titles {
  private final Register register;
  private final TitleStore store;

  Titles(Register register, TitleStore store) {
    this.register = register;
    this.store = store;
  }

  /// Entries in force on a day whose title holds the words, or whose reference they are; capitals
  /// do not matter.
  ///
  /// @param most how many of each kind at most
  public List<Titled> holding(Actor actor, String words, LocalDate on, int most) {
    var kinds = register.kinds().stream().filter(kind -> actor.can(kind.read())).toList();
    return kinds.isEmpty() || words.isBlank()
        ? List.of()
        : store.holding(kinds, words.strip(), on, most);
  }
}
