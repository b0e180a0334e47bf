package uk.muster.reports.draft;

import java.time.Instant;

/// One step in the life of a document: who did it, when and why.
///
/// @param edition that it was about; 0 for none
public record Step(
    int number,
    DocumentState state,
    int edition,
    String reason,
    String account,
    String post,
    Instant at) {}
