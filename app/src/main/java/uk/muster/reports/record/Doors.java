package uk.muster.reports.record;

import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.assessment.grid.Grids;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.inspection.Inspections;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.workforce.takeup.TakeUps;

/// The front doors through which documents read the record.
public record Doors(
    Registers registers,
    Register register,
    FieldReading reading,
    Catalogue catalogue,
    Campaigns campaigns,
    Grids grids,
    Assessments assessments,
    CrossChecks checks,
    IndicatorValues indicators,
    TakeUps takeUps,
    Inspections inspections) {}
