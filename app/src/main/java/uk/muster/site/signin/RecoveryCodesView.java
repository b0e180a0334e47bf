package uk.muster.site.signin;

import java.util.List;

/// Recovery codes, shown once.
///
/// @param onward where to go on to
public record RecoveryCodesView(List<String> codes, String onward) {
  public RecoveryCodesView {
    codes = List.copyOf(codes);
  }
}
