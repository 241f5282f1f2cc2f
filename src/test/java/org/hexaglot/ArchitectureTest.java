package org.hexaglot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.micronaut.http.annotation.Controller;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which (design.md, section 3). What the annotation processors write is left out. */
class ArchitectureTest {
    private static final String ROOT = "org.hexaglot";
    private static final Pattern FEATURE = Pattern.compile("org\\.hexaglot\\.(\\w+(\\.web\\b)?)");
    private static final String[] STAGES = {
        ROOT + ".submission..", ROOT + ".editing..", ROOT + ".translation..", ROOT + ".issuance.."
    };
    /** What each of the shared packages, with all below it, may know of the others. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("database", Set.of("kernel")),
            Map.entry("workflow", Set.of("kernel", "database")),
            Map.entry("planning", Set.of("kernel", "database")),
            Map.entry("journal", Set.of("kernel", "database")),
            Map.entry("facts", Set.of("kernel", "document")),
            Map.entry(
                    "quality",
                    Set.of(
                            "kernel",
                            "database",
                            "facts",
                            "document",
                            "content",
                            "planning",
                            "translation",
                            "reference",
                            "journal",
                            "people",
                            "web")),
            Map.entry(
                    "evaluation",
                    Set.of(
                            "kernel",
                            "database",
                            "document",
                            "content",
                            "planning",
                            "translation",
                            "journal",
                            "monitoring",
                            "people",
                            "web")),
            Map.entry(
                    "complaint",
                    Set.of("kernel", "database", "document", "planning", "journal", "people", "monitoring", "web")),
            Map.entry(
                    "outlook",
                    Set.of(
                            "kernel",
                            "database",
                            "planning",
                            "document",
                            "people",
                            "journal",
                            "forecast",
                            "monitoring",
                            "statistics",
                            "web")),
            Map.entry(
                    "reports",
                    Set.of(
                            "kernel",
                            "document",
                            "attribution",
                            "monitoring",
                            "outlook",
                            "statistics",
                            "planning",
                            "content",
                            "web")),
            Map.entry(
                    "parity",
                    Set.of(
                            "kernel",
                            "database",
                            "facts",
                            "document",
                            "content",
                            "planning",
                            "issuance",
                            "reference",
                            "journal",
                            "people",
                            "web")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("$Definition") && !location.contains("$Introspection"))
            .importPackages(ROOT)
            .that(DescribedPredicate.not(resideInAPackage(ROOT + ".pages..")));

    /**
     * The endpoints and pages of a feature stand outside: they may join what several features know, and nobody may know
     * them.
     */
    @Test
    void hasNoCyclesAmongItsTopPackages() {
        check(slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass ours) {
                        Matcher feature = FEATURE.matcher(ours.getPackageName());
                        return feature.lookingAt() ? SliceIdentifier.of(feature.group(1)) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "features";
                    }
                })
                .should()
                .beFreeOfCycles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission", "editing", "translation", "issuance"})
    void keepsTheStagesApart(String stage) {
        String own = ROOT + "." + stage + "..";
        String[] others =
                Arrays.stream(STAGES).filter(other -> !other.equals(own)).toArray(String[]::new);
        assertThat(OURS.that(resideInAnyPackage(others))).isNotEmpty();
        check(noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void importsNoSubpackageFromOutside() {
        check(classes().that().resideInAPackage(ROOT + "..").should(knowNoSubpackageButTheirOwn()));
    }

    @Test
    void drawsOnlyTheAllowedArrows() {
        assertThat(ARROWS).isNotEmpty();
        ARROWS.forEach((name, allowed) -> {
            String[] known =
                    allowed.stream().map(other -> ROOT + "." + other + "..").toArray(String[]::new);
            check(classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(describe(
                            "are not ours, its own, or of " + allowed,
                            target -> !target.getPackageName().startsWith(ROOT)
                                    || resideInAPackage(ROOT + "." + name + "..")
                                            .test(target)
                                    || resideInAnyPackage(known).test(target))));
        });
    }

    @Test
    void meetsTheEngineInTwoPlacesOnly() {
        check(onlyIn("org.flowable..", ROOT + ".workflow.flowable", ROOT + ".*.process"));
    }

    @Test
    void meetsOkapiInOnePlaceOnly() {
        check(onlyIn("net.sf.okapi..", ROOT + ".content.okapi"));
    }

    @Test
    void meetsTheSearchIndexInOnePlaceOnly() {
        check(onlyIn("org.apache.lucene..", ROOT + ".reference.lucene"));
    }

    /** What tells the world outside stands at the end of everything: nobody knows it. */
    @Test
    void keepsNotificationAtTheEnd() {
        String own = ROOT + ".notification..";
        String[] known = Set.of(
                        "kernel",
                        "database",
                        "journal",
                        "planning",
                        "people",
                        "document",
                        "inbox",
                        "issuance",
                        "complaint",
                        "monitoring",
                        "web")
                .stream()
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(describe(
                        "are not ours, its own, or of what it tells",
                        target -> !target.getPackageName().startsWith(ROOT)
                                || resideInAPackage(own).test(target)
                                || resideInAnyPackage(known).test(target))));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(own));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.mail.., mail",
        "org.eclipse.angus.., mail",
        "net.fortuna.ical4j.., calendar",
        "com.rometools.., feed",
        "org.apache.hc.., webhook"
    })
    void tellsTheWorldOutsideByOneLibraryInOnePlaceEach(String library, String place) {
        String own = ROOT + ".notification." + place;
        check(onlyIn(library, own));
        assertThat(OURS.that(resideInAPackage(own)).stream()
                        .flatMap(ours -> ours.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())))
                .isTrue();
    }

    @Test
    void speaksJdbcInTheDatabaseAndAtTheSeamOnly() {
        check(onlyIn("java.sql..", ROOT + ".database", ROOT + ".workflow.flowable"));
    }

    @Test
    void keepsTheWebOutOfTheDesks() {
        check(onlyIn(
                "io.micronaut.http..",
                ROOT,
                ROOT + ".web",
                ROOT + ".*.web",
                ROOT + ".people.login",
                // read models answer requests themselves, in several formats
                ROOT + ".monitoring"));
    }

    @Test
    void hidesControllersAndDelegatesInTheirPackages() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAssignableTo(JavaDelegate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void placesControllersInWebPackages() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAnyPackage(ROOT + ".web", ROOT + ".*.web"));
    }

    /** The counterpart of the rules: what they allow is there, so that none of them holds for want of anything. */
    @Test
    void usesWhatItConfines() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (JavaClass ours : OURS) {
            for (Dependency dependency : ours.getDirectDependenciesFromSelf()) {
                for (String technology :
                        Set.of("org.flowable", "net.sf.okapi", "org.apache.lucene", "java.sql", "io.micronaut.http")) {
                    if (dependency.getTargetClass().getPackageName().startsWith(technology)) {
                        users.computeIfAbsent(technology, any -> new TreeSet<>())
                                .add(ours.getPackageName());
                    }
                }
            }
        }
        assertThat(users).hasSize(5);
    }

    private static ArchRule onlyIn(String technology, String... packages) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(OURS);
    }

    private static ArchCondition<JavaClass> knowNoSubpackageButTheirOwn() {
        return new ArchCondition<>("know no subpackage but their own") {
            @Override
            public void check(JavaClass ours, ConditionEvents events) {
                ours.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isSubpackage(dependency.getTargetClass()))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackageName().equals(ours.getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isSubpackage(JavaClass target) {
        String name = target.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT + ".")
                && name.indexOf('.', ROOT.length() + 1) >= 0
                && !name.startsWith(ROOT + ".pages");
    }
}
