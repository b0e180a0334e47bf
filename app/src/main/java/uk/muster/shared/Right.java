package uk.muster.shared;

import static uk.muster.shared.Marking.OFFICIAL;
import static uk.muster.shared.Marking.OFFICIAL_SENSITIVE;

import java.util.Locale;

/// One thing that a role may do, always within the forces of the post held.
public enum Right {
  /// Read how many, never who.
  READ_COUNTS("count", OFFICIAL, "how many people, vehicles and units there are, never who"),
  /// Read rows about single people: collar numbers, skills, duties.
  READ_PEOPLE("people", OFFICIAL_SENSITIVE, "rows about single people"),
  /// Add and change register rows, and import files.
  CHANGE_REGISTERS("change", OFFICIAL_SENSITIVE, "the registers, by file and by hand"),
  /// Change what people are trained in: accreditations and courses.
  CHANGE_TRAINING("training", OFFICIAL_SENSITIVE, "accreditations and courses"),
  /// Read vehicles and kit, each by its number.
  READ_EQUIPMENT("equipment", OFFICIAL, "vehicles and kit"),
  /// Change vehicles and kit.
  CHANGE_EQUIPMENT("equipment_change", OFFICIAL, "vehicles and kit"),
  /// State what is needed, declared and promised.
  CHANGE_COMMITMENTS("commitment", OFFICIAL, "what is needed, declared and promised"),
  /// Read organisation, plans, exercises and partners: no rows about people.
  READ_CAPABILITY("capability", OFFICIAL, "collaborations, plans, exercises and partners"),
  /// Change organisation, plans, exercises and partners.
  CHANGE_CAPABILITY("capability_change", OFFICIAL, "collaborations, plans, exercises and partners"),
  /// Read assessments of threat and risk.
  READ_RISKS("risk", OFFICIAL_SENSITIVE, "assessments of threat and risk"),
  /// Change assessments of threat and risk.
  CHANGE_RISKS("risk_change", OFFICIAL_SENSITIVE, "assessments of threat and risk"),
  /// Read what a force says of itself: assessments, their evidence and their cross-checks.
  READ_ASSESSMENTS("assessment", OFFICIAL_SENSITIVE, "assessments on the four Cs"),
  /// Answer the questions of an assessment, and keep its evidence.
  ANSWER_ASSESSMENTS("assessment_answer", OFFICIAL_SENSITIVE, "answers and their evidence"),
  /// Challenge what somebody else has answered.
  REVIEW_ASSESSMENTS("assessment_review", OFFICIAL_SENSITIVE, "reviews of what others answered"),
  /// Sign an assessment for the force.
  SIGN_ASSESSMENTS("assessment_sign", OFFICIAL_SENSITIVE, "what the force declares of itself"),
  /// Open, delegate and close campaigns of assessment.
  RUN_CAMPAIGNS("campaign", OFFICIAL_SENSITIVE, "campaigns of assessment"),
  /// Write the frameworks that assessments follow.
  CHANGE_FRAMEWORKS("framework_change", OFFICIAL, "frameworks of assessment"),
  /// Read boards, their meetings and decisions.
  READ_GOVERNANCE("governance", OFFICIAL, "boards, meetings, decisions and due regard"),
  /// Change boards, their meetings and decisions.
  CHANGE_GOVERNANCE("governance_change", OFFICIAL, "boards, meetings, decisions and due regard"),
  /// Read what the inspectorate asks and judges of a force, and what the force says of it.
  READ_INSPECTIONS("inspection", OFFICIAL, "inspections: requests, judgements and findings"),
  /// Answer the inspectorate: its requests for data, and its draft in the fact check.
  ANSWER_INSPECTIONS("inspection_answer", OFFICIAL, "answers to the inspectorate"),
  /// Inspect: ask, record what was seen, judge and find.
  CHANGE_INSPECTIONS("inspection_change", OFFICIAL, "what the inspectorate asks and judges"),
  /// Let a region see the names of a force's people, until a day.
  SHARE_NAMES("share", OFFICIAL, "whether a region sees who, not only how many"),
  /// Read who holds which post, and so who can see what.
  READ_POSTS("post", OFFICIAL, "who holds which post and who can see what"),
  /// Open and close accounts and posts.
  MANAGE_ACCOUNTS("account", OFFICIAL, "accounts, posts and organisations"),
  /// Read what was done, by whom.
  READ_AUDIT("audit", OFFICIAL_SENSITIVE, "who did and read what");

  private final String setting;
  private final Marking least;
  private final String object;

  Right(String setting, Marking least, String object) {
    this.setting = setting;
    this.least = least;
    this.object = object;
  }

  /// How the right is called among the settings that the row policies read: `muster.count_forces`.
  public String setting() {
    return setting;
  }

  /// Up to which marking a post must go for the right to be of any use.
  public Marking least() {
    return least;
  }

  /// What is read or changed, in words.
  public String object() {
    return object;
  }

  /// Whether it lets somebody see and changes nothing.
  public boolean reads() {
    return name().startsWith("READ_");
  }

  /// How the right is called in the table of roles.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
