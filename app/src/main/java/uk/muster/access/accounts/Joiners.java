package uk.muster.access.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.access.Scope;
import uk.muster.access.posts.OrganisationTree;
import uk.muster.access.posts.Organisations;
import uk.muster.files.FileRefused;
import uk.muster.files.Limits;
import uk.muster.files.Mapping;
import uk.muster.files.Source;
import uk.muster.files.Tables;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Threat;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Joiners and leavers by file. Each row is a post; an account is opened with its first one, and
/// closed when its last one has ended. A file is an update: whoever is not in it stays as it is.
@Service
@Transactional
public class Joiners {
  private static final Limits LIMITS = new Limits(16L << 20, 16L << 20, 8, 64L << 20, 200);

  private final JoinersFeed feed;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final List<String> providers;

  Joiners(
      JoinersFeed feed,
      Organisations organisations,
      Catalogue catalogue,
      @Value("${muster.providers}") String providers) {
    this.feed = feed;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.providers = Arrays.stream(providers.split(",", -1)).map(String::strip).toList();
  }

  /// Does what a file says, as far as its rows are good and the actor is in charge.
  ///
  /// @param tryOnly only says what it would do; nothing is kept
  public JoinersReport apply(Actor actor, Source file, boolean tryOnly) {
    actor.require(Right.MANAGE_ACCOUNTS);
    try (var tables = Tables.of(file, LIMITS)) {
      var work = feed.begin(actor);
      var shape = JoinersFile.shape(providers, isThere(organisations.tree(actor)), threats());
      for (var table : tables.list()) {
        try (var rows = table.open(List.of(shape), Mapping.NONE)) {
          for (var row = rows.next(); row != null; row = rows.next()) {
            work.take(row);
          }
        }
      }
      var report = work.finish(tryOnly);
      if (tryOnly) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      }
      return report;
    } catch (FileRefused refusal) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return JoinersReport.of(refusal, tryOnly);
    }
  }

  /// An inspection names its forces, and each must be there.
  private static Predicate<Scope> isThere(OrganisationTree tree) {
    return scope ->
        scope instanceof Scope.OfInspectorate(var forces)
            ? forces.stream().allMatch(force -> tree.find(force.value()).isPresent())
            : tree.find(scope.organisation()).filter(one -> one.scope().equals(scope)).isPresent();
  }

  private Set<String> threats() {
    return catalogue.threats().stream().map(Threat::code).collect(Collectors.toSet());
  }

  /// The headings that a file must have.
  public List<String> headings(Actor actor) {
    return JoinersFile.HEADINGS;
  }
}
