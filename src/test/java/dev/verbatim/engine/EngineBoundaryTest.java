package dev.verbatim.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The engine is plain Java, so that it runs the same in the service, in a bulk job and in a test.
 */
@AnalyzeClasses(packages = "dev.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineBoundaryTest {

  @ArchTest
  static final ArchRule knowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("dev.verbatim.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule knowsNothingAroundIt =
      noClasses()
          .that()
          .resideInAPackage("dev.verbatim.engine..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "the rest of the service",
                  type ->
                      type.getPackageName().startsWith("dev.verbatim")
                          && !type.getPackageName().startsWith("dev.verbatim.engine")));

  @ArchTest
  static final ArchRule hasNoClock =
      noClasses()
          .that()
          .resideInAPackage("dev.verbatim.engine..")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
