package uk.muster.reports.run;

import uk.muster.shared.ForceId;

/// A file of a run, kept in parts.
public record RunFile(ForceId force, String name, int parts) {}
