package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.shared.Recorded;

/// Every kind of event that the audit keeps says how it stood before or after, or why; those that
/// have nothing more to say are named here with their reason.
class RecordedTypesTest {
  private static final Map<String, String> NOTHING_MORE =
      Map.of(
          "uk.muster.workforce.PeopleRead", "a reading changes nothing",
          "uk.muster.readiness.PeopleShown", "a reading changes nothing",
          "uk.muster.audit.AuditChain$Exported", "a reading changes nothing",
          "uk.muster.access.PasswordChanged", "what was before and after is secret");

  private static final Set<String> MORE = Set.of("before", "after", "reason");

  private static List<JavaClass> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.muster")
            .stream()
            .filter(type -> type.isAssignableTo(Recorded.class) && !type.isInterface())
            .toList();
  }

  private static boolean saysMore(JavaClass type) {
    return type.getMethods().stream().anyMatch(method -> MORE.contains(method.getName()));
  }

  @Test
  void each_says_what_changed_or_why() {
    assertThat(types()).hasSizeGreaterThan(10);
    assertThat(types())
        .filteredOn(type -> !NOTHING_MORE.containsKey(type.getName()))
        .allMatch(RecordedTypesTest::saysMore);
  }

  @Test
  void no_exception_is_left_over() {
    assertThat(types())
        .filteredOn(type -> !saysMore(type))
        .extracting(JavaClass::getName)
        .containsAll(NOTHING_MORE.keySet());
  }
}
