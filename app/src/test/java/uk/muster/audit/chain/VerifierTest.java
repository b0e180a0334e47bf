package uk.muster.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.audit.chain.Chains.content;
import static uk.muster.audit.chain.Chains.links;
import static uk.muster.audit.chain.Chains.root;
import static uk.muster.audit.chain.Chains.verify;
import static uk.muster.audit.chain.Chains.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private static void broken(Verdict verdict, long row, Fault.Kind kind) {
    var fault = verdict.fault().orElseThrow();
    assertThat(fault.kind() + " " + fault.seq()).isEqualTo(kind + " " + row);
  }

  @Test
  void a_whole_chain_is_intact() {
    var verdict = verify(links(9));

    assertThat(verdict.isIntact()).isTrue();
    assertThat(verdict.words())
        .startsWith("intact: 9 rows\n0 rows not yet sealed")
        .contains("only against a root that was kept elsewhere");
  }

  @Test
  void an_empty_audit_is_intact() {
    assertThat(verify(List.of()).words()).startsWith("intact: 0 rows");
  }

  @Test
  void records_not_yet_sealed_are_counted_and_checked() {
    var lines = new ArrayList<Line>(links(3));
    lines.add(new Line.Waiting(14, content(4).digest(), content(4)));
    assertThat(verify(lines).words()).startsWith("intact: 3 rows\n1 row not yet sealed");

    lines.add(new Line.Waiting(15, content(5).digest(), content(6)));
    broken(verify(lines), 4, Fault.Kind.EDITED);
  }

  @Test
  void edited_contents_are_named() {
    var lines = links(9);
    lines.set(4, new Line.Sealed(lines.get(4).link(), Optional.of(content("another act", "x"))));

    broken(verify(lines), 5, Fault.Kind.EDITED);
    assertThat(verify(lines).words()).startsWith("broken at row 5, edited: ").contains("record 15");
  }

  @Test
  void contents_edited_with_their_digest_are_named() {
    var lines = links(9);
    var old = lines.get(4).link();
    var other = content("another act", "x");
    var link =
        new Link(
            old.seq(), old.recordId(), old.sealedAt(), other.digest(), old.previous(), old.hash());
    lines.set(4, new Line.Sealed(link, Optional.of(other)));

    broken(verify(lines), 5, Fault.Kind.EDITED);
  }

  @Test
  void a_row_that_was_edited_and_hashed_anew_does_not_bear_the_next() {
    var lines = links(9);
    var other = content("another act", "x");
    var link = lines.get(3).link().next(15, "2026-11-21T09:00:00.000001Z", other.digest());
    lines.set(4, new Line.Sealed(link, Optional.of(other)));

    broken(verify(lines), 5, Fault.Kind.EDITED);
  }

  @Test
  void a_deleted_row_is_named() {
    var lines = links(9);
    lines.remove(4);

    broken(verify(lines), 5, Fault.Kind.DELETED);
  }

  @Test
  void deleted_contents_are_named() {
    var lines = links(9);
    lines.set(4, new Line.Sealed(lines.get(4).link(), Optional.empty()));

    broken(verify(lines), 5, Fault.Kind.DELETED);
  }

  @Test
  void an_inserted_row_is_named_even_when_it_is_hashed_rightly() {
    var lines = links(9);
    var forged = lines.get(3).link().next(99, "2026-11-21T09:00:00.000001Z", content(99).digest());
    lines.add(4, new Line.Sealed(forged, Optional.of(content(99))));

    broken(verify(lines), 5, Fault.Kind.INSERTED);
  }

  @Test
  void reordered_rows_are_named() {
    var lines = links(9);
    lines.add(6, lines.remove(4));

    broken(verify(lines), 5, Fault.Kind.REORDERED);
  }

  @Test
  void a_cut_end_is_found_against_a_root_from_elsewhere_and_only_so() {
    var whole = links(9);
    var cut = whole.subList(0, 6);

    assertThat(verify(cut).isIntact()).isTrue();
    assertThat(verify(cut).words()).contains("A cut end is found only against a root");
    broken(verify(cut, root(whole.getLast())), 7, Fault.Kind.CUT);
    assertThat(verify(whole, root(whole.getLast())).isIntact()).isTrue();
    assertThat(verify(whole, root(whole.getLast())).words()).doesNotContain("only against");
  }

  @Test
  void a_file_without_its_last_line_is_broken() {
    var verifier = new Verifier(List.of());
    verifier.accept(new Line.Head("now"));
    links(3).forEach(verifier::accept);

    broken(verifier.verdict(), 4, Fault.Kind.CUT);
  }

  @Test
  void a_chain_made_anew_is_found_against_a_root() {
    var root = root(links(9).getLast());
    var anew = with(links(8), content("another act", "x"));

    assertThat(verify(anew).isIntact()).isTrue();
    broken(verify(anew, root), 9, Fault.Kind.EDITED);
  }

  @Test
  void a_root_that_its_key_did_not_sign_is_named() {
    var lines = new ArrayList<Line>(links(9));
    var good = root(links(9).get(7));
    lines.addFirst(
        new Line.Signed(new Root(good.day(), 7, good.hash(), good.publicKey(), good.signature())));

    broken(verify(lines), 7, Fault.Kind.FALSE_ROOT);
  }

  @Test
  void a_root_of_an_unknown_key_is_named_when_roots_from_elsewhere_are_given() {
    var whole = links(9);
    var last = whole.getLast().link();
    var lines = new ArrayList<Line>(whole);
    lines.addFirst(new Line.Signed(SigningKey.make().sign(Chains.DAY, 9, last.hash())));

    assertThat(verify(lines).isIntact()).isTrue();
    broken(verify(lines, root(whole.get(2))), 9, Fault.Kind.FALSE_ROOT);
  }

  @Test
  void contents_that_were_erased_on_record_are_no_fault() {
    var lines = with(links(9), content(Content.ERASED, "rows 1 to 4"));
    for (var row = 0; row < 4; row++) {
      lines.set(row, new Line.Sealed(lines.get(row).link(), Optional.empty()));
    }
    assertThat(verify(lines).isIntact()).isTrue();
    assertThat(verify(lines).words()).contains("4 rows without contents, erased on record");

    lines.set(4, new Line.Sealed(lines.get(4).link(), Optional.empty()));
    broken(verify(lines), 5, Fault.Kind.DELETED);
  }

  @Test
  void a_line_that_cannot_be_read_is_named() {
    var verifier = new Verifier(List.of());
    verifier.accept(new Line.Head("now"));
    verifier.accept(links(1).getFirst());
    verifier.accept(Lines.read("{\"line\":\"link\",\"seq\":\"2\",\"seq\":\"3\"}"));

    assertThat(verifier.verdict().words())
        .startsWith("broken at row 2, unreadable: line 3 cannot be read");
  }
}
