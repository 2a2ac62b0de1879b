package kz.kenes.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static kz.kenes.architecture.Sources.CLASSES;
import static kz.kenes.architecture.Sources.inModule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.service.WallClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    /** From the ground upward; what stands higher is told by events, never called. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "people",
            "regulation",
            "approval",
            "document",
            "council",
            "plan",
            "training",
            "quality",
            "journal",
            "notice",
            "search",
            "reference",
            "demo");

    private static final int INJECTIONS = 6;
    private static final int LINES_OF_CLASS = 300;
    private static final int LINES_OF_PAGE = 80;

    private static final DescribedPredicate<JavaClass> STORED = annotatedWith(Entity.class)
            .or(annotatedWith(Embeddable.class))
            .or(annotatedWith(MappedSuperclass.class))
            .forSubtype();

    @Test
    void theDomainKnowsNoContainer() {
        classes()
                .that(inModule("domain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "kz.kenes..",
                        // written into the entities by the weaving
                        "org.eclipse.persistence..",
                        "jakarta.xml.bind.annotation.."))
                .check(CLASSES);
    }

    @Test
    void theApiExposesNoEntity() {
        noClasses()
                .that(inModule("ejb").and(resideInAPackage("..api")))
                .should()
                .dependOnClassesThat(STORED)
                .check(CLASSES);
    }

    @Test
    void theApiConsistsOfItselfAndOfWordsThatTravel() {
        classes()
                .that(inModule("ejb").and(resideInAPackage("..api")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "jakarta.ejb..", "jakarta.validation..", "kz.kenes..api", "kz.kenes..vocabulary"))
                .check(CLASSES);
    }

    @Test
    void theWebTalksOnlyToTheApi() {
        noClasses()
                .that(inModule("web"))
                .should()
                .dependOnClassesThat(resideInAPackage("kz.kenes..")
                        .and(resideOutsideOfPackages("kz.kenes..api", "kz.kenes..vocabulary", "kz.kenes..web..")))
                .check(CLASSES);
    }

    @Test
    void featuresPointOnlyDownwards() {
        classes().should(pointDownwards()).check(CLASSES);
    }

    @Test
    void nothingReadsTheWallClockButTheClock() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "that are not the clock", type -> !type.getName().startsWith(WallClock.class.getName())))
                .should()
                .callMethodWhere(readsTheTime())
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    void onlyRepositoriesTouchTheEntityManager() {
        noClasses()
                .that(resideOutsideOfPackage("..service").or(annotatedWith(UseCase.class)))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .check(CLASSES);
    }

    @Test
    void everyUseCaseStatesWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat(annotatedWith(UseCase.class))
                .and()
                .arePublic()
                .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
                .check(CLASSES);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(STORED)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void noClassNeedsMoreThanSixOthers() {
        classes().should(haveFewInjections()).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Manager", "Helper", "Util", "Utils", "Dto"})
    void noNameSaysNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
    }

    @Test
    void noClassIsLong() {
        assertEquals(
                List.of(),
                Sources.files(".java").stream()
                        .filter(file -> Sources.lines(file) > LINES_OF_CLASS)
                        .toList());
    }

    @Test
    void noPageIsLong() {
        assertEquals(
                List.of(),
                Sources.files(".xhtml").stream()
                        .filter(file -> Sources.lines(file) > LINES_OF_PAGE)
                        .toList());
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        return DescribedPredicate.describe("reads the time of the machine", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getName();
            boolean given =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return owner.startsWith("java.time.") && name.equals("now") && !given
                    || owner.equals(Clock.class.getName()) && name.startsWith("system")
                    || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        });
    }

    private static ArchCondition<JavaClass> pointDownwards() {
        return new ArchCondition<>("point to their own feature or to lower ones") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int floor = floor(type);
                if (floor < 0) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no known feature"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("kz.kenes."))
                        .filter(dependency -> floor(dependency.getTargetClass().getBaseComponentType()) > floor)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static int floor(JavaClass type) {
        // The frame of all pages shows who is signed in, and lets them sign in and out.
        boolean frame = type.getPackageName().startsWith("kz.kenes.shared.web");
        return FEATURES.indexOf(frame ? "people" : type.getPackageName().split("\\.")[2]);
    }

    private static ArchCondition<JavaClass> haveFewInjections() {
        var kinds = Set.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);
        return new ArchCondition<>("have no more than " + INJECTIONS + " injections") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long fields = type.getFields().stream()
                        .filter(field -> kinds.stream().anyMatch(field::isAnnotatedWith))
                        .map(JavaField::getName)
                        .count();
                long parameters = type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .mapToLong(constructor ->
                                constructor.getRawParameterTypes().size())
                        .sum();
                if (fields + parameters > INJECTIONS) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has " + (fields + parameters) + " injections"));
                }
            }
        };
    }
}
