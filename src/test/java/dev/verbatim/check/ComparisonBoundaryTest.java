package dev.verbatim.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Comparing needs no database: the same two texts compare the same anywhere. */
@AnalyzeClasses(packages = "dev.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class ComparisonBoundaryTest {

  @ArchTest
  static final ArchRule knowsNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage("dev.verbatim.check.wording..", "dev.verbatim.check.variant..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "jakarta..",
              "org.hibernate..",
              "java.sql..",
              "javax.sql..",
              "dev.verbatim.check",
              "dev.verbatim.document..",
              "dev.verbatim.quote..",
              "dev.verbatim.http..",
              "dev.verbatim.sql..");
}
