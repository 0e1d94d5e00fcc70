package io.presswork.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of the architecture, as far as Maven cannot hold them. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.presswork");

  private static final List<String> PARTS =
      List.of("model", "extractor", "exporter", "sqlite", "evaluation", "cli");

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "extractor", "exporter", "sqlite", "evaluation", "cli"})
  void everyPartIsLookedAt(String part) {
    assertThat(PROGRAM.stream().filter(type -> isIn(part, type)))
        .as("classes of %s", part)
        .hasSizeGreaterThan(5);
  }

  private static boolean isIn(String part, JavaClass type) {
    String name = "io.presswork." + part;
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  @Test
  void enginesAreThereToBeHidden() {
    assertThat(PROGRAM.stream().filter(ArchitectureTest::usesEngine)).isNotEmpty();
  }

  private static boolean usesEngine(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getPackageName())
        .anyMatch(name -> name.startsWith("edu.stanford.") || name.startsWith("opennlp."));
  }

  @Test
  void engineTypesStayInside() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("io.presswork.extractor.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "opennlp.."));
  }

  @Test
  void modelDependsOnNothing() {
    check(
        classes()
            .that()
            .resideInAPackage("io.presswork.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.presswork.model..", "java..", "org.jspecify.."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extractor", "exporter", "evaluation"})
  void partsKnowOnlyTheModel(String part) {
    String[] others =
        PARTS.stream()
            .filter(other -> !other.equals("model") && !other.equals(part))
            .map(other -> "io.presswork." + other + "..")
            .toArray(String[]::new);

    check(
        noClasses()
            .that()
            .resideInAPackage("io.presswork." + part + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others));
  }

  /** It writes a format of the exporter, and is found by it at run time. */
  @Test
  void theDatabaseKnowsOnlyModelAndExporter() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.presswork.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.presswork.extractor..", "io.presswork.evaluation..", "io.presswork.cli.."));
  }

  @Test
  void nothingElseNamesTheDatabaseOrItsDriver() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("io.presswork.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.presswork.sqlite..", "org.sqlite..", "java.sql.."));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("io.presswork.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that(are(resideInAnyPackage("io.presswork..")))
            .and()
            .resideOutsideOfPackage("io.presswork.cli..")
            .should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void onlyTheMainClassExits() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class));
  }
}
