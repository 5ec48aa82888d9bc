package org.attest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.shared.Looks;
import org.junit.jupiter.api.Test;

/** Keeps the layout true. */
class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attest");

    private static final Set<String> FOLDERS = Set.of(
            "audit",
            "binding",
            "board",
            "casefile",
            "certificate",
            "clocks",
            "consultation",
            "cooperation",
            "crimes",
            "decision",
            "demo",
            "documents",
            "editions",
            "forms",
            "imports",
            "intake",
            "needtoknow",
            "notices",
            "pages",
            "people",
            "policies",
            "reports",
            "seals",
            "shared",
            "signin",
            "vault");

    @Test
    void featuresNeverFormACycle() {
        slices().matching("org.attest.(*)..").should().beFreeOfCycles().check(APP);
    }

    @Test
    void foldersAreFlatAndNamedAfterWhatTheAgencyDoes() {
        var found = APP.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.attest"))
                .map(name -> name.substring("org.attest.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(FOLDERS).containsAll(found);
    }

    @Test
    void theCaseKnowsNobodyWhoListens() {
        noClasses()
                .that()
                .resideInAPackage("org.attest.casefile")
                .should()
                .dependOnClassesThat(are(resideInAPackage("org.attest.."))
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage("org.attest.casefile", "org.attest.shared"))))
                .check(APP);
    }

    @Test
    void sharedWordsBelongToNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.attest.shared")
                .should()
                .dependOnClassesThat(are(resideInAPackage("org.attest.."))
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.attest.shared"))))
                .check(APP);
    }

    @Test
    void theFormIsAPureFunction() {
        noClasses()
                .that()
                .resideInAnyPackage("org.attest.forms", "org.attest.binding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "java.sql..", "org.hibernate..", "io.quarkus..", "jakarta.ws..")
                .check(APP);
    }

    @Test
    void onlyTheInjectedClockTellsTheTime() {
        for (var type : Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(APP);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(APP);
        noClasses().should().callConstructor(java.util.Date.class).check(APP);
    }

    @Test
    void doorsStayInsideTheirFolder() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .notBePublic()
                .check(APP);
    }

    /** An endpoint that names nobody is refused at run time; here it is found before. */
    @Test
    void everyEndpointNamesWhoMayUseIt() {
        var doors = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);
        var verbs = List.of(GET.class, POST.class, PUT.class, DELETE.class);
        var endpoints = APP.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verbs.stream().anyMatch(method::isAnnotatedWith))
                .toList();
        assertThat(endpoints)
                .hasSizeGreaterThan(35)
                .allMatch(method -> doors.stream()
                        .anyMatch(door -> method.isAnnotatedWith(door)
                                || method.getOwner().isAnnotatedWith(door)));
    }

    /** No look without a trace: a route that does not say what it shows would be logged as showing nothing. */
    @Test
    void everyEndpointSaysWhatTheAccessLogKeepsOfIt() {
        var verbs = List.of(GET.class, POST.class, PUT.class, DELETE.class);
        assertThat(APP.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> verbs.stream().anyMatch(method::isAnnotatedWith))
                        .filter(method -> !method.isAnnotatedWith(Looks.class))
                        .map(method -> method.getFullName()))
                .isEmpty();
    }

    @Test
    void classesSayWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .check(APP);
    }
}
