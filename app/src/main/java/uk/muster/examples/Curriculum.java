package uk.muster.examples;

/// The skills that the synthetic nation trains, by number, and how common they are.
final class Curriculum {
  static final String[] SKILLS = {
    "PO-L2",
    "PO-DRIVER",
    "PO-MEDIC",
    "PSU-CMD",
    "PO-L1",
    "PO-EG",
    "PO-AEP",
    "PO-MOE",
    "PO-L3",
    "FIRST-AID",
    "TASER",
    "DRV-RESP",
    "CBRN-IOR",
    "CBRN-SOR",
    "PSO",
    "DVI",
    "WATER",
    "AFO",
    "ARV",
    "LOGGIST",
    "FAM",
    "CB-CALL",
    "NEG",
    "POLSA",
    "DOG-GP",
    "SURV",
    "CYB-DMI",
    "PLO",
    "PRT",
    "MOUNTED",
    "DIVE",
    "PO-BRONZE",
    "PO-SILVER",
    "CBRN-CMD",
    "CB-MGR",
    "CB-COORD",
    "DVI-SERM",
    "DVI-PMOC"
  };
  static final int L2 = 0;
  static final int DRIVER = 1;
  static final int MEDIC = 2;
  static final int COMMANDER = 3;
  static final int L1 = 4;
  static final int L3 = 8;
  static final int FIRST_GENERAL = 9;
  static final int AFO = 17;
  static final int ARV = 18;
  static final int FIRST_SENIOR = 31;

  /// Per thousand people; the squad skills per thousand of those with level 2.
  static final int[] PER_THOUSAND = {
    0, 0, 0, 0, 150, 60, 50, 60, 440, 85, 80, 400, 90, 40, 30, 10, 10, 45, 45, 10, 20, 12, 6, 3, 8,
    10, 8, 4, 3, 2, 1, 60, 30, 40, 20, 10, 10, 10
  };

  private Curriculum() {}
}
