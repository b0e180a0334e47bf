package uk.muster.assessment.framework;

import java.time.OffsetDateTime;

/// A version as the database keeps it.
///
/// @param edit goes up with each change of a draft
record StoredFramework(
    String code,
    int version,
    String owner,
    String status,
    String text,
    String sha256,
    int edit,
    OffsetDateTime recordedFrom,
    String recordedBy,
    String whyWithdrawn) {}
