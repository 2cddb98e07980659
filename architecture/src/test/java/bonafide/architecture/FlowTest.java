package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows drawn in docs/ARCHITECTURE.md are the code, and the code is the arrows. */
class FlowTest {

    private static final String PAGE = "docs/ARCHITECTURE.md";
    private static final Drawing DRAWING = Drawing.read(Clone.here().lines(PAGE));
    private static final Flow FLOW = new Flow(DRAWING, Program.all(), "bonafide");

    @Test
    void drawing_isUnderstood() {
        assertThat(DRAWING.problems()).as(PAGE).isEmpty();
    }

    @Test
    void everyPackage_isDrawn() {
        assertThat(FLOW.packageProblems()).as(PAGE).isEmpty();
    }

    @Test
    void arrows_areTheCode() {
        assertThat(FLOW.arrowProblems()).as(PAGE).isEmpty();
    }

    @Test
    void arrows_neverComeBack() {
        assertThat(FLOW.cycleProblems()).as(PAGE).isEmpty();
    }

    @Test
    void rightDrawing_isSilent() {
        Flow flow = planted("flow", "subgraph architecture", "upper", "lower", "aside", "end", "upper --> lower");

        assertThat(flow.packageProblems()).isEmpty();
        assertThat(flow.arrowProblems()).isEmpty();
        assertThat(flow.cycleProblems()).isEmpty();
    }

    @Test
    void undrawnPackage_bites() {
        assertThat(planted("flow", "subgraph architecture", "upper", "lower", "end")
                        .packageProblems())
                .containsExactly("add the line `aside` in the box `subgraph architecture` that begins on line 2:"
                        + " package planted.flow.aside is not drawn");
    }

    @Test
    void undrawnModule_bites() {
        assertThat(planted("flow", "subgraph other", "upper", "end").packageProblems())
                .contains("move line 3, `upper`, in a new box `subgraph architecture` … `end`: its classes are there");
    }

    @Test
    void drawnPackageThatIsNotThere_bites() {
        assertThat(planted("flow", "subgraph architecture", "upper", "lower", "aside", "ghost", "end")
                        .packageProblems())
                .containsExactly("remove line 6, `ghost`: there is no package planted.flow.ghost");
    }

    @Test
    void undrawnUse_bites() {
        assertThat(planted("flow", "subgraph architecture", "upper", "lower", "aside", "end")
                        .arrowProblems())
                .containsExactly("add the line `upper --> lower` (Upper uses Lower)");
    }

    @Test
    void wrongArrow_bites() {
        assertThat(planted("flow", "upper", "lower", "aside", "upper --> aside").arrowProblems())
                .containsExactly("replace line 5 with `upper --> lower` (Upper uses Lower, nothing uses aside)");
    }

    @Test
    void arrowThatNoCodeFollows_bites() {
        assertThat(planted("flow", "upper", "lower", "aside", "upper --> lower", "lower --> aside")
                        .arrowProblems())
                .containsExactly("remove line 6, `lower --> aside`: lower uses none of these");
    }

    @Test
    void cycleDrawnAndCoded_bites() {
        Flow flow = planted(
                "cycle", "subgraph architecture", "chicken", "egg", "end", "chicken --> egg", "egg --> chicken");

        assertThat(flow.arrowProblems()).isEmpty();
        assertThat(flow.cycleProblems()).containsExactly("the arrows come back: chicken --> egg --> chicken");
    }

    @Test
    void nodeStandsForThePackagesBelowIt() {
        Drawing drawing = Drawing.read(List.of("```mermaid", "sources", "sources.plain", "```"));

        assertThat(drawing.owner("sources.okta")).isEqualTo("sources");
        assertThat(drawing.owner("sources.plain.columns")).isEqualTo("sources.plain");
    }

    @Test
    void lineThatSaysNothing_bites() {
        assertThat(Drawing.read(List.of("```mermaid", "upper", "upper -.-> lower", "upper", "```"))
                        .problems())
                .containsExactly(
                        "line 3 is not understood: `upper -.-> lower`; write `subgraph module`, `package`, `end`"
                                + " or `package --> package & package`",
                        "line 4 draws upper again (first on line 2): remove it");
    }

    @Test
    void pageWithoutDrawing_bites() {
        assertThat(Drawing.read(List.of("# Architecture")).problems())
                .containsExactly("no package is drawn: the page needs a block that begins with ```mermaid");
    }

    private static Flow planted(String name, String... drawn) {
        String page = "```mermaid\n" + String.join("\n", drawn) + "\n```";
        return new Flow(Drawing.read(page.lines().toList()), Program.planted(name), "planted." + name);
    }
}
