package uk.muster.assessment.campaign;

import uk.muster.shared.ForceId;

/// One assessment to be made: of which force, on which threat, by which framework and version.
record Sheet(ForceId force, String threat, String framework, int version, int questions) {}
