package uk.muster.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.exchange.Feed;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;

/// The set-wise checks of a kind: its links lead somewhere and never round in a circle, then its
/// own.
record KindChecks(Kind kind, Register register) {
  List<Feed.Check> all() {
    var all = new ArrayList<Feed.Check>();
    if (kind.inNeed()) {
      all.add(taken());
    }
    for (var field : kind.fields()) {
      if (field.type() instanceof FieldType.AnyLink) {
        all.add(leadsAnywhere(field));
      } else if (field.type() instanceof FieldType.Link(var to)) {
        all.add(leads(field, register.kind(to)));
        if (to.equals(kind.code())) {
          all.add(circle(field));
        }
      }
    }
    all.addAll(kind.checks());
    all.addAll(register.guards(kind));
    return all;
  }

  /// Of a reference that stands for something that one does not need to know of, no more is said.
  private Feed.Check taken() {
    return new Feed.Check(
        "taken-code",
        "code",
        "register.hidden(s.force_id, '%s/' || s.code)".formatted(kind.code()),
        "is taken");
  }

  private Feed.Check leads(KindField field, Kind to) {
    var inFile =
        to.code().equals(kind.code())
            ? """
             and (s.force_id, s.%s) not in (
              select o.force_id, o.code from import_stage o where o.fault_code is null)\
            """
                .formatted(field.name())
            : "";
    return new Feed.Check(
        "unknown-" + field.name(),
        field.name(),
        """
        s.%1$s <> '' and not exists (select from %2$s c where c.force_id = s.force_id
          and c.code = s.%1$s and c.recorded_to = 'infinity')%3$s\
        """
            .formatted(field.name(), to.table(), inFile),
        "is none of the %s of this force".formatted(to.many()));
  }

  /// One may only point at what one may see, of whatever kind it is.
  private Feed.Check leadsAnywhere(KindField field) {
    var kinds =
        register.kinds().stream()
            .map(to ->
                """
                 when '%s' then exists (select from %s c where c.force_id = s.force_id
                  and c.code = split_part(s.%s, '/', 2) and c.recorded_to = 'infinity')\
                """
                    .formatted(to.code(), to.table(), field.name()))
            .collect(Collectors.joining());
    return new Feed.Check(
        "unknown-" + field.name(),
        field.name(),
        "s.%1$s <> '' and not case split_part(s.%1$s, '/', 1)%2$s else false end"
            .formatted(field.name(), kinds),
        "is no entry of this force");
  }

  /// Follows the links of the rows and of the register together, all at once.
  private Feed.Check circle(KindField field) {
    return new Feed.Check(
        "circle",
        field.name(),
        """
        s.%1$s <> '' and (s.force_id, s.code) in (
          with recursive link as (
            select o.force_id, o.code, o.%1$s as up from import_stage o
            where o.fault_code is null and o.%1$s <> ''
            union all
            select c.force_id, c.code, c.%1$s from %2$s c
            where c.recorded_to = 'infinity' and c.valid_to = 'infinity' and c.%1$s <> ''
              and c.force_id in (select o.force_id from import_stage o)
              and (c.force_id, c.code) not in (
                select o.force_id, o.code from import_stage o where o.fault_code is null)),
          way as (
            select force_id, code as start, up, 1 as steps from link
            union all
            select w.force_id, w.start, l.up, w.steps + 1
            from way w join link l on l.force_id = w.force_id and l.code = w.up
            where w.up <> w.start and w.steps < 40)
          select force_id, start from way where up = start)\
        """
            .formatted(field.name(), kind.table()),
        "leads round in a circle to the entry itself");
  }
}
