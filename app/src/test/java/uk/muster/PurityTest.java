package uk.muster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import uk.muster.shared.Actor;

/// Decisions are plain Java: few classes know Spring, none has a clock or chance of its own.
class PurityTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("uk.muster", "muster.engine");

  /// Front doors carry `@Service`; the rest that may know Spring is known by name or by package.
  private static final Pattern MAY_KNOW_SPRING =
      Pattern.compile(
          "uk\\.muster\\.(Muster|(site|database)\\..*|cli\\..*"
              + "|.*(Store|Pages|Api|Command|Wiring|Listener|Feed)(\\$.*)?|.*package-info)");

  @Test
  void only_four_kinds_of_class_know_spring() {
    noClasses()
        .that(
            new DescribedPredicate<JavaClass>(
                "are neither front doors nor named for Spring's work") {
              @Override
              public boolean test(JavaClass type) {
                return !MAY_KNOW_SPRING.matcher(type.getName()).matches()
                    && !type.isAnnotatedWith(Service.class)
                    && !type.getPackageName().startsWith("muster.pages");
              }
            })
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CLASSES);
  }

  @Test
  void front_doors_take_the_actor_first() {
    methods()
        .that()
        .arePublic()
        .and()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .should(takeTheActorFirst())
        .check(CLASSES);
  }

  private static ArchCondition<JavaMethod> takeTheActorFirst() {
    return new ArchCondition<>("take the actor first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        var good = !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
        events.add(new SimpleConditionEvent(method, good, method.getFullName()));
      }
    };
  }

  @Test
  void nobody_has_a_clock_of_his_own() {
    noClasses()
        .that()
        .resideOutsideOfPackages("uk.muster.site..", "uk.muster.cli..", "uk.muster.database..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void chance_comes_from_a_seed() {
    noClasses()
        .should()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callConstructor(java.util.SplittableRandom.class)
        .check(CLASSES);
  }

  @Test
  void the_engine_knows_nothing_of_the_application() {
    noClasses()
        .that()
        .resideInAPackage("muster.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("uk.muster..", "org.springframework..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void stores_are_package_private() {
    classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate().check(CLASSES);
  }
}
