package uk.muster.cli.verify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import uk.muster.audit.chain.Verdict;
import uk.muster.reports.edition.EditionCheck;

/// What verifying found: of the chain, and of the editions of documents where the database was
/// read.
public record Verified(@JsonUnwrapped Verdict chain, Optional<EditionCheck> editions) {
  public static Verified file(Verdict chain) {
    return new Verified(chain, Optional.empty());
  }

  @JsonIgnore
  public boolean isWhole() {
    return chain.isIntact() && editions.map(EditionCheck::isIntact).orElse(true);
  }

  public String words() {
    return chain.words() + editions.map(one -> "\n" + one.words()).orElse("");
  }
}
