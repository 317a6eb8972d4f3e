package pe.palabra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the house is still the house: its rooms, its clock, its doors. */
class ArchitectureTest {

    /** From the bottom up; who stands in the same layer does not know one another. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("shared"),
            List.of("file", "sheet", "mail", "job"),
            List.of("territory"),
            List.of("account"),
            List.of("dialogue"),
            List.of("commitment"),
            List.of("followup", "budget", "matrix"),
            List.of("report", "concertation"),
            List.of("portal", "training"),
            List.of("work"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pe.palabra");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("pe.palabra");

    static Stream<String> rooms() {
        return LAYERS.stream().flatMap(List::stream);
    }

    @Test
    void everyPackageIsARoomOfTheMap() {
        String[] known = Stream.concat(Stream.of("pe.palabra"), rooms().map(room -> "pe.palabra." + room + ".."))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheLayersBelowIt(String room) {
        noClasses()
                .that()
                .resideInAPackage("pe.palabra." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(notBelow(room)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static String[] notBelow(String room) {
        int layer = 0;
        while (!LAYERS.get(layer).contains(room)) {
            layer++;
        }
        return LAYERS.subList(layer, LAYERS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(other -> "pe.palabra." + other + "..")
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theWebOfARoomIsItsOwn(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage("pe.palabra." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pe.palabra." + room + ".web..")
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("pe.palabra.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/pe/palabra"))) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !folder.endsWith("pe/palabra"))
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    @Test
    void onlyTheClockConfigurationReadsTheWallClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pe.palabra.shared.ClockConfiguration")
                .should()
                .accessTargetWhere(readsTheWallClock())
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return DescribedPredicate.describe("the wall clock is read", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            String whole = access.getTarget().getFullName();
            return owner.startsWith("java.time.") && member.equals("now") && !whole.contains("java.time.Clock)")
                    || owner.equals("java.time.Clock") && member.matches("system.*|tick.*")
                    || whole.equals("java.lang.System.currentTimeMillis()")
                    || whole.equals("java.util.Date.<init>()")
                    || owner.equals("java.util.Calendar") && member.equals("getInstance");
        });
    }

    @Test
    void contextsAreStartedByDatabaseTestsOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pe.palabra.DatabaseTest")
                .and()
                .doNotHaveFullyQualifiedName("pe.palabra.SecondServer")
                .should()
                .beAnnotatedWith(annotationsThatStartAContext())
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("SpringApplicationBuilder")
                .check(TESTS);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>>
            annotationsThatStartAContext() {
        Pattern names = Pattern.compile(".*(SpringBootTest|(WebMvc|DataJpa|Jdbc|Json)Test|SpringJUnit(Web)?Config)");
        return DescribedPredicate.describe(
                "starts a context of its own",
                annotation ->
                        names.matcher(annotation.getRawType().getSimpleName()).matches());
    }

    @Test
    void testsCommitWhatTheyWrite() {
        noClasses()
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .check(TESTS);
    }

    @Test
    void controllersArePackagePrivateAndLiveInWeb() {
        classes()
                .that(areControllers())
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        return DescribedPredicate.describe(
                "are controllers", type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (String annotation : List.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.persistence.PersistenceContext",
                "jakarta.annotation.Resource")) {
            noFields().should().beAnnotatedWith(annotation).check(MAIN);
        }
    }

    @Test
    void templatesHoldNoScriptStyleOrRawText() throws IOException {
        Pattern inline = Pattern.compile("th:utext|\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*src=)");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(inline));
        }
    }
}
