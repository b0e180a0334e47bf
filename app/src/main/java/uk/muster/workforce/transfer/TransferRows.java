package uk.muster.workforce.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.PersonRecord;

/// The rows of a transfer as the files of either force would hold them.
record TransferRows(Transfer transfer, PersonRecord person) {

  /// The service that holds on a day.
  Optional<PersonRecord.Service> service(LocalDate day) {
    return person.service().stream()
        .filter(one -> one.held().covers(day) && one.serves().covers(day))
        .findFirst();
  }

  /// The last day before the first day there.
  Map<String, String> left(PersonRecord.Service now) {
    return Map.of(
        "force", transfer.from().value(),
        "person_id", transfer.personId(),
        "rank", now.rank(),
        "post", now.post(),
        "base", now.base(),
        "starts_on", now.serves().from().toString(),
        "leaves_on", transfer.firstDay().minusDays(1).toString());
  }

  Map<String, String> came(PersonRecord.Service now) {
    return Map.of(
        "force", transfer.to().value(),
        "person_id", transfer.newId(),
        "rank", now.rank(),
        "post", transfer.post(),
        "base", transfer.base(),
        "starts_on", transfer.firstDay().toString(),
        "leaves_on", "",
        "name", person.name());
  }

  /// Awards that are in date on the first day or later.
  List<Map<String, String>> accreditations() {
    return person.accreditations().stream()
        .filter(one -> !one.inDateTo().isBefore(transfer.firstDay()))
        .map(one ->
            Map.of(
                "force", transfer.to().value(),
                "person_id", transfer.newId(),
                "skill", one.skill(),
                "awarded_on", one.awardedOn().toString(),
                "expires_on", end(one.expiresOn())))
        .toList();
  }

  /// Restrictions that hold on the first day or later.
  List<Map<String, String>> restrictions() {
    return person.restrictions().stream()
        .filter(one -> !one.days().to().isBefore(transfer.firstDay()))
        .map(one ->
            Map.of(
                "force", transfer.to().value(),
                "person_id", transfer.newId(),
                "kind", one.kind(),
                "starts_on", one.days().from().toString(),
                "ends_on", end(one.days().to())))
        .toList();
  }

  /// The same person on the books of both, said by the force that the person came to.
  Map<String, String> link() {
    return Map.of(
        "force", transfer.to().value(),
        "person_id", transfer.newId(),
        "other_force", transfer.from().value(),
        "other_person_id", transfer.personId());
  }

  String words(ForceId force) {
    return "%s of %s left, %s of %s came on %s, told to %s"
        .formatted(
            transfer.personId(),
            transfer.from(),
            transfer.newId(),
            transfer.to(),
            transfer.firstDay(),
            force);
  }

  private static String end(LocalDate day) {
    return day.equals(Period.OPEN) ? "" : day.toString();
  }
}
