package uk.muster.governance;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// Boards, who sits on them, when they meet and what is before them.
final class BoardKinds {
  static final KindField MEETING =
      link("meeting", "Meeting", "board-meetings").required().filtered().listed();
  private static final KindField BOARD =
      link("board", "Board", "boards").required().filtered().listed();
  private static final KindField STATE =
      choice("state", "State", "planned", "Planned", "held", "Held", "cancelled", "Cancelled")
          .required()
          .filtered()
          .listed();
  private static final KindField PLANNED_FOR =
      printedDate("planned_for", "Planned for").listed().due().doneWhen(STATE, "held", "cancelled");
  private static final KindField HELD_ON = printedDate("held_on", "Held on").listed();
  private static final KindField MINUTES =
      longText("minutes", "Minutes: what belongs to no item").searched();
  private static final KindField AGREED_ON = printedDate("agreed_on", "Minutes agreed on");
  private static final KindField CANCELLED_BECAUSE =
      text("cancelled_because", "Why it was cancelled");
  private static final KindField SINCE = printedDate("since", "Since");
  private static final KindField UNTIL = printedDate("until", "Until").due().endingByItself();

  private BoardKinds() {}

  static List<Kind> kinds() {
    return List.of(boards(), members(), meetings(), items());
  }

  /// A kind that is read and changed with the rights of governance.
  static Kind of(
      String code, String one, String many, String table, String purpose, KindField... fields) {
    return Kind.of(code, one, many, table, purpose, fields)
        .with(Right.READ_GOVERNANCE, Right.CHANGE_GOVERNANCE);
  }

  private static Kind boards() {
    return of(
        "boards",
        "board",
        "boards",
        "governance.board",
        "Who holds whom to account for the requirement, and how often",
        text("name", "Name"),
        choice(
                "type",
                "Type",
                "force",
                "Force's quarterly meeting",
                "commissioner",
                "Commissioner's strategic board",
                "regional",
                "Regional strategic board",
                "forum",
                "Local resilience forum, executive or group",
                "national",
                "National programme board",
                "other",
                "Other")
            .required()
            .filtered()
            .listed(),
        text("chair", "Chaired by the post").searched().listed(),
        text("secretary", "Secretary, by post"),
        link("lead", "Chair in the register of leads", "leads"),
        choice(
                "rhythm",
                "Meets",
                "monthly",
                "Every month",
                "quarterly",
                "Every quarter",
                "six-monthly",
                "Every six months",
                "annually",
                "Every year",
                "as-needed",
                "As needed")
            .filtered()
            .listed(),
        longText("holds", "What it holds to account").searched(),
        longText("purpose", "Purpose").searched(),
        link("partnership", "Board of the partnership", "partnerships").filtered(),
        link("meeting", "Was kept as the meeting rhythm", "meetings")
            .hinted("A rhythm says how often; from here on the meetings themselves are kept"),
        SINCE,
        printedDate("next_review", "Next review").due(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind members() {
    return of(
            "board-members",
            "member of a board",
            "members of boards",
            "governance.board_member",
            "Which posts sit on a board; never who holds them",
            text("name", "Post"),
            BOARD,
            choice(
                    "part",
                    "As",
                    "chair",
                    "Chair",
                    "deputy",
                    "Deputy chair",
                    "secretary",
                    "Secretary",
                    "member",
                    "Member",
                    "attendee",
                    "Attends")
                .required()
                .filtered()
                .listed(),
            text("organisation", "Of the organisation").searched().listed(),
            link("lead", "Post in the register of leads", "leads"),
            SINCE,
            UNTIL,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(UNTIL, SINCE));
  }

  private static Kind meetings() {
    return of(
            "board-meetings",
            "meeting of a board",
            "meetings of boards",
            "governance.board_meeting",
            "When a board meets, who was there, and what was said",
            text("name", "Name"),
            BOARD,
            STATE,
            PLANNED_FOR,
            HELD_ON,
            CANCELLED_BECAUSE,
            text("place", "Place"),
            text("chair", "Chaired by the post"),
            longText("present", "Present, by post"),
            longText("apologies", "Apologies, by post"),
            MINUTES,
            AGREED_ON,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.belongsTo(HELD_ON, STATE, "held"))
        .checked(KindRules.belongsTo(MINUTES, STATE, "held"))
        .checked(KindRules.belongsTo(AGREED_ON, STATE, "held"))
        .checked(KindRules.belongsTo(CANCELLED_BECAUSE, STATE, "cancelled"))
        .checked(KindRules.explained(STATE, "held", HELD_ON))
        .checked(KindRules.explained(STATE, "cancelled", CANCELLED_BECAUSE))
        .checked(KindRules.notBefore(AGREED_ON, HELD_ON));
  }

  private static Kind items() {
    return of(
        "agenda-items",
        "item of an agenda",
        "items of agendas",
        "governance.agenda_item",
        "What is before a board, what is asked of it, and what was said",
        text("name", "Title"),
        MEETING,
        number("number", "Number", "").listed(),
        text("paper", "Paper").searched(),
        text("about", "About the entry")
            .hinted("Kind and reference, such as plans/flood: where the item came from"),
        text("presented_by", "Presented by the post").searched().listed(),
        text("written_for", "Written for"),
        choice(
                "purpose",
                "Purpose",
                "decide",
                "To decide",
                "assure",
                "To be assured",
                "discuss",
                "To discuss",
                "note",
                "To note")
            .filtered()
            .listed(),
        text("asked", "Asked of"),
        longText("aims", "What the paper is to do"),
        longText("recommendation", "Recommendation").searched(),
        longText("minute", "Minute: what was said").searched(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
