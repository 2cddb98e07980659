package bonafide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.validator.Register;
import bonafide.catalog.validator.Validators;
import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.golden.Golden;
import bonafide.redflag.Category;
import bonafide.redflag.RedFlag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of this project. */
class CatalogueTest {
    private final Draft draft = CatalogueFolder.draft();

    @Test
    void everyRule_isKept() {
        Issues issues = new Issues();
        Validators.ofContent().forEach(validator -> validator.check(draft, issues));

        assertThat(issues.all()).as(Issues.print(issues.all(), "catalog")).isEmpty();
    }

    @Test
    void lock_isCurrent() {
        Issues issues = new Issues();
        Validators.beforeLocking().forEach(validator -> validator.check(draft, issues));
        assertThat(issues.all()).as(Issues.print(issues.all(), "catalog")).isEmpty();

        Set<String> retired = draft.lock().map(Lock::retired).orElse(Set.of());
        Golden.assertTracked("catalog/catalog.lock", Lock.of(draft, retired).text());
    }

    @Test
    void plan_namesOnlyWhatIsMissing() {
        assertThat(draft.planned()).noneMatch(draft::has);
    }

    @Test
    void everyCategory_hasTwoRedFlagsAtLeast() {
        for (Category category : Category.values()) {
            List<RedFlag> own = draft.catalogue().redFlags().stream()
                    .filter(flag -> flag.category() == category)
                    .toList();
            assertThat(own).as(category.word()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void contextOnlyRedFlags_neverScore() {
        assertThat(draft.catalogue().redFlags().stream()
                        .filter(flag ->
                                Register.MUST_NOT_SCORE.contextOnlyRedFlags().contains(flag.id()))
                        .filter(RedFlag::scores))
                .isEmpty();
    }

    @Test
    void noKindOfObservation_hasAPlaceForWhatIsNeverScored() {
        Set<String> contextOnly = Set.copyOf(Register.MUST_NOT_SCORE.contextOnlyKinds());
        List<Kind> kinds = Kinds.written().stream()
                .filter(kind -> !contextOnly.contains(kind.name()))
                .toList();

        assertThat(Kinds.written().stream().map(Kind::name)).containsAll(contextOnly);
        for (Kind kind : kinds) {
            String names = kind.name() + " "
                    + kind.columns().stream().map(Column::name).collect(Collectors.joining(" "));
            assertThat(Register.MUST_NOT_SCORE.in(names.replace('-', ' ').replace('.', ' ')))
                    .as(names)
                    .isEmpty();
        }
    }

    @Test
    void warnings_areNone() {
        Issues issues = new Issues();
        Validators.ofHistory().forEach(validator -> validator.check(draft, issues));

        assertThat(issues.all()).extracting(Issue::message).isEmpty();
    }
}
