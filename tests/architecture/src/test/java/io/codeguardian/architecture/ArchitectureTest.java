package io.codeguardian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@AnalyzeClasses(packages = "io.codeguardian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule services_do_not_import_each_other = slices().matching(
                    "io.codeguardian.(gateway|ingestion|analysis|synthesis|output)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule contracts_and_language_know_no_framework = classes()
            .that()
            .resideInAnyPackage("io.codeguardian.language..", "io.codeguardian.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.codeguardian.language..", "io.codeguardian.events..");

    @ArchTest
    static final ArchRule the_engine_needs_neither_network_nor_framework = noClasses()
            .that()
            .resideInAPackage("io.codeguardian.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "io.vertx..", "jakarta..", "java.net.http..", "io.codeguardian.events..");

    @ArchTest
    static final ArchRule reactions_stand_in_the_root_package = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching("io\\.codeguardian\\.[a-z]+\\.[A-Z]\\w+");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.codeguardian.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");
}
