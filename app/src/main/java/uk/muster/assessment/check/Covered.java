package uk.muster.assessment.check;

import java.time.LocalDate;

/// How much of one C of a threat a force has answered in a campaign, drafts included.
record Covered(
    String campaign,
    String title,
    LocalDate due,
    String threat,
    String c,
    int answered,
    int questions,
    String href) {}
