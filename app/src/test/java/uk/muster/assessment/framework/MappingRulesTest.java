package uk.muster.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.assessment.framework.text.ReadMapping;

/// Mappings in chains: 2012 to 2015 to 2023, written `old relation new`.
class MappingRulesTest {
  private static Mapping mapping(String from, String to, String... pairs) {
    return new Mapping(
        from,
        1,
        to,
        1,
        Arrays.stream(pairs)
            .map(text -> {
              var words = List.of(text.split(" ", -1));
              return new Mapping.Pair(
                  words.get(0), words.get(2), Relation.of(words.get(1)).orElseThrow(), "");
            })
            .toList());
  }

  private static Framework framework(String code, String... questions) {
    return FrameworkExamples.framework(
        code,
        1,
        Arrays.stream(questions)
            .map(one -> FrameworkExamples.question(one, "capacity", "local"))
            .toArray(Question[]::new));
  }

  @Test
  void what_was_asked_by_the_same_version_asks_the_same() {
    assertThat(MappingRules.carried(List.of(), framework("spr-23", "p"), "spr-23", 1))
        .singleElement()
        .satisfies(one ->
            assertThat(one.sources())
                .containsExactly(
                    new Carried.Source("spr-23", "p", Relation.EQUAL, "", List.of("spr-23/1 p"))));
  }

  @Test
  void the_weak_link_of_a_chain_is_named() {
    var mappings =
        List.of(
            mapping("spr-12", "spr-15", "a equal b", "c overlaps d"),
            mapping("spr-15", "spr-23", "b part-of p", "d equal q", "b equal r"));

    assertThat(MappingRules.carried(mappings, framework("spr-23", "p", "q", "r"), "spr-12", 1))
        .extracting(one -> one.sources().getFirst().weakest())
        .containsExactly("spr-15/1 b → spr-23/1 p", "spr-12/1 c → spr-15/1 d", "");
  }

  @Test
  void a_chain_is_as_weak_as_its_weakest_link() {
    var mappings =
        List.of(
            mapping("spr-12", "spr-15", "a equal b", "c part-of d", "e overlaps f", " none g"),
            mapping("spr-15", "spr-23", "b equal p", "d equal q", "f part-of r", "g equal s"));

    var carried =
        MappingRules.carried(mappings, framework("spr-23", "p", "q", "r", "s", "t"), "spr-12", 1);

    assertThat(carried)
        .extracting(one ->
            one.question() + one.sources().stream().map(s -> s.question() + s.relation()).toList())
        .containsExactly("p[aEQUAL]", "q[cPART_OF]", "r[eOVERLAPS]", "s[]", "t[]");
    assertThat(carried.get(1).sources().getFirst().way())
        .containsExactly("spr-12/1 c", "spr-15/1 d", "spr-23/1 q");
    assertThat(carried.get(4).fresh()).isTrue();
  }

  @Test
  void of_two_ways_the_stronger_holds() {
    var mappings =
        List.of(
            mapping("spr-12", "spr-15", "a overlaps b", "a equal c"),
            mapping("spr-15", "spr-23", "b equal p", "c part-of p"),
            mapping("spr-12", "spr-23", "z overlaps p"));

    var sources =
        MappingRules.carried(mappings, framework("spr-23", "p"), "spr-12", 1).getFirst().sources();

    assertThat(sources)
        .extracting(one -> one.question() + one.relation())
        .containsExactly("aPART_OF", "zOVERLAPS");
  }

  @Test
  void versions_go_together_by_the_codes_of_their_questions() {
    var older = framework("spr-23", "a", "b");
    var changed =
        new Question(
            "b",
            "capacity",
            "local",
            "Other words?",
            new Answer.Rated(),
            java.math.BigDecimal.ONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var newer =
        older
            .draftOf("", "spr-23", 2)
            .with(
                List.of(
                    older.questions().getFirst(),
                    changed,
                    FrameworkExamples.question("c", "capacity", "local")));

    assertThat(
            MappingRules.carried(List.of(MappingRules.between(older, newer)), newer, "spr-23", 1))
        .extracting(
            one -> one.question() + one.sources().stream().map(Carried.Source::relation).toList())
        .containsExactly("a[EQUAL]", "b[OVERLAPS]", "c[]");
  }

  @Test
  void a_circle_is_found_and_named_from_end_to_end() {
    var straight =
        List.of(mapping("spr-12", "spr-15", "a equal b"), mapping("spr-15", "spr-23", "b equal c"));
    var round = mapping("spr-23", "spr-12", "c overlaps a");

    assertThat(MappingRules.circle(straight)).isEmpty();
    assertThat(MappingRules.circle(List.of(straight.get(0), straight.get(1), round)))
        .hasValueSatisfying(chain -> {
          assertThat(chain).hasSize(4).contains("spr-12/1 a", "spr-15/1 b", "spr-23/1 c");
          assertThat(chain.getFirst()).isEqualTo(chain.getLast());
          int at = chain.indexOf("spr-12/1 a");
          assertThat(chain.get(at + 1 < 4 ? at + 1 : 1)).isEqualTo("spr-15/1 b");
        });
  }

  @Test
  void what_hangs_in_the_air_is_named() {
    assertThat(
            mapping("spr-12", "spr-15", "a equal b", "x equal y")
                .dangling(framework("spr-12", "a"), framework("spr-15", "b")))
        .containsExactly(
            "from (x) is not a question of spr-12, version 1",
            "to (y) is not a question of spr-15, version 1");
  }

  @Test
  void a_text_says_what_is_wrong_with_it_and_comes_out_as_it_went_in() {
    var text =
        """
        from: spr-12
        from-version: 1
        to: spr-15
        to-version: 1
        questions:
        - to: b
          from: a
          relation: part-of
          note: 'Yes: more'
        - to: c
          relation: none
        """;
    var read = ((ReadMapping.Read) MappingText.read("m.yaml", text)).mapping();
    assertThat(MappingText.read("m.yaml", MappingText.write(read)))
        .isEqualTo(new ReadMapping.Read(read));

    for (var wrong :
        List.of(
            List.of("relation: part-of", "relation: like", "must be equal, part-of, overlaps"),
            List.of("  from: a\n", "", "must name what it comes from"),
            List.of("relation: none", "relation: equal", "must name what it comes from"),
            List.of("- to: c", "- to: b", "cannot be new and come from another"),
            List.of("to: spr-15", "to: spr-12", "must not be mapped to itself"),
            List.of("note:", "nota:", "is not a key"))) {
      assertThat(text).contains(wrong.getFirst());
      var faulty =
          (ReadMapping.Faulty)
              MappingText.read("m.yaml", text.replace(wrong.getFirst(), wrong.get(1)));
      assertThat(faulty.faults().toString()).contains(wrong.get(2));
    }
  }
}
