package pe.palabra.commitment.acta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.acta.ActaDraft.Line;
import pe.palabra.shared.Refusal;

class PastedLinesTest {

    @Test
    void cellsComeInTheOrderOfTheGrid() {
        assertThat(PastedLines.read("4.a\tAsfaltar la vía\tPIP\t2331857\tMTC\t30/06/2027\tVelille\tPVN\tMINSA\n"))
                .containsExactly(new Line(
                        "4.a", "Asfaltar la vía", "PIP", "2331857", "MTC", "PVN", "MINSA", "Velille", "30/06/2027"));
    }

    @Test
    void aSingleColumnIsTheCommitmentItself() {
        assertThat(PastedLines.read("Asfaltar la vía\r\n\r\nMejorar la posta"))
                .extracting(Line::description)
                .containsExactly("Asfaltar la vía", "Mejorar la posta");
    }

    @Test
    void aFirstCellTooLongForANumeralIsTheCommitment() {
        assertThat(PastedLines.read("Asfaltar la vía de Velille a San Juan\tPIP"))
                .containsExactly(new Line("", "Asfaltar la vía de Velille a San Juan", "PIP", "", "", "", "", "", ""));
    }

    @Test
    void headingsAreNoRows() {
        assertThat(PastedLines.read("N.º\tCompromiso\tTipo\n1\tAsfaltar\tPIP")).hasSize(1);
    }

    @Test
    void quotesAroundACellThatBreaksItsLineAreExcelsOwn() {
        assertThat(PastedLines.read("1\t\"Asfaltar\nla vía \"\"nueva\"\"\"\tPIP"))
                .extracting(Line::description)
                .containsExactly("Asfaltar\nla vía \"nueva\"");
    }

    @Test
    void aQuoteThatNeverClosesIsStillReadLineByLine() {
        assertThat(PastedLines.read("\"Asfaltar la vía\nMejorar la posta")).isNotEmpty();
    }

    @Test
    void moreRowsThanAFormHoldsAreRefused() {
        List<Line> many = IntStream.rangeClosed(0, ActaDraft.MOST)
                .mapToObj(i -> new Line("", "Compromiso " + i, "", "", "", "", "", "", ""))
                .toList();
        ActaDraft empty = new ActaDraft(null, 1L, null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> empty.plus(many)).isInstanceOf(Refusal.class).hasMessage("acta.lines.many");
    }
}
