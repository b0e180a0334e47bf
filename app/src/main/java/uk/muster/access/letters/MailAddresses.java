package uk.muster.access.letters;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Where the letters of an account go.
@Service
@Transactional(readOnly = true)
public class MailAddresses {
  private final MailAddressStore addresses;

  MailAddresses(MailAddressStore addresses) {
    this.addresses = addresses;
  }

  /// The address of mail of an account, where it has one.
  public Optional<String> of(Actor reader, String account) {
    reader.require(Right.MANAGE_ACCOUNTS);
    return addresses.find(account);
  }
}
