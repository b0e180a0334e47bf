package uk.muster.readiness.succession;

import java.util.Optional;
import uk.muster.readiness.Commitment;
import uk.muster.reference.Force;

/// The months ahead of one force among others.
public record Outlook(Force force, Optional<Commitment> commitment, Forecast forecast) {}
