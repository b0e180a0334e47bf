package uk.muster.assessment.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.Task;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Who is reminded of what on a day.
final class ReminderRules {
  /// How many days before an assessment is due.
  static final int TASK_DAYS = 7;

  /// How many days before evidence expires, where it says no day itself.
  static final int EVIDENCE_DAYS = 30;

  private ReminderRules() {}

  /// The reminders of one force: of everybody's own tasks, and of evidence that expires.
  ///
  /// @param leads the posts of the register of leads by reference, which evidence may name as its
  ///   owner
  static List<Reminder> of(
      Collection<Actor> people,
      List<Assessment> underWay,
      List<Entry> evidence,
      Map<String, String> leads,
      LocalDate today) {
    var all = new ArrayList<Reminder>();
    for (var one : people) {
      Task.of(one, underWay, today).stream()
          .filter(task -> !task.due().isAfter(today.plusDays(TASK_DAYS)))
          .forEach(
              task -> all.add(new Reminder(one.account(), about(task), task.due(), task.late())));
    }
    for (var item : evidence) {
      expiring(item, today)
          .ifPresent(last ->
              keepers(people, item, leads)
                  .forEach(keeper ->
                      all.add(
                          new Reminder(
                              keeper.account(),
                              "evidence/" + item.code(),
                              last,
                              last.isBefore(today)))));
    }
    return all.stream().distinct().toList();
  }

  static String about(Task task) {
    var id = task.assessment().id();
    return "assessments/%s/%s/%s"
        .formatted(id.campaign(), id.threat(), task.kind().name().toLowerCase(Locale.ROOT));
  }

  /// The last day of evidence that is kept, once it is time to say so.
  private static Optional<LocalDate> expiring(Entry item, LocalDate today) {
    var last = PrintedDate.of(item.text("expires")).map(PrintedDate::last);
    var from =
        PrintedDate.of(item.text("remind_on"))
            .map(PrintedDate::first)
            .or(() -> last.map(day -> day.minusDays(EVIDENCE_DAYS)));
    return item.text("state").equals("kept") && from.filter(day -> !day.isAfter(today)).isPresent()
        ? last
        : Optional.empty();
  }

  /// Whoever holds the post of its owner; where no account does, the business leads of its threats,
  /// and where there are none, whoever answers on everything.
  private static List<Actor> keepers(
      Collection<Actor> people, Entry item, Map<String, String> leads) {
    var owners = List.of(item.text("owner"), leads.getOrDefault(item.text("lead"), ""));
    var holding =
        people.stream()
            .filter(one -> one.can(Right.READ_ASSESSMENTS, item.force()))
            .filter(one -> owners.stream().anyMatch(post -> holds(one, post)))
            .toList();
    return holding.isEmpty() ? answering(people, item) : holding;
  }

  private static boolean holds(Actor one, String post) {
    return !post.isBlank() && one.post().equalsIgnoreCase(post.strip());
  }

  private static List<Actor> answering(Collection<Actor> people, Entry item) {
    var threats = List.of(item.text("threats").split(";", -1));
    var answering =
        people.stream().filter(one -> one.can(Right.ANSWER_ASSESSMENTS, item.force())).toList();
    var leads =
        answering.stream()
            .filter(one -> one.role() == Role.BUSINESS_LEAD)
            .filter(one -> threats.stream().anyMatch(one::answersFor))
            .toList();
    return leads.isEmpty()
        ? answering.stream().filter(one -> one.role() != Role.BUSINESS_LEAD).toList()
        : leads;
  }

  /// What is written: how many things are due, and where to look.
  static String letter(List<Reminder> reminders, String tasks, String calendar) {
    var late = reminders.stream().filter(Reminder::overdue).count();
    var soon = reminders.size() - late;
    return Stream.of(
            "This is a reminder from Muster.",
            "",
            "Overdue and waiting for you: %d".formatted(late),
            "Due soon and waiting for you: %d".formatted(soon),
            "",
            "Your tasks: " + tasks,
            "What is due: " + calendar,
            "",
            "Sign in to see what it is. You are reminded once before a day and once after it.")
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
