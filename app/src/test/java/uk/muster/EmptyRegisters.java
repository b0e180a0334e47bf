package uk.muster;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Each test class begins with registers that nobody has fed: what another class has loaded for the
/// same force is gone.
final class EmptyRegisters implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    TestDatabase.emptyRegisters();
  }
}
